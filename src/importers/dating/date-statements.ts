/** Makes instants of the times of a document. */
import { type Day, formatTimeOfDay, type TimeOfDay } from '../../incident/time/clock.ts';
import type { Part } from '../outline/outline.ts';
import type { Inference, ReadingOptions } from '../reading/reading.ts';
import type { Statement } from '../timeline/statement.ts';
import type { Dated, DatedStatement } from './dated.ts';
import { dayAt } from './day-at.ts';
import { documentDays } from './document-days.ts';
import { linesOf } from './document-lines.ts';
import { findingsOf } from './findings.ts';
import { placed, placedEnd } from './instants.ts';
import { loneTeam, withItsName } from './lone-team.ts';
import { type SettledDays, type SettledStatement, settledDays } from './settled-days.ts';
import {
  type DocumentZone,
  documentZone,
  type IncidentZone,
  isNamed,
  type StatementZone,
  ZoneNames,
} from './zone-choice.ts';

export interface DatedDocument {
  readonly parts: readonly Part[];
  readonly frontMatter: ReadonlyMap<string, string>;
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly statements: readonly Statement[];
}

export function dateStatements(document: DatedDocument, options: ReadingOptions): Dated {
  const { parts, frontMatter, file } = document;
  const team = loneTeam(document.statements);
  const statements = document.statements.map((each) => (each === team ? withItsName(each) : each));
  const documentWide = documentZone(parts, statements, team);
  const settled = settledDays(statements, {
    days: documentDays(parts, frontMatter, file),
    given: options.date,
    lines: parts.flatMap(linesOf).map(({ text }) => text),
    today: dayAt(options.now, options.zone ?? options.defaultZone),
    isAmerican: documentWide?.zone.places.some((place) => AMERICAN.test(place)) ?? false,
  });
  const names = new ZoneNames(settled.statements.flatMap(({ running: { day } }) => day ?? []));
  const zoned = settled.statements.map((each) => ({
    ...each,
    zone: zoneOf(each.statement, documentWide, names),
  }));
  const zone = incidentZone(
    zoned,
    options,
    documentWide && names.of(documentWide.zone) && documentWide,
  );
  const instants = new Instants(zone.name);
  const dated = withRelative(
    zoned.map((each) => instants.date(each)),
    startOf(settled, zone.name),
  );
  return {
    statements: dated,
    zone: { name: zone.name, stated: zone.stated },
    findings: findingsOf({
      dated,
      settled,
      zone,
      zones: zoned.flatMap(({ zone: own }) => own ?? []),
    }),
    instantOf: (moment, written) => {
      const named = written && isNamed(written) ? names.of(written) : undefined;
      return instantOf(moment, named?.name ?? zone.name, settled);
    },
  };
}

const AMERICAN =
  /^America\/(?:New_York|Chicago|Denver|Phoenix|Los_Angeles|Anchorage)$|^Pacific\/Honolulu$/u;

function zoneOf(
  { stamp, zone: above, line }: Statement,
  document: DocumentZone | undefined,
  names: ZoneNames,
): StatementZone | undefined {
  const own = isNamed(stamp.zone) ? names.of(stamp.zone) : undefined;
  if (own !== undefined && stamp.zone !== undefined) {
    return { written: stamp.zone, named: own, isOwn: true, line, why: 'written with the time' };
  }
  const place = isNamed(above?.zone) ? above : document;
  const named = place && names.of(place.zone);
  if (place === undefined || named === undefined) return undefined;
  const why = `${place.zone.typed}, ${PLACES[place.from]}${place.line === undefined ? '' : ` on line ${place.line}`}`;
  return { written: place.zone, named, isOwn: false, line: place.line, why };
}

const PLACES = {
  heading: 'from the heading',
  column: 'from the column',
  sentence: 'from the sentence',
  statements: 'as with the time',
  mention: 'as with a time in the text',
} as const;

