/**
 * A page as its elements and texts. It is read far more strictly than a browser does: what is not a tag as
 * we write it, with quoted attributes, or text without any `<`, `>` or `"`, is a fault.
 */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Piece = { readonly tag: string } | { readonly text: string };

const TAG = /<(\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+="[^"<>]*")*\/?)>/y;
const TEXT = /[^<>]+/y;
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The elements in the order in which they open. */
export function elements(html: string): readonly Element[] {
  return pieces(html).flatMap((piece) => {
    if (!('tag' in piece) || piece.tag.startsWith('/')) return [];
    const [name = ''] = piece.tag.split(/[ /]/, 1);
    const found = piece.tag.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g);
    return [
      {
        name,
        attributes: Object.fromEntries([...found].map(([, key, value = '']) => [key, read(value)])),
      },
    ];
  });
}

/** All of the text, as a browser shows it. */
export function text(html: string): string {
  return pieces(html)
    .map((piece) => ('text' in piece ? read(piece.text) : ''))
    .join('');
}

/** The tags alone: what opens and what closes, in order. */
export function skeleton(html: string): string {
  return pieces(html)
    .flatMap((piece) => ('tag' in piece ? [piece.tag.replace(/ .*/s, '')] : []))
    .join(' ');
}

function pieces(html: string): readonly Piece[] {
  const found: Piece[] = [];
  for (let index = 0; index < html.length; ) {
    const tag = at(TAG, html, index);
    const plain = tag === undefined ? at(TEXT, html, index) : undefined;
    if (tag !== undefined) found.push({ tag: tag[1] ?? '' });
    else if (plain !== undefined) found.push({ text: plain[0] });
    else throw new Error(`No tag and no text: ${html.slice(index, index + 80)}`);
    index += (tag ?? plain)?.[0].length ?? 1;
  }
  return found;
}

function at(pattern: RegExp, html: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(html) ?? undefined;
}

function read(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`A bare ampersand: ${text}`);
  return text.replace(REFERENCE, (reference) => CHARACTERS[reference] ?? '');
}

/** A page without its first line and its style, of which neither is read as above. */
export function withoutStyle(page: string): string {
  return page.replace('<!DOCTYPE html>\n', '').replace(/<style>[^<]*<\/style>/, '<style></style>');
}
