/** A postmortem as a document: Markdown, plain text or HTML. */

import { clockAt, formatDay, plusDays, showings } from '../../incident/time/clock.ts';
import { dateStatements } from '../dating/date-statements.ts';
import type { Dated } from '../dating/dated.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { WrittenSpan } from '../facts/written-facts.ts';
import { type Markup, markedUp } from '../markup/marked-up.ts';
import { isHeadingText } from '../outline/about-heading.ts';
import { outline } from '../outline/outline-of.ts';
import { digest } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadEntry, ReadFacts, ReadIncident, ReadingOptions } from '../reading/reading.ts';
import { timelinesOf } from '../timeline/timelines-of.ts';
import { saysDeclared } from './declared.ts';
import { entriesOf } from './entries.ts';
import { withStatedStart } from './stated-start.ts';

export interface DocumentSource {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Decoded; lines end with `\n`. */
  readonly text: string;
  readonly markup: Markup;
  /** What its decoding found. */
  readonly findings?: readonly ReadFinding[];
}

/** One document is one incident, whatever it holds. Never throws. */
export function readDocument(source: DocumentSource, options: ReadingOptions): ReadIncident {
  const { file, text, markup } = source;
  const { blocks, frontMatter, findings: unread } = markedUp(text, markup, { isHeadingText });
  const parts = outline(blocks);
  const { statements, told } = timelinesOf(parts);
  const dated = dateStatements({ parts, frontMatter, file, statements }, options);
  const worded = entriesOf(dated.statements);
  const detected = worded.find(({ milestones }) => milestones.includes('detected'))?.text;
  const written = readFacts({ parts, frontMatter, file, told, detected });
  const stated = statedOf(written.stated, dated);
  const entries = withStatedStart(worded, stated.start);
  const facts = { ...written.facts, declaredAt: declaredAt(entries), stated };
  return {
    key: `document:${keyOf(facts.title, dated)}`,
    file,
    facts,
    zone: dated.zone,
    entries,
    sections: written.sections,
    followups: written.followups,
    inferred: written.inferred,
    findings: [
      ...(source.findings ?? []),
      ...unread,
      ...emptiness(entries),
      ...dated.findings,
      ...written.findings,
    ],
  };
}

/** The title and the first day name a document, whatever its file is called. */
function keyOf(title: string, { statements }: Dated): string {
  const day = statements.find(({ day: known }) => known !== undefined)?.day;
  return digest(title, day === undefined ? '' : formatDay(day));
}

function declaredAt(entries: readonly ReadEntry[]): number | undefined {
  return entries.find(({ at, text }) => at !== null && saysDeclared(text))?.at ?? undefined;
}

function statedOf(
  span: WrittenSpan | undefined,
  { instantOf, zone: { name } }: Dated,
): ReadFacts['stated'] {
  if (span === undefined) return {};
  const { start, end, zone, minutes } = span;
  const from = start && instantOf(start, zone);
  const ended = end && instantOf({ ...end, day: end.day ?? start?.day }, zone);
  const isNextDay =
    from !== undefined && ended !== undefined && ended < from && end?.day === undefined;
  return {
    ...(from === undefined ? {} : { start: from }),
    ...(ended === undefined ? {} : { end: isNextDay ? dayLater(ended, name) : ended }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** The same time of day on the next day of this zone. */
function dayLater(instant: number, zone: string): number {
  const face = clockAt(instant, zone);
  return showings({ ...face, ...plusDays(face, 1) }, zone).instants[0];
}

function emptiness(entries: readonly ReadEntry[]): readonly ReadFinding[] {
  if (entries.length > 0) return [];
  const message =
    'No timeline was found: nothing in this document begins with a time of the incident.';
  return [{ code: 'empty', level: 'warning', message, line: undefined }];
}
