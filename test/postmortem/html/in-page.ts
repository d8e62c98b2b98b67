/** What is run within a page. These functions go there alone: nothing around them comes along. */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Node {
  readonly localName: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): Iterable<Node>;
}

interface Style {
  readonly display: string;
  readonly overflowX: string;
  readonly backgroundColor: string;
  readonly content: string;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare const document: Node & {
  readonly documentElement: Node;
  querySelector(selector: string): Node | null;
};
declare function getComputedStyle(node: Node | null, pseudo?: string): Style;
declare const axe: {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
};

/** The names of all elements. */
export function elementNames(): readonly string[] {
  return [...document.querySelectorAll('*')].map(({ localName }) => localName.toLowerCase());
}

/** By how much the page is wider than its window. */
export function overhang(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** The pictures that are to be seen: how many labels each has, and which stand on each other or out of it. */
export function pictures() {
  const shown = [...document.querySelectorAll('svg')].filter(
    (svg) => getComputedStyle(svg).display !== 'none',
  );
  return shown.map((svg) => {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].map((label) => ({
      text: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    const isOut = ({ left, right, top, bottom }: Box) =>
      left < frame.left - 1 ||
      right > frame.right + 1 ||
      top < frame.top - 1 ||
      bottom > frame.bottom + 1;
    // A box is as high as the highest letter of its font: lines below each other may touch.
    const isOn = (one: Box, other: Box) =>
      Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
      Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top) + 3;
    const clashes = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter((other) => isOn(one.box, other.box))
        .map((other) => `${one.text} on ${other.text}`),
    );
    return {
      labels: labels.length,
      out: labels.filter(({ box }) => isOut(box)).map(({ text }) => text),
      clashes,
    };
  });
}

/** What axe has against the page. */
export async function violations(): Promise<readonly string[]> {
  const results = await axe.run({ resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What tells a page on paper from one on a screen. */
export function looks() {
  const style = (selector: string, pseudo?: string) =>
    getComputedStyle(document.querySelector(selector), pseudo);
  return {
    ground: style('body').backgroundColor,
    contents: style('nav').display,
    boxes: ['.table', 'pre'].map((box) => style(box).overflowX).join(' '),
    behindLink: style('a[href="https://x.example/runbook"]', '::after').content,
    behindAddress: style('a.address', '::after').content,
  };
}
