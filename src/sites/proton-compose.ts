/** Messages being written in Proton Mail: in windows over the page, which show the addresses in full, or folded to one line. */
import { emailHandle, type Handle } from '#core/handle.ts';
import { isVisible } from './dom.ts';
import { type Shown, spelledOut } from './mail-people.ts';
import { open } from './proton-message.ts';
import { testId } from './proton-parts.ts';
import { PageChangedError } from './site.ts';

export interface Compose {
  readonly region: Element;
  readonly id: string;
  /** where the text goes: in a frame of the same origin, or a textarea where plain text is written */
  readonly field: HTMLElement | null;
}

export interface Draft {
  readonly recipients: readonly Shown[];
  /** the sending address; null when there is only one to choose from */
  readonly from: Handle | null;
}

const frames = `iframe${testId('rooster-iframe')}`;

/** Every one that is open, and not folded to its title. */
export function composesIn(doc: Document): Compose[] {
  return open(doc.body, '[data-testid^="composer-"]')
    .filter((one) => /^composer-\d+$/.test(one.dataset.testid ?? '') && isVisible(one))
    .filter((one) => !one.closest('.composer--is-minimized'))
    .map((region) => ({ region, id: region.dataset.testid ?? '', field: fieldIn(region) }));
}

function fieldIn(region: Element): HTMLElement | null {
  const [frame, ...others] = [...region.querySelectorAll<HTMLIFrameElement>(frames)].filter(isVisible);
  const editor = frame?.contentDocument?.querySelector<HTMLElement>('#rooster-editor') ?? null;
  const [plain] = [...region.querySelectorAll<HTMLElement>(`textarea${testId('editor-textarea')}`)].filter(isVisible);
  if (others.length > 0 || (editor && plain)) return null;
  return plain ?? (editor?.isContentEditable ? editor : null);
}

/** Documents that the caret of a message being written can be in. */
export function editorsIn(doc: Document): Document[] {
  const found = [...doc.querySelectorAll<HTMLIFrameElement>(frames)].map((frame) => frame.contentDocument);
  return found.filter((one) => one !== null);
}

/** The one that the caret is in. */
export function focusedCompose(doc: Document, composes: readonly Compose[]): Compose | null {
  const active = doc.activeElement;
  return composes.find(({ region }) => active !== null && region.contains(active)) ?? null;
}

/** @throws {PageChangedError} */
export function readDraft({ region }: Compose): Draft {
  const items = [...region.querySelectorAll(testId('composer-addresses-item'))];
  const [folded, ...others] = region.querySelectorAll(testId('composer:address'));
  const inputs = region.querySelectorAll(testId('composer:to'));
  const groups = region.querySelectorAll(`.composer-addresses-item:not(${testId('composer-addresses-item')})`);
  if (groups.length > 0) throw new PageChangedError('the address of each recipient');
  if (others.length > 0 || (folded ? items.length > 0 : inputs.length !== 1)) {
    throw new PageChangedError('one [data-testid="composer:to"], or [data-testid="composer:address"]');
  }
  const from = region.querySelector(testId('composer:from'))?.textContent ?? null;
  return { recipients: folded ? foldedIn(folded) : items.map(recipientIn), from: emailHandle(from) };
}

/** A recipient whose name or address is just being changed is neither the one nor the other. */
function recipientIn(item: Element): Shown {
  const buttons = item.querySelectorAll('[data-testid^="remove-address-button-"]');
  const address = emailHandle(buttons[0]?.getAttribute('data-testid')?.slice('remove-address-button-'.length));
  const shown = spelledOut(item.querySelector(testId('composer-addresses-item-label'))?.textContent ?? '');
  if (!shown || buttons.length > 1 || shown.handle.value !== address?.value) {
    throw new PageChangedError('[data-testid="composer-addresses-item"] with one address');
  }
  return shown;
}

/** All recipients in one line, `Name <address>` each, and once more in its title. */
function foldedIn(folded: Element): Shown[] {
  const line = folded.querySelector('.composer-addresses-fakefield-inner');
  const labels = [...(line?.querySelectorAll('.composer-addresses-addressIcon + span') ?? [])].map(
    (one) => one.textContent,
  );
  const shown = labels.map(spelledOut);
  if (!line || line.getAttribute('title') !== labels.join(', ')) {
    throw new PageChangedError('.composer-addresses-fakefield-inner with its recipients in the title');
  }
  if (!shown.every((one) => one !== null)) throw new PageChangedError('the address of each recipient');
  return shown;
}
