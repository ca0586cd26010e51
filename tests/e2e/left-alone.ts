/** The page is left alone: beside Kith it consists of the same elements, attributes and classes as without. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Kith } from './harness.ts';

/**
 * Goes the same way through a page in a window without extensions, and compares what both consist of. `walk` ends with
 * waiting until the page is as it stays, and must not need Kith.
 * @param beside the page where Kith is, which has gone that way already
 */
export async function expectLeftAlone(
  kith: Kith,
  address: string,
  beside: Page,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await kith.context.browser()?.newContext({ ignoreHTTPSErrors: true, viewport: null });
  if (!context) throw new Error('Chromium opened without a connection to the browser itself');
  const without = await context.newPage();
  await without.goto(address);
  await walk(without);
  expect(await beside.evaluate(outlineOf)).toEqual(await without.evaluate(outlineOf));
  await context.close();
}

/** Runs inside the page: a line for every element, those of frames of the same origin and of open shadow roots included. */
function outlineOf(): string[] {
  const lines: string[] = [];
  // what Kith would leave there to find its way again, or to show something
  const told = ['class', 'style', 'id', 'role', 'hidden', 'tabindex', 'contenteditable'];
  const walk = (element: Element, depth: number): void => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      told.includes(name) ? `${name}=${value}` : name,
    );
    lines.push(`${' '.repeat(depth)}${element.localName} ${attributes.sort().join(' ')}`.trimEnd());
    const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
    if (element instanceof HTMLIFrameElement && element.contentDocument) {
      inside.push(element.contentDocument.documentElement);
    }
    for (const child of inside) walk(child, depth + 1);
  };
  walk(document.documentElement, 0);
  return lines;
}
