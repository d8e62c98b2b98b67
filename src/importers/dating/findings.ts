/** What to tell of the times of a document before it is recorded. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { formatDay, formatTimeOfDay } from '../../incident/time/clock.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { DatedStatement } from './dated.ts';
import { limitedFindings } from './limited-findings.ts';
import type { SettledDays, SettledStatement } from './settled-days.ts';
import type { IncidentZone, StatementZone } from './zone-choice.ts';

export interface DatedFacts {
  readonly dated: readonly DatedStatement[];
  readonly settled: SettledDays;
  readonly zone: IncidentZone;
  readonly zones: readonly StatementZone[];
}

export function findingsOf(facts: DatedFacts): readonly ReadFinding[] {
  return limitedFindings([
    ...zoneFindings(facts),
    ...dayFindings(facts),
    ...facts.settled.statements.flatMap(nextDay),
    ...facts.dated.flatMap(oddTime),
    ...unknownTimes(facts),
    ...outOfOrder(facts.dated),
    ...farDays(facts.dated),
  ]);
}

function finding(
  level: ReadFinding['level'],
  code: string,
  message: string,
  line?: number,
): ReadFinding {
  return { code, level, message, line };
}

function zoneFindings({ dated, zone, zones }: DatedFacts): readonly ReadFinding[] {
  if (dated.length === 0) return [];
  const isAssumed = zone.stated === undefined && !zone.isGiven;
  const assumed = isAssumed
    ? [
        finding(
          'warning',
          'assumed-zone',
          `No time zone is named: the times were read in ${zone.name}; say --zone Area/Place if it was another.`,
        ),
      ]
    : [];
  const seen = new Map(zones.map((each) => [each.written.typed, each]));
  return [...assumed, ...[...seen.values()].flatMap(labelFindings)];
}

/** What a zone that is written was taken for, where that is not plain. */
export function labelFindings({
  written,
  named,
  line,
}: Pick<StatementZone, 'written' | 'named' | 'line'>): readonly ReadFinding[] {
  if (named.contradicts !== undefined) {
    const message = `The clocks of ${named.contradicts} showed another time than ${written.typed} on these days: the times were read as ${written.typed} says; if they are those of the clocks, /zone ${named.contradicts} --reread mends them.`;
    return [finding('warning', 'zone-label', message, line)];
  }
  if (!written.isAmbiguous) return [];
  const message = `${written.typed} means several zones and was read as ${named.name}; say --zone for another.`;
  return [finding('warning', 'assumed-zone', message, line)];
}

function dayFindings(facts: DatedFacts): readonly ReadFinding[] {
  return [...missingDays(facts), ...assumedDays(facts), ...unclearOrder(facts)];
}

function missingDays({ settled: { statements } }: DatedFacts): readonly ReadFinding[] {
  const none = statements.filter(
    ({ chosen, statement, running: { from } }) =>
      chosen?.isAssumed === true && from.is !== 'own' && statement.stamp.time,
  );
  const [first] = none;
  if (first === undefined) return [];
  const times = counted(none.length, 'time has', 'times have');
  const day = first.running.day === undefined ? '' : ` (shown on ${formatDay(first.running.day)})`;
  const message = `${times} no day, and the document names none${day}: say --date YYYY-MM-DD.`;
  return [finding('error', 'no-day', message, first.statement.line)];
}

function assumedDays({ settled, dated }: DatedFacts): readonly ReadFinding[] {
  const found: ReadFinding[] = [];
  const { statements, calendar } = settled;
  const assumed = statements.find(
    ({ running, chosen }) =>
      running.from.is === 'document' && chosen !== undefined && chosen.isAssumed !== true,
  );
  if (assumed?.chosen !== undefined) {
    const message = `The day ${formatDay(assumed.chosen.day)} was taken ${assumed.chosen.why}: nothing in the timeline says it.`;
    found.push(finding('hint', 'assumed-day', message, assumed.statement.line));
  }
  const isDayless = statements.some(({ chosen }) => chosen?.isAssumed === true);
  if (calendar.isYearAssumed && !isDayless && dated.some(({ day }) => day !== undefined)) {
    const message = `No year is written anywhere: ${calendar.near.year} was taken as the latest that it can be.`;
    found.push(finding('warning', 'assumed-day', message));
  }
  return found;
}

