/** What goes wrong, as a person and a script see it: one line, and an exit code. */
import { ConfigError } from '../config/read-config.ts';
import { ImportError } from '../importers/reading/import-error.ts';
import { Complaint } from '../incident/line/complaint.ts';
import { JournalError } from '../journal/journal-error.ts';
import { TemplateError } from '../postmortem/templates/template-error.ts';
import { safeLine } from '../terminal/safe-text.ts';

/** Exit codes: done, failed, and not understood as it was written. */
export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;

/** The command is clear, and cannot be done. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The command is not clear: something has to be written differently. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** It has ended with another exit code than 0, which becomes ours; all has been said. */
export class CommandEnded extends Error {
  override readonly name = 'CommandEnded';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('');
    this.exitCode = exitCode;
  }
}

/** Errors that say what to do about them, each with the exit code that it means. */
const EXIT_CODES = [
  { kind: Complaint, exitCode: USAGE },
  { kind: UsageError, exitCode: USAGE },
  { kind: ConfigError, exitCode: USAGE },
  { kind: Failure, exitCode: FAILED },
  { kind: ImportError, exitCode: FAILED },
  { kind: JournalError, exitCode: FAILED },
  { kind: TemplateError, exitCode: FAILED },
] as const;

export interface Report {
  /** One line, safe to show. */
  readonly message: string;
  readonly exitCode: number;
}

/** What to tell of an error. An error that nobody foresaw is one of ours, and says so. */
export function reportOf(error: unknown): Report {
  const known = EXIT_CODES.find(({ kind }) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  if (known !== undefined) return { message: safeLine(message), exitCode: known.exitCode };
  return { message: safeLine(`unexpected failure: ${message}`), exitCode: FAILED };
}
