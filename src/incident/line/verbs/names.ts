/** Names where only names stand: the sign in front of one says nothing there. */

/** `@ada, @bo` → `ada, bo`; an address stays as it is. */
export function withoutSigns(text: string): string {
  return text.replace(/(^|[\s,;(&/])@(?=[\p{L}\p{N}])/gu, '$1');
}
