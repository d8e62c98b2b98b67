import { SEVERITIES } from '../record/vocabulary.ts';
import { Complaint } from './complaint.ts';

/**
 * A severity as people write it: `sev1`, `SEV-1`, `sev 1`, `1`.
 *
 * @param names those that there are
 * @throws Complaint for anything else
 */
export function readSeverity(word: string, names: readonly string[] = SEVERITIES): string {
  const typed = squeezed(word);
  const found =
    names.find((name) => squeezed(name) === typed) ??
    names.find((name) => /^\d$/.test(typed) && /\D\d$/.test(name) && name.endsWith(typed));
  if (found !== undefined) return found;
  throw new Complaint(`"${word}" is not a severity: write one of ${names.join(', ')}.`);
}

/** Without what may be written in one way or another: `P-1` is `p1`. */
export function squeezed(name: string): string {
  return name.toLowerCase().replaceAll(/[-\s]/g, '');
}