/** The zone that most statements are in. */
function incidentZone(
  zoned: readonly { readonly zone: StatementZone | undefined }[],
  options: ReadingOptions,
  document: DocumentZone | undefined,
): IncidentZone {
  const counts = new Map<string, { readonly zone: StatementZone; readonly count: number }>();
  for (const { zone } of zoned) {
    if (zone === undefined) continue;
    const before = counts.get(zone.named.name);
    counts.set(zone.named.name, { zone: before?.zone ?? zone, count: (before?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (most !== undefined) {
    return { name: most.zone.named.name, stated: most.zone.written.typed, isGiven: false };
  }
  const only =
    zoned.length === 0 && document !== undefined ? new ZoneNames([]).of(document.zone) : undefined;
  if (only !== undefined) return { name: only.name, stated: document?.zone.typed, isGiven: false };
  return {
    name: options.zone ?? options.defaultZone,
    stated: undefined,
    isGiven: options.zone !== undefined,
  };
}

interface Zoned extends SettledStatement {
  readonly zone: StatementZone | undefined;
}

class Instants {
  readonly #zone: string;
  #before: number | undefined;

  constructor(zone: string) {
    this.#zone = zone;
  }

  date({ statement, running, time, untilDay, chosen, zone }: Zoned): DatedStatement {
    const { day } = running;
    const name = zone?.named.name ?? this.#zone;
    const isZoneOwn = zone !== undefined && (zone.isOwn || name !== this.#zone);
    const inferred: Inference[] = [...dayInference({ running, chosen }), ...zoneInference(zone)];
    if (time?.isAssumed === true) {
      inferred.push({
        field: 'at',
        why: `am or pm is not written: taken as ${formatTimeOfDay(time.time)}`,
      });
    }
    const isDayAssumed = chosen?.isAssumed === true;
    const base = { statement, day, isDayAssumed, zone: name, isZoneOwn };
    if (day === undefined || time === undefined) {
      return { ...base, at: null, until: undefined, inferred };
    }
    const { at, notice } = placed(day, time.time, name, this.#before);
    this.#before = at;
    if (notice !== undefined) inferred.push({ field: 'at', why: notice });
    return { ...base, at, until: endOf(statement, { at, day, untilDay, zone: name }), inferred };
  }
}

interface Start {
  readonly at: number;
  readonly day: Day;
  readonly untilDay: Day | undefined;
  readonly zone: string;
}

function endOf(
  { stamp: { until } }: Statement,
  { at, day, untilDay, zone }: Start,
): number | undefined {
  return until && placedEnd({ at, day }, { day: untilDay, time: until.time }, zone);
}

/** `T+5m` counts from the first time that is known; the first of them is the start where none is. */
function withRelative(
  dated: readonly DatedStatement[],
  stated: number | undefined,
): readonly DatedStatement[] {
  const start = dated.find(({ at }) => at !== null)?.at ?? stated;
  if (start === null || start === undefined) return dated;
  const isAmongClocks =
    dated.filter(({ statement: { stamp } }) => stamp.time !== undefined).length * 2 >= dated.length;
  return dated.map((each) => {
    const { sinceStart, typed } = each.statement.stamp;
    // Among clocks nobody can tell from which of them `+30s` counts.
    if (sinceStart === undefined || (isAmongClocks && /^\W*\+/u.test(typed))) return each;
    const inferred = [...each.inferred, { field: 'at', why: 'counted from the start' }];
    const at = start + sinceStart;
    return { ...each, at, day: dayAt(at, each.zone), inferred };
  });
}

/** When the document says that it began; else its first midnight. */
function startOf({ statements }: SettledDays, zone: string): number | undefined {
  const first = statements.find(({ running }) => running.day !== undefined);
  if (first?.running.day === undefined) return undefined;
  const minutes = first.chosen?.minutes ?? 0;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0 };
  return placed(first.running.day, time, zone, undefined).at;
}

function dayInference({
  running: { from },
  chosen,
}: Pick<SettledStatement, 'running' | 'chosen'>): readonly Inference[] {
  const why = dayReason(from, chosen?.why);
  return why === undefined ? [] : [{ field: 'date', why }];
}

function dayReason(
  from: SettledStatement['running']['from'],
  chosen: string | undefined,
): string | undefined {
  switch (from.is) {
    case 'above':
      return `from the ${from.above.from} on line ${from.above.line}`;
    case 'before':
      return 'as the statement before';
    case 'behind':
      return 'from the days around';
    case 'document':
      return chosen;
    case 'next day':
      return `the clock went back from ${formatTimeOfDay(from.since)}: taken as the next day`;
    default:
      return undefined;
  }
}

function zoneInference(zone: StatementZone | undefined): readonly Inference[] {
  return zone === undefined || zone.isOwn ? [] : [{ field: 'zone', why: zone.why }];
}

function instantOf(
  { day, time }: Parameters<Dated['instantOf']>[0],
  zone: string,
  { calendar, turnedDay, statements }: SettledDays,
): number | undefined {
  if (time === undefined) return undefined;
  const whole =
    day === undefined
      ? statements.find(({ running }) => running.day)?.running.day
      : calendar.whole(turnedDay(day));
  const { hour, minute, second }: TimeOfDay = time;
  return whole && placed(whole, { hour, minute, second }, zone, undefined).at;
}
