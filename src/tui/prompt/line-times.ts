/**
 * The times that the line at the prompt may have beside that of its first key: those of a timestamp
 * inside it, and now. One key turns through them; the one that is taken is text, to be seen and edited.
 */
import { orNothing } from '../../incident/line/complaint.ts';
import { parseLine } from '../../incident/line/line.ts';
import { SETTLING_VERBS } from '../../incident/line/verbs/settling.ts';
import { verbNamed } from '../../incident/line/verbs/table.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';
import { clockAt, formatDay, formatTimeOfDay, isSameDay } from '../../incident/time/clock.ts';
import { type LogTime, logTimes } from '../../incident/time/log-timestamp.ts';
import { readTime, type TimeContext } from '../../incident/time/time-reading.ts';
import { type TimeText, takeTime } from '../../incident/time/time-text.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import { textState } from '../text-input/text-state.ts';
import { isBatch } from './paste.ts';
import { isEmpty, type PromptLine } from './prompt-line.ts';

interface Refusal {
  /** Why the line has no other time, in a whole sentence. */
  readonly refused: string;
}

/** Where the line is on its way through its times, and what comes on it. */
interface Turn {
  /** The line without any of them. */
  readonly plain: PromptLine;
  readonly times: readonly LogTime[];
  /** Which of them it has; -1 for none. */
  readonly taken: number;
  /** Where in the text a time is written, and what. */
  readonly place: number;
  readonly written: (time: LogTime) => string;
  /** The line's own time, which states no zone: now would not replace it. */
  readonly own: TimeText | undefined;
}

/**
 * The line with the time that comes next: the readings of the first timestamp in it one by one, as
 * text in front of it; then now; then as it was. A line that begins with a log's time without a zone
 * is read in the incident's: there a zone behind that time stands for each other reading.
 *
 * @param context `now` is when the key was pressed; the anchor is that of the line's occasion
 */
export function turnTime(
  line: PromptLine,
  context: TimeContext,
): { readonly line: PromptLine } | Refusal {
  if (isEmpty(line)) return { line };
  const turn = turnOf(line, context);
  if ('refused' in turn) return turn;
  const { plain, times, taken, place, written, own } = turn;
  if (plain.beforeNow !== undefined) return { line: asBeforeNow(plain) };
  const next = times[taken + 1];
  if (next !== undefined) return { line: withInserted(plain, place, written(next)) };
  return { line: own === undefined ? setToNow(plain, context.now) : plain };
}

/**
 * The times that a timestamp in the line offers, for the preview; nothing where there is none, or
 * where the line has a time that was typed. Once one is taken: the other one.
 */
export function timeOffer(line: PromptLine, context: TimeContext): string | undefined {
  if (isEmpty(line)) return undefined;
  const turn = turnOf(line, context);
  if ('refused' in turn || turn.plain.beforeNow !== undefined) return undefined;
  const { times, taken } = turn;
  const left = times.slice(taken + 1).map((time) => shownTime(time, context));
  if (left.length === 0) return undefined;
  if (taken !== -1) return `Ctrl+T: ${left[0]}`;
  const at = turn.own && instantOf(turn.own, context);
  if (at !== undefined) {
    return `read as ${shownTime({ at, zone: context.zone }, context)}, Ctrl+T: ${oneOf(left)}`;
  }
  return `time in the text: ${oneOf(left)}, Ctrl+T takes ${left.length === 1 ? 'it' : 'one'}`;
}

function turnOf(line: PromptLine, context: TimeContext): Turn | Refusal {
  if (isBatch(line)) return { refused: 'Each line of the block has a time of its own.' };
  return takenTurn(line, context) ?? plainTurn(line, context);
}

/** What is written in front of a line, and behind a log's time: no log writes zero so. */
const IN_FRONT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})(?: |$)/;
const BEHIND = / UTC[+-]\d{1,2}(?::\d{2})?$/;

/** The turn of a line that has one of its times already: without it, the line offers just that. */
function takenTurn(line: PromptLine, context: TimeContext): Turn | undefined {
  const typed = ownTime(line.text.text);
  const found = IN_FRONT.exec(line.text.text) ?? BEHIND.exec(typed.upToTime);
  if (found === null) return undefined;
  const [text] = found;
  const turn = plainTurn(without(line, found.index, text.length), context);
  if ('refused' in turn || turn.place !== found.index) return undefined;
  const taken = turn.times.findIndex((time) => turn.written(time).trim() === text.trim());
  return taken === -1 ? undefined : { ...turn, taken };
}

