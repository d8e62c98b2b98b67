/**
 * What a person is told when a line cannot be read as they meant it: what is wrong, and what to
 * write instead. Thrown inside the grammar, and handed out by `readLine` as a plain value.
 */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}
