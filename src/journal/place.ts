import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type FileKind, fileKind, HEADER_LENGTH } from './header.ts';
import { JournalError } from './journal-error.ts';

const ONLY_OWNER_FOLDER = 0o700;
const ONLY_OWNER_FILE = 0o600;

/**
 * Makes sure that a journal can be opened at `path`: creates its folders (0700) and an empty file
 * (0600) where there is none, whatever the umask, and refuses what is not ours to write, without
 * touching it. SQLite gives its -wal and -shm files the mode of the file that they belong to.
 *
 * @param newest the newest version of the file that this program knows
 * @throws JournalError when there is something else, or a journal of a newer version; and the file
 *   system's own errors
 */
export function preparePlace(path: string, newest: number): void {
  if (!existsSync(path)) {
    createFolder(dirname(path));
    createFile(path);
  }
  if (!statSync(path).isFile()) {
    const message = `${path} is a folder or a device, not a file; give the path of a journal.`;
    throw new JournalError(message, { code: 'not-a-file' });
  }
  const found = readKind(path);
  checkKind(path, found, newest);
  // SQLite would open a file that it may only read, and complain at the first act.
  accessSync(path, constants.R_OK | constants.W_OK);
  if (found.kind === 'empty') chmodSync(path, ONLY_OWNER_FILE);
}

function checkKind(path: string, found: FileKind, newest: number): void {
  if (found.kind === 'noise' || found.kind === 'foreign') {
    const what = found.kind === 'noise' ? 'no database' : "another program's database";
    const message = `${path} is ${what}, and was left as it is; give the path of a journal.`;
    throw new JournalError(message, { code: 'not-a-journal' });
  }
  if (found.kind === 'journal' && found.version > newest) throw tooNew(path);
}

/** The journal at `path` was written by a newer Bridgelog. */
export function tooNew(path: string): JournalError {
  const message = `${path} was written by a newer Bridgelog, and was left as it is; upgrade this one.`;
  return new JournalError(message, { code: 'newer' });
}

function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: ONLY_OWNER_FOLDER });
  } catch (error) {
    // Another process was faster.
    if (existsSync(folder)) return;
    throw error;
  }
  // The umask may have taken bits away.
  chmodSync(folder, ONLY_OWNER_FOLDER);
}

function createFile(path: string): void {
  // "a" and not "wx": another process may be just as far.
  closeSync(openSync(path, 'a', ONLY_OWNER_FILE));
}

function readKind(path: string): FileKind {
  const start = new Uint8Array(HEADER_LENGTH);
  const file = openSync(path, 'r');
  try {
    return fileKind(start.subarray(0, readSync(file, start, 0, HEADER_LENGTH, 0)));
  } finally {
    closeSync(file);
  }
}
