/** Which zone each statement is in, and which one the incident. */
import type { Day } from '../../incident/time/clock.ts';
import type { TextLine } from '../markup/block.ts';
import type { Part } from '../outline/outline.ts';
import type { ReadZone } from '../reading/reading.ts';
import type { WrittenZone } from '../stamp/stamp.ts';
import { zonesIn } from '../stamp/zones-written.ts';
import { ALL_TIMES } from '../timeline/around.ts';
import type { Statement } from '../timeline/statement.ts';
import { minutesIn } from './document-days.ts';
import { linesOf } from './document-lines.ts';
import { type NamedZone, namedZone } from './zone-names.ts';

/** A zone that the document names somewhere, for all that has none of its own. */
export interface DocumentZone {
  readonly zone: WrittenZone;
  readonly line: number | undefined;
  readonly from: 'sentence' | 'statements' | 'mention';
}

/** The zone of a statement, and where it stands. */
export interface StatementZone {
  readonly written: WrittenZone;
  readonly named: NamedZone;
  readonly isOwn: boolean;
  readonly line: number | undefined;
  readonly why: string;
}

/** The zone of the incident. */
export interface IncidentZone extends ReadZone {
  /** How it was chosen where the document names none. */
  readonly isGiven: boolean;
}

/** A zone that means something: `local time` names none. */
export function isNamed(zone: WrittenZone | undefined): zone is WrittenZone {
  return zone !== undefined && (zone.offset !== undefined || zone.places.length > 0);
}

/**
 * A sentence about all times; else the one zone that statements bear; else one that stands with a time of the
 * summary or elsewhere in the text.
 *
 * @param team the statement whose letters look like a zone and are none
 */
export function documentZone(
  parts: readonly Part[],
  statements: readonly Statement[],
  team: Statement | undefined,
): DocumentZone | undefined {
  const lines = parts
    .flatMap(linesOf)
    .filter(({ text, line }) => text.length < 1_000 && line !== team?.line);
  const sentence = firstZone(
    lines.filter(({ text }) => ALL_TIMES.test(text)),
    'sentence',
  );
  return sentence ?? zoneOfStatements(statements) ?? mentionedZone(lines, statements);
}

/** Best with the time at which the timeline begins. */
function mentionedZone(
  lines: readonly TextLine[],
  statements: readonly Statement[],
): DocumentZone | undefined {
  const time = statements.find(({ stamp }) => stamp.time !== undefined)?.stamp.time;
  const start = time && time.hour * 60 + time.minute;
  const beside = lines.filter(({ text }) => start !== undefined && minutesIn(text).includes(start));
  return firstZone(beside, 'mention') ?? firstZone(lines, 'mention');
}

function firstZone(
  lines: readonly TextLine[],
  from: DocumentZone['from'],
): DocumentZone | undefined {
  for (const { text, line } of lines) {
    const zone = zonesIn(text).find(isNamed);
    if (zone !== undefined) return { zone, line, from };
  }
  return undefined;
}

/** One that comes again, or is the only one. */
function zoneOfStatements(statements: readonly Statement[]): DocumentZone | undefined {
  const zoned = statements.flatMap(({ stamp: { zone }, line }) =>
    isNamed(zone) ? [{ zone, line }] : [],
  );
  const counts = new Map<string, number>();
  for (const { zone } of zoned) counts.set(zone.typed, (counts.get(zone.typed) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const found = zoned.find(({ zone }) => zone.typed === most?.[0]);
  return found && { ...found, from: 'statements' };
}

/** Names zones, each once: where a place's clocks differ on one day, the offset holds for all. */
export class ZoneNames {
  readonly #days: readonly Day[];
  readonly #named = new Map<string, NamedZone | undefined>();

  constructor(days: readonly Day[]) {
    this.#days = days;
  }

  of(zone: WrittenZone): NamedZone | undefined {
    if (!this.#named.has(zone.typed)) this.#named.set(zone.typed, namedZone(zone, this.#days));
    return this.#named.get(zone.typed);
  }
}
