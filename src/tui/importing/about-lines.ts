/** Of the row that is chosen all that is known: its whole text, and what was inferred. */
import { safeLine } from '../../terminal/safe-text.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { cutLine, type Line, piece, type Tone } from '../lines/line.ts';
import type { Importing } from '../state/importing.ts';
import { zonedTime } from './entry-times.ts';
import { LEVEL_TONES } from './preview-row-lines.ts';
import { chosenRow, type ShownEntry, shownEntry } from './preview-rows.ts';

/** Some of a text that may be a novel. */
const LONGEST = 2_000;

/** @param rows as many as there are at most */
export function aboutLines(
  importing: Importing,
  now: number,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): readonly Line[] {
  const parts = aboutParts(importing, now);
  const lines = parts.flatMap(([text, tone]) => wrapped(text, tone, columns, rows));
  if (lines.length <= rows) return lines;
  const last = lines[rows - 1] ?? [];
  return [...lines.slice(0, rows - 1), cutLine([...last, piece(' …', 'quiet')], columns - 1)];
}

/** Not yet safe to be shown. */
type Part = readonly [text: string, tone: Tone];

function aboutParts(importing: Importing, now: number): readonly Part[] {
  const row = chosenRow(importing);
  if (row === undefined) return [];
  if (row.is === 'finding') {
    const { level, message, code } = row.finding;
    return [
      [`${level}: ${message}`, LEVEL_TONES[level]],
      [code, 'quiet'],
    ];
  }
  return entryParts(shownEntry(importing, row, now));
}

function entryParts(shown: ShownEntry): readonly Part[] {
  const { entry } = shown;
  return [
    [entryFacts(shown).join(' · '), 'strong'],
    [entry.text, 'plain'],
    ...(entry.inferred.length === 0
      ? []
      : [
          [
            entry.inferred.map(({ field, why }) => `${field}: ${why}`).join(' · '),
            'quiet',
          ] as const,
        ]),
    ...(entry.detail === undefined ? [] : [[`below it: ${entry.detail}`, 'quiet'] as const]),
  ];
}

/** Its time in full, what it is, and what of that was only proposed. */
export function entryFacts({ entry, correction }: ShownEntry): readonly string[] {
  const { kind, milestones, outcome, speaker, proposed } = entry;
  const doubt = (field: string): string => (proposed.includes(field) ? ' (proposed)' : '');
  return [
    ...(correction === undefined ? [] : [correction.isOut === true ? 'left out' : 'corrected']),
    zonedTime(entry),
    `${kind}${kind === 'event' ? '' : doubt('kind')}`,
    ...(outcome === undefined ? [] : [`${outcome}${doubt('outcome')}`]),
    ...(milestones.length === 0 ? [] : [`${milestones.join(', ')}${doubt('milestones')}`]),
    ...(speaker === undefined ? [] : [`by ${speaker}`]),
  ];
}

function wrapped(text: string, tone: Tone, columns: number, most: number): readonly Line[] {
  const safe = safeLine(text.slice(0, LONGEST).toWellFormed());
  const rows = wrapWords(safe, most + 1, () => Math.max(columns - 2, 1));
  return rows.map((row) => cutLine([piece(` ${row}`, tone)], columns - 1));
}
