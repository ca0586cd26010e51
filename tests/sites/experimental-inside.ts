/** Runs inside a saved page of an experimental site: what is told of it when words imitate it, and when something is gone. */
import { siteOf, sites } from '#sites/index.ts';
import { answerOf } from './imitating.ts';

/** Who is told, as `Case.truth` says it; the address of software on any host is known by its page. */
export function answer(): string {
  const url = new URL(document.URL);
  const site = siteOf(url) ?? sites.find(({ hosted }) => hosted?.(document, url));
  if (!site) throw new Error(document.URL);
  return answerOf(site, { url: document.URL });
}

/** After each body of a message got the whole page in it, with another person's name, numbers and address. */
export function withThePageInBodies(bodies: string): string[] {
  const whole = document.body.innerHTML;
  const forged = whole
    .replaceAll('Anna Petrova', 'Tom Becker')
    .replaceAll('Анна Петрова', 'Том Беккер')
    .replace(/anna/gi, 'tom')
    .replaceAll('1234', '9876');
  return Array.from(document.querySelectorAll(bodies), (_, index) => {
    document.body.innerHTML = whole;
    const body = document.querySelectorAll(bodies)[index];
    if (body) body.innerHTML = forged;
    const told = answer();
    document.body.innerHTML = whole;
    return told;
  });
}

/** As a browser leaves a page that it has translated: words wrapped, and names called otherwise. */
export function translated(browser: 'chrome' | 'edge'): string {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (words.nextNode()) all.push(words.currentNode as Text);
  for (const text of all.filter(({ data }) => data.trim() !== '')) {
    const said = text.data.replace(/^(\s*)(?:anna(?: petrova)?|анна петрова)(\s*)$/iu, '$1Hannah Stone$2');
    if (browser === 'edge') {
      text.data = said;
      text.parentElement?.setAttribute('_msttexthash', '1');
      continue;
    }
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = said;
    outer.append(inner);
    text.replaceWith(outer);
  }
  if (browser === 'chrome') document.documentElement.classList.add('translated-ltr');
  else document.querySelector('title')?.setAttribute('_msttexthash', '2');
  return answer();
}

/** One thing gone from a page, and what was told then. */
export interface Loss {
  readonly gone: string;
  readonly answer: string;
}

/** After each single element, attribute and class was taken away. */
export function withoutEach(): Loss[] {
  const whole = document.body.innerHTML;
  const losses: Loss[] = [];
  const all = () => [...document.body.querySelectorAll('*')];
  all().forEach((element, index) => {
    const takings: [string, (one: Element) => void][] = [
      ['all', (one) => one.remove()],
      ...element
        .getAttributeNames()
        .map((name): [string, (one: Element) => void] => [name, (one) => one.removeAttribute(name)]),
      ...[...element.classList].map((name): [string, (one: Element) => void] => [
        `.${name}`,
        (one) => one.classList.remove(name),
      ]),
    ];
    for (const [gone, take] of takings) {
      document.body.innerHTML = whole;
      const one = all()[index];
      if (one) take(one);
      losses.push({ gone: `${gone} of ${element.outerHTML.slice(0, 80)}`, answer: answer() });
    }
  });
  document.body.innerHTML = whole;
  return losses;
}
