/** @typedef {string | boolean | null | ((event: Event) => void)} AttributeValue */

/**
 * An element with attributes, listeners (`onclick` and the like) and children.
 * @param {string} tag
 * @param {Record<string, AttributeValue>} [attributes] `null` and `false` leave one out
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A small line drawing. @param {string} path in a box of 20 by 20 */
export function icon(path) {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'icon');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** @param {number} milliseconds */
export const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
