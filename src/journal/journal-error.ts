import Database from 'better-sqlite3';
import { BadRecord } from '../incident/record/understand.ts';

export type JournalErrorCode =
  | 'bad-record'
  | 'busy'
  | 'conflict'
  | 'damaged'
  | 'failed'
  | 'full'
  | 'newer'
  | 'no-permission'
  | 'not-a-file'
  | 'not-a-journal'
  | 'unknown-incident'
  | 'unknown-record';

/** What the journal could not do, in one line for people: what happened, and what to do about it. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly code: JournalErrorCode;

  constructor(message: string, { code, cause }: { code: JournalErrorCode; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/**
 * What to throw for an error met while reading or writing the journal at `path`: a `JournalError`
 * for what SQLite or a record's check complain of, and any other error as it is.
 */
export function explained(error: unknown, path: string): unknown {
  if (error instanceof BadRecord) {
    return new JournalError(error.message, { code: 'bad-record', cause: error });
  }
  return error instanceof Database.SqliteError ? explainedSqlite(error, path) : error;
}

/** Does its work, and throws `explained` errors in place of those that it meets. */
export type Explaining = <T>(work: () => T) => T;

export function explaining(path: string): Explaining {
  return (work) => {
    try {
      return work();
    } catch (error) {
      throw explained(error, path);
    }
  };
}

/** The same for creating or opening a file: the file system's errors are explained too. */
export function explainedOpening(error: unknown, path: string): unknown {
  return isSystemError(error) ? explainedSystem(error, path) : explained(error, path);
}

function explainedSqlite(error: Error & { code: string }, path: string): JournalError {
  if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
    const message = `Another process keeps ${path} locked; nothing was recorded, try again.`;
    return new JournalError(message, { code: 'busy', cause: error });
  }
  if (error.code === 'SQLITE_FULL') return noSpace(path, error);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(error.code)) return noPermission(path, error);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) {
    const message = `${path} is damaged (${error.message}); copy it away, then restore a backup.`;
    return new JournalError(message, { code: 'damaged', cause: error });
  }
  const message = `${path} cannot be read or written (${error.message}); check the disk, try again.`;
  return new JournalError(message, { code: 'failed', cause: error });
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function explainedSystem(error: SystemError, path: string): JournalError {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return noPermission(path, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return noSpace(path, error);
    case 'ENOTDIR':
    case 'EISDIR': {
      const message = `${path} cannot be a file, because a part of the path is none or a folder; give another path.`;
      return new JournalError(message, { code: 'not-a-file', cause: error });
    }
    default: {
      const message = `${path} cannot be opened (${error.message}); give another path.`;
      return new JournalError(message, { code: 'failed', cause: error });
    }
  }
}

function noSpace(path: string, cause: Error): JournalError {
  const message = `No space is left for ${path}; nothing was recorded, free some space and try again.`;
  return new JournalError(message, { code: 'full', cause });
}

function noPermission(path: string, cause: Error): JournalError {
  const message = `${path} cannot be written by you; change its permissions (and its folder's), or give another path.`;
  return new JournalError(message, { code: 'no-permission', cause });
}
