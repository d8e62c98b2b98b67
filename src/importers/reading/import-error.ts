/** A source that cannot be imported: one sentence for a person, what is wrong and what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
