/** Tags within a line of Markdown. */

export const EMPHASIS_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u', 'mark']);

/** What HTML has within a line. Anything else in pointed brackets is text: `<none>`, `<pod-name>`. */
const TAGS: ReadonlySet<string> = new Set([
  ...EMPHASIS_TAGS,
  ...[
    'a',
    'abbr',
    'acronym',
    'bdi',
    'bdo',
    'big',
    'br',
    'center',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
  ],
  ...[
    'div',
    'font',
    'img',
    'ins',
    'kbd',
    'label',
    'li',
    'nobr',
    'ol',
    'p',
    'picture',
    'q',
    'rp',
    'rt',
  ],
  ...[
    'ruby',
    's',
    'samp',
    'section',
    'small',
    'source',
    'span',
    'strike',
    'sub',
    'sup',
    'time',
    'tt',
  ],
  ...[
    'ul',
    'var',
    'video',
    'wbr',
    'details',
    'summary',
    'iframe',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['table', 'tr', 'td', 'th', 'tbody', 'thead', 'hr', 'pre', 'blockquote', 'script', 'style'],
]);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
}

/** `undefined` when it is no tag that HTML knows. */
export function tagOf(html: string): Tag | undefined {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>]|$)/i.exec(html) ?? [];
  const known = name.toLowerCase();
  return TAGS.has(known) ? { name: known, isEnd: slash === '/' } : undefined;
}

/** The value of an attribute of the first tag. */
export function attributeOf(html: string, name: string): string | undefined {
  const pattern = new RegExp(
    `\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`,
    'i',
  );
  const [, double, single, bare] = pattern.exec(html) ?? [];
  return double ?? single ?? bare;
}
