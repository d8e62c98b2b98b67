/** How deep HTML is nested, before a parser looks at it: its time grows with the square of that. */

const MOST_OPEN = 300;
/** Those are opened again in each paragraph behind them. */
const MOST_FORMATS = 24;
const MOST_TAGS = 400_000;

const TAG = /<(\/?)([a-z][a-z\d]*)/gi;

/** Have no end, or end by themselves. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'source',
    'track',
    'wbr',
  ],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'path'],
]);
const FORMATS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'b',
    'big',
    'code',
    'em',
    'font',
    'i',
    'nobr',
    's',
    'small',
    'strike',
    'strong',
    'tt',
    'u',
  ],
]);

export function isTooNested(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let formats = 0;
  let tags = 0;
  for (const [, slash, typed = ''] of html.matchAll(TAG)) {
    tags += 1;
    const name = typed.toLowerCase();
    if (UNCOUNTED.has(name)) continue;
    const before = open.get(name) ?? 0;
    const step = slash === '/' ? -Math.min(1, before) : 1;
    open.set(name, before + step);
    depth += step;
    if (FORMATS.has(name)) formats += step;
    if (depth > MOST_OPEN || formats > MOST_FORMATS) return true;
  }
  return tags > MOST_TAGS;
}
