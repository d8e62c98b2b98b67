/** Writes an export to a file, and asks before it replaces what somebody may have worked on. */
import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileStanding } from '../postmortem/files/file-standing.ts';
import { fileText, writeWhole } from '../postmortem/files/write-file.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { Failure, UsageError } from './failure.ts';
import type { Session } from './session.ts';

interface Export {
  /** As given, from the folder that the person is in. */
  readonly path: string;
  readonly text: string;
  /** Is it read by people, so that a difference may be shown? */
  readonly isForPeople: boolean;
  /** The option that names the file; `-o`, where nothing is said. */
  readonly option?: string;
}

/** A file, and the option that names it. */
type Place = Required<Pick<Export, 'path' | 'option'>>;

/**
 * Writes an export to a file that only its owner can read. What was edited, or is something else,
 * stays as it is without a yes, or `force`.
 *
 * @throws Failure when the file cannot be written, or is to stay as it is
 */
export async function saveExport(
  session: Session,
  { path, text, isForPeople, option = '-o' }: Export,
  { force }: { readonly force: boolean },
): Promise<void> {
  if (path === '') throw new UsageError(`${option}: name a file, or - for standard output.`);
  const file = resolve(session.io.folder, path);
  const at = { path, option };
  refuseJournal(session, file, at);
  const there = within(at, () => fileText(file));
  const { fileStanding } = await import('../postmortem/files/file-standing.ts');
  const standing = fileStanding(there, text);
  if (standing.is === 'same') return;
  const isInDoubt = standing.is === 'edited' || standing.is === 'other';
  if (isInDoubt && !force) {
    await mayReplace(session, at, isForPeople ? standing : { ...standing, changes: [] });
  }
  within(at, () => {
    if (fileText(file) !== there) throw new Failure(`${safeLine(path)} was changed just now.`);
    writeWhole(file, text);
  });
}

/** What is forced replaces anything, but not the incidents themselves. */
function refuseJournal({ journalFiles }: Session, file: string, at: Place): void {
  const isOwn = within(at, () => journalFiles.some((own) => isSameFile(own, file)));
  if (!isOwn) return;
  const { path, option } = at;
  throw new UsageError(
    `${safeLine(path)} is the journal itself: name another file with ${option}.`,
  );
}

/** By whatever name, or link. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

type Doubtful = Extract<FileStanding, { readonly changes: readonly string[] }>;

/** @throws Failure without a yes */
async function mayReplace(
  { io, say }: Session,
  { path, option }: Place,
  standing: Doubtful,
): Promise<void> {
  const what = `${safeLine(path)} ${stateOf(standing)}`;
  const wayBack = standing.is === 'edited' && standing.canBeTakenBack;
  if (io.ask === undefined) {
    const first = wayBack ? `--take-back ${safeLine(path)} records the edits, ` : '';
    throw new Failure(`${what}: ${first}--force replaces it, ${option} names another file.`);
  }
  if (standing.changes.length > 0) for (const line of difference(standing.changes)) say(line);
  say(`${what}.${wayBack ? ' --take-back would record the edits.' : ''}`);
  const answer = await io.ask('Replace it? [y/N] ');
  if (/^\s*y(?:es)?\s*$/i.test(answer)) return;
  throw new Failure(`${safeLine(path)} stays as it is.`);
}

/** `was edited by hand (summary, timeline)`. */
function stateOf(standing: Doubtful): string {
  if (standing.is === 'other') return `exists and holds ${standing.what}`;
  const where = [...standing.parts, ...(standing.isEditedOutside ? ['outside of the marks'] : [])];
  return `was edited by hand (${where.join(', ')})`;
}

/** More lines than this scroll away what comes before them. */
const MOST_LINES = 200;

/** Lines that go are those of the file, lines that come those of the export. */
function difference(changes: readonly string[]): readonly string[] {
  const shown = changes.slice(0, MOST_LINES).map(safeLine);
  const more = changes.length - shown.length;
  return more === 0 ? shown : [...shown, `… ${more} more lines`];
}

/** The folder that exports go to by default, made where it is missing; private. */
export function madeFolder(folder: string): string {
  if (folder !== '')
    within({ path: folder, option: '-o' }, () =>
      mkdirSync(folder, { recursive: true, mode: 0o700 }),
    );
  return folder;
}

function within<T>({ path, option }: Place, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(`${safeLine(path)} ${reason(cause, option)}`, { cause });
  }
}

function reason(error: unknown, option: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'cannot be written: its folder does not exist.';
    case 'EISDIR':
      return 'is a folder: name a file in it.';
    default:
      return `cannot be written (${code ?? 'for an unknown reason'}): name another file with ${option}.`;
  }
}
