/** What stands before a document as names and values: YAML between `---`, TOML between `+++`. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

export interface FrontMatter {
  /** Names in small letters; of nested ones both, with a dot between. */
  readonly values: ReadonlyMap<string, string>;
  /** How many lines it takes. */
  readonly lines: number;
}

const NONE: FrontMatter = { values: new Map(), lines: 0 };
const MOST_LINES = 400;
const MOST_CHARACTERS = 50_000;

const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['---', ['---', '...']],
  ['+++', ['+++']],
]);

export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const start = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() !== '');
  const fence = (lines[start] ?? '').trimEnd();
  const ends = ENDS.get(fence);
  if (ends === undefined) return NONE;
  const end = lines
    .slice(0, start + MOST_LINES)
    .findIndex((line, index) => index > start && ends.includes(line.trimEnd()));
  if (end === -1) return NONE;
  const inner = lines.slice(start + 1, end);
  const values = fence === '+++' ? simpleValues(inner, '=') : yamlValues(inner);
  return values === undefined ? NONE : { values, lines: end + 1 };
}

/** `undefined` when it is no list of names with values: then it is text between two rules. */
function yamlValues(lines: readonly string[]): ReadonlyMap<string, string> | undefined {
  const text = lines.join('\n');
  if (text.trim() === '') return new Map();
  if (text.length > MOST_CHARACTERS || isDeep(text)) return simpleValues(lines, ':');
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0 || !isMap(document.contents)) return simpleValues(lines, ':');
    const values = new Map<string, string>();
    addValues(document.contents, '', values);
    return values;
  } catch {
    return simpleValues(lines, ':');
  }
}

const MOST_BRACKETS = 200;

function isDeep(text: string): boolean {
  return (text.match(/[[{]|(?:- ){4}/g) ?? []).length > MOST_BRACKETS;
}

function addValues(node: unknown, name: string, values: Map<string, string>): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const inner = isScalar(key) ? String(key.value).toLowerCase() : '';
      addValues(value, name === '' ? inner : `${name}.${inner}`, values);
    }
  } else if (isSeq(node)) {
    const items = node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
    if (items.length > 0) values.set(name, items.join(', '));
  } else if (isScalar(node) && node.value !== null) {
    values.set(name, String(node.value).replace(/\s+/g, ' ').trim());
  }
}

const NAME = /^[\p{L}_][\p{L}\d_ .-]{0,60}$/u;

/** `undefined` when hardly a line has a name. */
function simpleValues(
  lines: readonly string[],
  sign: ':' | '=',
): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  let others = 0;
  for (const line of lines) {
    const at = line.indexOf(sign);
    const name = line.slice(0, Math.max(0, at)).trim();
    if (at > 0 && NAME.test(name)) values.set(name.toLowerCase(), bare(line.slice(at + 1)));
    else if (!/^\s*(?:$|#|-|\[|\]|\s)/.test(line)) others += 1;
  }
  return others > values.size ? undefined : values;
}

function bare(value: string): string {
  const text = value.trim();
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  return list === undefined ? unquoted(text) : list.split(',').map(unquoted).join(', ');
}

function unquoted(value: string): string {
  const text = value.trim();
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