function plainTurn(plain: PromptLine, context: TimeContext): Turn | Refusal {
  const { text, folded } = plain;
  const isBlock = text.text.trim() === '' && folded !== undefined;
  const own = ownTime(isBlock ? folded.first : text.text);
  const inFront = { plain, taken: -1, place: 0, written: (time: LogTime) => `${time.text} ` };
  if (own.time === undefined) {
    const times = logTimes(isBlock && own.isVerb ? '' : own.text, context);
    const isBelow = times.length === 0 && folded !== undefined && own.text !== '' && !isBlock;
    return { ...inFront, times: isBelow ? logTimes(folded.first, context) : times, own: undefined };
  }
  const times = otherReadings(own.time, context);
  if (times.length === 0) {
    return { refused: `The line has a time of its own, ${own.time.typed}: change it there.` };
  }
  if (isBlock) return { ...inFront, times, own: own.time };
  const written = (time: LogTime) => ` ${offsetText(time)}`;
  return { ...inFront, times, place: own.upToTime.length, written, own: own.time };
}

/** What the grammar takes for the time of a line, and the text in which a timestamp may be found. */
interface OwnTime {
  readonly time: TimeText | undefined;
  /** The line up to the end of that time. */
  readonly upToTime: string;
  readonly text: string;
  readonly isVerb: boolean;
}

/** The time in front of a line, or behind its sigil or verb. */
function ownTime(line: string): OwnTime {
  const trimmed = line.trimEnd();
  const front = orNothing(() => takeTime(trimmed.trimStart()));
  const parsed = front === undefined ? orNothing(() => parseLine(trimmed)) : undefined;
  const isVerb = parsed === undefined ? /^\s*\//.test(line) : parsed.verb !== undefined;
  const text = front === undefined ? timedText(trimmed, parsed) : trimmed.trimStart();
  const time = (front ?? orNothing(() => takeTime(text)))?.time;
  const end = trimmed.length - text.length + (time?.typed.length ?? 0);
  return { time, upToTime: time === undefined ? '' : trimmed.slice(0, end), text, isVerb };
}

/** What may begin with a time; nothing for a text that shall be one, and verbs that take no time. */
function timedText(line: string, parsed: ReturnType<typeof parseLine> | undefined): string {
  if (parsed === undefined) return line.trimStart().startsWith('/') ? '' : line.trimStart();
  const { verb: name, rest, isPlain } = parsed;
  if (isPlain) return '';
  if (name === undefined) return rest;
  const verb = verbNamed(name);
  if (verb !== undefined && SETTLING_VERBS.includes(verb)) return takeName(rest).rest;
  // What corrects an entry is about its time, or about none.
  const takesTime = verb !== undefined && !verb.isTimeless && !verb.isAboutEntry;
  return takesTime ? rest : '';
}

/** A date with a time to the second, or a fraction: people seldom type so. */
const LOGGED = /^\d{4}-.*:\d{2}:\d{2}|:\d{2}[.,]\d/;

/** What a time without a zone may mean beside what the grammar takes it for. */
function otherReadings(time: TimeText, context: TimeContext): readonly LogTime[] {
  const isBare = time.form === 'clock' && time.zone === undefined && time.until === undefined;
  if (!isBare || time.approximate || !LOGGED.test(time.typed)) return [];
  const at = instantOf(time, context);
  return logTimes(time.typed, context).filter((reading) => reading.at !== at);
}

function instantOf(time: TimeText, context: TimeContext): number | undefined {
  return orNothing(() => readTime(time, context))?.at ?? undefined;
}

/** `UTC+0` as well: a log's own `UTC` is not taken for what was put there. */
function offsetText({ at, zone }: LogTime): string {
  const { offset } = clockAt(at, zone);
  return offset === 0 ? 'UTC+0' : formatOffset(offset);
}

function withInserted(line: PromptLine, place: number, inserted: string): PromptLine {
  const { text, cursor } = line.text;
  const moved = cursor < place ? cursor : cursor + inserted.length;
  return {
    ...line,
    text: textState(text.slice(0, place) + inserted + text.slice(place), moved),
  };
}

function without(line: PromptLine, place: number, length: number): PromptLine {
  const { text, cursor } = line.text;
  const moved = cursor < place ? cursor : Math.max(cursor - length, place);
  return { ...line, text: textState(text.slice(0, place) + text.slice(place + length), moved) };
}

function setToNow(line: PromptLine, now: number): PromptLine {
  const { startedAt, isInherited } = line;
  return { ...line, startedAt: now, isInherited: false, beforeNow: { startedAt, isInherited } };
}

function asBeforeNow({ beforeNow, ...line }: PromptLine): PromptLine {
  return { ...line, ...beforeNow };
}

/** `14:03 UTC`, `14:03 Africa/Lagos (UTC+1)`; with the date where it is not today. */
function shownTime({ at, zone }: Pick<LogTime, 'at' | 'zone'>, context: TimeContext): string {
  const face = clockAt(at, zone);
  const isToday = isSameDay(face, clockAt(context.now, context.zone));
  const time = formatTimeOfDay({ ...face, second: 0 });
  const offset = formatOffset(face.offset);
  const shownZone = zone.startsWith('UTC') ? offset : `${zone} (${offset})`;
  return `${isToday ? '' : `${formatDay(face)} `}${time} ${shownZone}`;
}

/** `a`, `a or b`, `a, b or c`. */
function oneOf(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
