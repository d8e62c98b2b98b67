/** Why a template could not be used, in one line for people. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** Path of the template, or of the partial in it, that is at fault. */
  readonly file: string;
  /** Counted from 1; `undefined` when the fault is in no one line. */
  readonly line: number | undefined;
  /** The message without the place. */
  readonly reason: string;

  constructor(file: string, line: number | undefined, reason: string, cause?: unknown) {
    const place = line === undefined ? file : `${file}:${line}`;
    super(`${place}: ${reason}`, cause === undefined ? undefined : { cause });
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
