import { SEVERITIES } from '../record/vocabulary.ts';
import { Complaint } from './complaint.ts';

/**
 * A severity as people write it: `sev1`, `SEV-1`, `sev 1`, `1`.
 *
 * @throws Complaint for anything else
 */
export function readSeverity(word: string): string {
  const digit = /^(?:sev[-\s]?)?(\d)$/i.exec(word.trim())?.[1];
  const severity = SEVERITIES.find((name) => name === `sev${digit}`);
  if (severity !== undefined) return severity;
  throw new Complaint(`"${word}" is not a severity: write one of ${SEVERITIES.join(', ')}.`);
}
