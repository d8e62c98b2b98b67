/** A severity as documents write it, in prose or behind its label. */
import { severityWord } from '../reading/severity-word.ts';

const SEV = /(?:\bsev(?:erity)?[\s:#-]{0,3}|^\s*s[\s-]?)(\d)\b/iu;
const PRIORITY = /\bp(?:riority)?[\s:#-]{0,2}([0-5])\b/iu;
const WORD =
  /^(?:critical|major|minor|high|medium|moderate|low|severe|urgent|blocker|trivial|informational|kritisch|hoch|mittel|niedrig)\b/iu;

/** The severity that a value gives: `SEV-2 (major)` is `sev2`, `Critical` is `critical`. */
export function severityIn(value: string): string | undefined {
  const sev = SEV.exec(value)?.[1];
  if (sev !== undefined) return `sev${sev}`;
  const priority = /\bP(?:riority)?[\s:#-]{0,2}[0-5]\b/iu.test(value)
    ? PRIORITY.exec(value)?.[1]
    : undefined;
  if (priority !== undefined) return `p${priority}`;
  const bare = /^\s*(?:level\s*)?([0-5])\b/iu.exec(value)?.[1];
  if (bare !== undefined) return `sev${bare}`;
  const word = WORD.exec(value.trim())?.[0];
  return word === undefined ? undefined : severityWord(word);
}

/** A severity in running text: only one that can be nothing else (`SEV1`, `a Sev-2 incident`). */
export function severityWithin(text: string): string | undefined {
  const found = /\bSEV[\s-]?(\d)\b/iu.exec(text)?.[1];
  return found === undefined ? undefined : `sev${found}`;
}
