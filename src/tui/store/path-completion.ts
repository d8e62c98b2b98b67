/** What a name of a file may become, by what is in its folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Around, typedPath } from '../importing/typed-path.ts';

export interface CompletedPath {
  /** What was typed, with as much behind it as is clear. */
  readonly text: string;
  /** Where more than one is meant: their names. */
  readonly names: readonly string[];
}

/** So many names are said. */
const MOST = 20;

/** @param typed with its quotes, if it has some: what is completed has none */
export function completedPath(typed: string, around: Around): CompletedPath {
  const text = typed.trimStart().replace(/^['"]|['"]$/g, '');
  const cut = text.lastIndexOf('/') + 1;
  const front = text.slice(0, cut);
  const folder = typedPath(front === '' ? '.' : front, around);
  const beginning = text.slice(cut);
  const found = namesIn(folder, beginning);
  const [only] = found;
  if (only === undefined) return { text: typed, names: [] };
  if (found.length === 1) {
    return { text: `${front}${only}${isFolder(join(folder, only)) ? '/' : ''}`, names: [] };
  }
  const names = found.slice(0, MOST);
  const more = found.length > MOST ? [`and ${found.length - MOST} more`] : [];
  const common = commonBeginning(found);
  // Names that differ from what is typed in upper and lower case may have less in common than that.
  const isClearer = common.length >= beginning.length;
  return { text: isClearer ? front + common : text, names: [...names, ...more] };
}

/** Hidden ones only where a dot is typed. */
function namesIn(folder: string, beginning: string): readonly string[] {
  const all = namesOf(folder).filter((name) => beginning !== '' || !name.startsWith('.'));
  const exact = all.filter((name) => name.startsWith(beginning));
  if (exact.length > 0) return exact;
  const typed = beginning.toLowerCase();
  return all.filter((name) => name.toLowerCase().startsWith(typed));
}

/** What cannot be read has none. */
function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** What cannot be looked at, such as a link in a circle, is none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length).toWellFormed();
}
