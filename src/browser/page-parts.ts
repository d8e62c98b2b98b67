/** The parts of the page, by the names that its markup gives them. */

/** @throws Error where the markup has none of this name and sort */
export function part<T extends Element>(root: ParentNode, name: string, sort: new () => T): T {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof sort) return found;
  throw new Error(`The page has no ${name}.`);
}

/** Touches the page only where the words are others. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/** An element with words in it. */
export function worded(name: string, className: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}