function unclearOrder({ settled: { statements, order } }: DatedFacts): readonly ReadFinding[] {
  if (!order.isGuess) return [];
  const unclear =
    statements.find(({ statement }) => statement.stamp.day?.isOrderUnclear === true) ??
    statements[0];
  const day = unclear?.running.day;
  const read = day === undefined ? '' : `: it was read as ${formatDay(day)}`;
  const isOwn = unclear?.statement.stamp.day?.isOrderUnclear === true;
  const typed = isOwn ? unclear.statement.stamp.typed : 'the date';
  const message = `Day and month of ${typed} may be the other way round${read}.`;
  return [finding('warning', 'unclear-date-order', message, unclear?.statement.line)];
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function nextDay({ running: { from, day }, statement }: SettledStatement): readonly ReadFinding[] {
  if (from.is !== 'next day' || day === undefined) return [];
  const message = `${statement.stamp.typed} stands behind ${formatTimeOfDay(from.since)}: taken as ${formatDay(day)}, the next day.`;
  return [finding('hint', 'next-day', message, statement.line)];
}

function oddTime({ statement, inferred }: DatedStatement): readonly ReadFinding[] {
  const notices = [
    ...statement.stamp.notices,
    ...inferred
      .filter(({ field, why }) => field === 'at' && why.startsWith('the clocks'))
      .map(({ why }) => `${statement.stamp.typed}: ${why}`),
  ];
  return notices.map((notice) => finding('warning', 'odd-time', `${notice}.`, statement.line));
}

function unknownTimes({ dated, settled }: DatedFacts): readonly ReadFinding[] {
  return dated.flatMap(({ at, statement, day }, index) => {
    const from = settled.statements[index]?.running.from.is;
    if (at !== null || (from === 'nowhere' && statement.stamp.time)) return [];
    const { typed } = statement.stamp;
    const written = typed === '' ? '' : ` ("${typed}")`;
    const known = day === undefined ? '' : `; the day is ${formatDay(day)}`;
    return [
      finding('warning', 'unknown-time', `No time is given${written}${known}.`, statement.line),
    ];
  });
}

/** Within one timeline: a later one may tell of the same hours again. */
function outOfOrder(dated: readonly DatedStatement[]): readonly ReadFinding[] {
  const numbers = new Set(dated.map(({ statement }) => statement.timeline));
  return [...numbers].flatMap((number) =>
    stepsBack(dated.filter(({ statement }) => statement.timeline === number)),
  );
}

interface Known extends DatedStatement {
  readonly at: number;
}

function stepsBack(dated: readonly DatedStatement[]): readonly ReadFinding[] {
  const known = dated.flatMap((each): Known[] =>
    each.at === null ? [] : [{ ...each, at: each.at }],
  );
  if (isBackwards(known)) {
    const message =
      'The newest statement stands first: the entries are in the order of their times.';
    return [finding('hint', 'newest-first', message, known[0]?.statement.line)];
  }
  let latest = known[0];
  return known.flatMap((each) => {
    if (latest === undefined || minuteOf(each) >= minuteOf(latest)) {
      latest = each;
      return [];
    }
    if (isFar(each, latest)) return [];
    const { statement } = each;
    const message = `${statement.stamp.typed} stands behind ${latest.statement.stamp.typed} (line ${latest.statement.line}), which is later: it keeps its own time.`;
    return [finding('warning', 'out-of-order', message, statement.line)];
  });
}

/** Some are written to the second, and others are not. */
function minuteOf({ at }: Known): number {
  return Math.floor(at / 60_000);
}

/** Fewer steps may go back by chance. */
const FEWEST_STEPS = 2;
/** So many go back for each that goes on. */
const MOSTLY = 3;

function isBackwards(known: readonly Known[]): boolean {
  const steps = known.slice(1).map(({ at }, index) => at - (known[index]?.at ?? at));
  const back = steps.filter((step) => step < 0).length;
  return back >= FEWEST_STEPS && back >= steps.filter((step) => step > 0).length * MOSTLY;
}

/** A day that is so far from those around it is rather a slip of the keys. */
const FAR = 150;

function isFar(a: DatedStatement, b: DatedStatement | undefined): boolean {
  if (a.day === undefined || b?.day === undefined) return false;
  return Math.abs(dayNumber(a.day) - dayNumber(b.day)) > FAR;
}

function farDays(dated: readonly DatedStatement[]): readonly ReadFinding[] {
  const known = dated.filter(({ day }) => day !== undefined);
  return known.flatMap((each, index) => {
    const before = known[index - 1];
    const behind = known[index + 1];
    const neighbours = [before, behind].filter((other) => other !== undefined);
    const isAlone = neighbours.length > 0 && neighbours.every((other) => isFar(each, other));
    if (!isAlone || (before !== undefined && behind !== undefined && isFar(before, behind)))
      return [];
    if (each.statement.stamp.day === undefined || each.day === undefined || neighbours.length < 2)
      return [];
    const message = `${formatDay(each.day)} is far from the days around it: check its year.`;
    return [finding('warning', 'far-day', message, each.statement.line)];
  });
}
