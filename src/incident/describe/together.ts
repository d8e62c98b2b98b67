/** Records of one line that say the same of many things: told once, with their count. */

/** What a record, or the change that becomes one, says. */
interface Saying {
  readonly type: string;
  readonly body: object;
}

/** `14 entries now accepted as they were imported`; `undefined` where they say anything else, or there is only one. */
export function acceptedTogether(sayings: readonly Saying[]): string | undefined {
  if (sayings.length < 2 || !sayings.every(isAcceptance)) return undefined;
  return `${sayings.length} entries now accepted as they were imported`;
}

/** Is an entry amended, and nothing of it but that nothing is only proposed any more? */
function isAcceptance({ type, body }: Saying): boolean {
  if (type !== 'entry.amended' || !('proposed' in body)) return false;
  const { proposed, ...others } = body;
  const isOnlyThat = Object.keys(others).every((name) => name === 'entry');
  return isOnlyThat && Array.isArray(proposed) && proposed.length === 0;
}
