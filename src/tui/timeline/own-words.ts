import type { Entry } from '../../incident/incident.ts';

/**
 * The text with who said it, where that is another than who recorded it. A milestone that was logged
 * without a text has its name there, which is said already.
 */
export function ownWords({ text, milestones, speaker }: Entry): string {
  if (milestones.some((milestone) => milestone === text)) return '';
  return speaker === undefined ? text : `${speaker}: ${text}`;
}
