/** An incident in text: where it stands, and its timeline in the order of events. */
import type {
  DocumentFollowup,
  DocumentRow,
  PostmortemDocument,
} from '../postmortem/document/document.ts';
import { columns } from '../terminal/columns.ts';
import { safeBlock, safeLine } from '../terminal/safe-text.ts';
import { UsageError } from './failure.ts';
import { shown } from './shown.ts';

export interface ShownParts {
  /** The number or label of the entry around which is looked; without it, all is shown. */
  readonly entry?: string | undefined;
  /** Where an import found an entry, by its number: `night.md line 9: the line as it is written`. */
  readonly origin?: ((entry: number) => string | undefined) | undefined;
  /** With pasted blocks? */
  readonly details: boolean;
  /** With the sections that were written? */
  readonly sections: boolean;
}

/** So many entries are shown before and after the one that is looked at. */
const AROUND = 5;

/**
 * What `show` prints, line by line.
 *
 * @throws UsageError when there is no such entry
 */
export function shownDocument(document: PostmortemDocument, parts: ShownParts): readonly string[] {
  const { timeline, followups } = document;
  if (parts.entry !== undefined) {
    return [...heading(document), '', ...around(timeline, parts.entry, parts)];
  }
  return [
    ...heading(document),
    ...['', ...rows(timeline, parts)],
    ...after(columns(followups.map(followupCells))),
    ...(parts.sections ? Object.values(document.sections).flatMap(sectionLines) : []),
  ];
}

function after(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function sectionLines({ title, text }: PostmortemDocument['sections'][string]): readonly string[] {
  return text === null ? [] : ['', safeLine(title), ...indented(text)];
}

/** The entry, marked, and those that stand next to it. */
function around(
  timeline: readonly DocumentRow[],
  entry: string,
  parts: ShownParts,
): readonly string[] {
  const name = entry.trim().toUpperCase();
  const place = timeline.findIndex(
    ({ number, label }) => String(number) === name || label === name,
  );
  if (place === -1) {
    throw new UsageError(`No entry ${safeLine(entry)} stands in the timeline: write 14, A1 or H2.`);
  }
  const from = Math.max(place - AROUND, 0);
  const near = timeline.slice(from, place + AROUND + 1);
  const after = timeline.length - from - near.length;
  return [
    ...(from === 0 ? [] : [`     (${from} before)`]),
    ...rows(near, parts, timeline[place]),
    ...(after === 0 ? [] : [`     (${after} after)`]),
    ...originLines(timeline[place], parts),
  ];
}

function originLines(row: DocumentRow | undefined, { origin }: ShownParts): readonly string[] {
  const text = row === undefined ? undefined : origin?.(row.number);
  return text === undefined ? [] : ['', `Imported from ${shown(text)}`];
}

function followupCells({ label, status, task, owner, due }: DocumentFollowup): readonly string[] {
  const who = [owner, due === null ? null : `due ${due}`].filter((word) => word !== null);
  const end = who.length === 0 ? '' : `  (${who.join(', ')})`;
  return [label.padStart(3), status, `${task}${end}`].map(safeLine);
}

function heading(document: PostmortemDocument): readonly string[] {
  const { slug, severity, title, status, zone, start, end } = document;
  const measure = document.measures.find(({ name }) => name === 'time to resolve');
  const length = measure?.milliseconds == null ? '' : ` in ${measure.shown}`;
  const milestones = [start?.shown ?? 'start not recorded', end?.shown ?? status];
  return [
    safeLine(`${severity?.toUpperCase() ?? 'no severity'}  ${title}`),
    `${slug}, times in ${zone.shown}`,
    `${milestones.join(', ')}${length}`,
  ];
}

function rows(
  timeline: readonly DocumentRow[],
  { details }: ShownParts,
  marked?: DocumentRow,
): readonly string[] {
  const lines = columns(timeline.map((row) => cells(row, marked)));
  return timeline.flatMap(({ detail }, index) => [
    lines[index] ?? '',
    ...(details && detail !== null ? indented(detail) : []),
  ]);
}

function cells(row: DocumentRow, marked: DocumentRow | undefined): readonly string[] {
  const kind = row.label === null ? row.kind : `${row.kind} ${row.label}`;
  const marks = row.milestones.filter((milestone) => milestone !== row.text);
  const cause = row.cause === null ? [] : [`${row.cause} cause`];
  const facts = [
    ...marks,
    ...cause,
    ...(row.starred ? ['starred'] : []),
    ...(row.internal ? ['internal'] : []),
    ...(row.detail === null ? [] : ['detail']),
    ...(row.proposed.length === 0 ? [] : [`${row.proposed.join(', ')} proposed`]),
  ];
  const said = row.speaker === null ? row.text : `${row.speaker}: ${row.text}`;
  const words = [said, facts.length === 0 ? '' : `[${facts.join(', ')}]`, outcomeOf(row)];
  const text = words.filter((word) => word !== '').join('  ');
  const mark = marked === undefined ? '' : row === marked ? '> ' : '  ';
  return [`${mark}${String(row.number).padStart(3)}`, row.when, kind, text].map(safeLine);
}

function outcomeOf({ outcome }: DocumentRow): string {
  if (outcome === null) return '';
  const length = outcome.duration.milliseconds === null ? '' : `, ${outcome.duration.shown}`;
  const note = outcome.note === null ? '' : `: ${outcome.note}`;
  return `→ ${outcome.shown}${length}${note}`;
}

function indented(block: string): readonly string[] {
  return safeBlock(block)
    .split('\n')
    .map((line) => `     | ${line}`.trimEnd());
}
