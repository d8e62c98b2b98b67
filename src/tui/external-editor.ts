/** A text in the editor that a person has chosen, which has the terminal meanwhile. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Editing, EditorEnded } from './store/document-desk.ts';

/** Hands the terminal over while something is done. */
export type Handover = (work: () => Promise<void>) => Promise<void>;

interface EditorOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly handOver: Handover;
  /** Hears of the editor once it is open. */
  readonly begun?: (editing: Editing) => void;
}

const NO_EDITOR = 'No editor is named: set VISUAL or EDITOR, or press Enter to write here.';

/** $VISUAL, else $EDITOR; a program and its arguments, as a shell reads them. */
function editorOf(env: EditorOptions['env']): string | undefined {
  return [env['VISUAL'], env['EDITOR']].find(
    (command) => command !== undefined && command.trim() !== '',
  );
}

/**
 * The text as the editor leaves it. It passes through a file that nobody else can read, and that is
 * gone afterwards.
 *
 * @param name of the file, without its ending
 */
export async function editText(
  text: string,
  name: string,
  { env, handOver, begun }: EditorOptions,
): Promise<EditorEnded> {
  const command = editorOf(env);
  if (command === undefined) return { text, problem: NO_EDITOR };
  // Of the owner alone: mkdtemp makes it so.
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-section-'));
  const file = join(folder, `${name}.md`);
  try {
    writeFileSync(file, text === '' ? '' : `${text.trimEnd()}\n`, { mode: 0o600, flag: 'wx' });
    begun?.({
      takeAway() {
        const { text: written } = left(file, text, undefined);
        rmSync(folder, { recursive: true, force: true });
        return written;
      },
    });
    let problem: string | undefined;
    await handOver(async () => {
      problem = await ended(command, file);
    });
    return left(file, text, problem);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the editor left in the file, also where it failed. */
function left(file: string, given: string, problem: string | undefined): EditorEnded {
  try {
    return { text: readFileSync(file, 'utf8').trimEnd(), problem };
  } catch {
    return { text: given, problem: problem ?? 'The editor has left no file: nothing was changed.' };
  }
}

/** Why the editor has failed, if it has. */
function ended(command: string, file: string): Promise<string | undefined> {
  const child = spawn('/bin/sh', ['-c', `${command} "$@"`, command, file], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`The editor cannot be started (${error.message}).`));
    child.on('exit', (code, signal) => resolve(reasonOf(command, code, signal)));
  });
}

/** A shell's codes for what it could not start. */
const NOT_STARTED = [126, 127];

function reasonOf(command: string, code: number | null, signal: string | null): string | undefined {
  if (signal !== null) return `The editor was ended by ${signal}.`;
  if (code === 0) return undefined;
  if (code !== null && NOT_STARTED.includes(code))
    return `The editor "${command}" cannot be started.`;
  return `The editor ended with exit code ${code}.`;
}
