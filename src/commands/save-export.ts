import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { safeLine } from '../terminal/safe-text.ts';
import { Failure, UsageError } from './failure.ts';

/**
 * Writes an export to a file that only its owner can read. A file with other contents stays as it
 * is: somebody may have worked on it.
 *
 * @returns the path as given
 * @throws Failure when the file cannot be written, or holds something else and `force` is not set
 */
export function saveExport(
  folder: string,
  path: string,
  text: string,
  { force }: { readonly force: boolean },
): string {
  if (path === '') throw new UsageError('-o: name a file, or - for standard output.');
  const file = resolve(folder, path);
  try {
    const isThere = statSync(file, { throwIfNoEntry: false });
    if (isThere?.isFile() === true && isThere.size > 0 && !force) {
      if (readFileSync(file, 'utf8') === text) return path;
      throw new Failure(
        `${safeLine(path)} exists and holds something else: --force replaces it, -o names another file.`,
      );
    }
    writeFileSync(file, text, { mode: 0o600 });
    return path;
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(`${safeLine(path)} ${reason(cause)}`, { cause });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'cannot be written: its folder does not exist.';
    case 'EISDIR':
      return 'is a folder: name a file in it.';
    default:
      return `cannot be written (${code ?? 'for an unknown reason'}): name another file with -o.`;
  }
}
