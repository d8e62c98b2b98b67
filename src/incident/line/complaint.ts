/**
 * What a person is told when a line cannot be read as they meant it: what is wrong, and what to
 * write instead. Thrown inside the grammar, and handed out by `readLine` as a plain value.
 */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/** What is read, or nothing where the reading complains. */
export function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}
