/** Files that are either as they were or wholly new, whatever happens meanwhile. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** For its owner alone. */
const PRIVATE = 0o600;
const PERMISSIONS = 0o777;

/** What a file holds; `undefined` where there is none, or no plain file. */
export function fileText(path: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Writes a whole file at once: who reads it meanwhile, or after a crash, finds the old one or the new
 * one. A new file is private; one that is there keeps its permissions. What a link leads to is
 * written, and the link stays.
 */
export function writeWhole(path: string, text: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  // A terminal, a pipe, or what a link is to lead to, has no old state to keep.
  if (there?.isFile() === false || (there === undefined && isLink)) {
    writeFileSync(path, text, { mode: PRIVATE });
  } else
    replaceWhole(there === undefined ? path : realpathSync(path), text, there?.mode ?? PRIVATE);
}

function replaceWhole(target: string, text: string, mode: number): void {
  const draft = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}-${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    writeDurably(draft, text, mode & PERMISSIONS);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeDurably(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    // The mask of the process may have taken something away.
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
