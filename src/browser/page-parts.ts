/** The parts of the page, by the names that its markup gives them. */

/** @throws Error where the markup has none of this name and sort */
export function part<T extends Element>(root: ParentNode, name: string, sort: new () => T): T {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof sort) return found;
  throw new Error(`The page has no ${name}.`);
}

/** Is half of it to be seen, or is half of the window full of it? */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return seen >= Math.min(bottom - top, innerHeight) / 2;
}

/** Touches the page only where the words are others. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/** Touches the page only where that changes something. */
export function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** An element with words in it. */
export function worded(name: string, className: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}
