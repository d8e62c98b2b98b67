/** A severity as others write it, as a record has it: `SEV-1` is `sev1`, `Major outage` is `major-outage`. */
export function severityWord(text: string): string | undefined {
  const word = text
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^(sev|p|s)-(\d)$/, '$1$2')
    .slice(0, 32)
    .replaceAll(/^-+|-+$/g, '');
  return word === '' ? undefined : word;
}
