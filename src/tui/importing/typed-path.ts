/** The name of a file as people type, paste or drag it into a terminal. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Around {
  /** What relative names are relative to. */
  readonly folder: string;
  readonly home: string;
  readonly exists: (path: string) => boolean;
}

const QUOTED = /^(['"])(.*)\1$/s;

/** The whole path: without quotes, and with `~` and what a shell puts in front of a space made plain. */
export function typedPath(typed: string, around: Around): string {
  const text = typed.trim();
  const [, , quoted] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return whole(quoted, around);
  const asTyped = whole(ofUrl(text) ?? text, around);
  if (around.exists(asTyped)) return asTyped;
  const unescaped = whole(text.replace(/\\(.)/g, '$1'), around);
  return around.exists(unescaped) ? unescaped : asTyped;
}

function whole(path: string, { folder, home }: Around): string {
  const isAtHome = path === '~' || path.startsWith('~/');
  return resolve(folder, isAtHome ? home + path.slice(1) : path);
}

/** Some terminals give what is dragged into them as an address. */
function ofUrl(text: string): string | undefined {
  if (!text.startsWith('file://')) return undefined;
  try {
    return fileURLToPath(text);
  } catch {
    return undefined;
  }
}

/** What begins with a dash would be an option. */
const PLAIN = /^[\w@%+=:,./~][\w@%+=:,./~-]*$/;

/** As a shell takes it: as it was typed, where that is plain enough. */
export function shellWord(typed: string, whole: string): string {
  if (PLAIN.test(typed)) return typed;
  return PLAIN.test(whole) ? whole : `'${whole.replaceAll("'", "'\\''")}'`;
}
