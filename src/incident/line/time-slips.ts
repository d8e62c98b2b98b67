/** Beginnings of a text that are nearly a time. */
import { formatTimeOfDay } from '../time/clock.ts';
import { HOUR } from '../time/duration.ts';
import { readTime, type TimeContext } from '../time/time-reading.ts';
import { type TimeText, takeTime } from '../time/time-text.ts';
import { orNothing } from './complaint.ts';

/** One way to write what is nearly a time. */
interface Nearly {
  /** `typed` is what is to be written otherwise; `hour` and `minute` are what it seems to say. */
  readonly pattern: RegExp;
  /** It may as well be a number: said only of a time that has just been. */
  readonly isDoubtful?: true;
}

const HOURS = String.raw`(?<hour>[01]?\d|2[0-3])`;
const MINUTES = String.raw`(?<minute>[0-5]\d)`;
const END = String.raw`(?=\s|$|[-–—:,](?:\s|$))`;
/** What makes a number before it an amount, a version or a year: `16.20 GB`, `1505 of 2000`. */
const AMOUNT = String.raw`(?!\s*(?:%|[kmgt]i?b\b|[mun]?s\b|per\b|of\b|percent|\p{L}+s\b|€|\$))`;

const NEARLY: readonly Nearly[] = [
  // 15h05; 2h30 is as likely a length
  {
    pattern:
      /^(?<typed>(?<hour>[01]\d|2[0-3])h(?<minute>[0-5]\d))(?=\s|$)(?!\s+(?:of|later|after|long|ago|outage|downtime))/iu,
  },
  // 15;05
  { pattern: new RegExp(`^(?<typed>${HOURS};${MINUTES})${END}`, 'u') },
  // [12:33], (12:33)
  { pattern: new RegExp(String.raw`^(?<typed>[[(]${HOURS}:${MINUTES}(?::[0-5]\d)?[\])])`, 'u') },
  // 16.20
  {
    pattern: new RegExp(String.raw`^(?<typed>${HOURS}\.${MINUTES})${END}${AMOUNT}`, 'iu'),
    isDoubtful: true,
  },
  // 1505
  {
    pattern: new RegExp(`^(?<typed>(?<hour>[01]\\d|2[0-3])${MINUTES})${END}${AMOUNT}`, 'iu'),
    isDoubtful: true,
  },
];

/** How long ago a doubtful time may be, in milliseconds. */
const RECENT = 3 * HOUR;

/** What to write in place of a beginning that is nearly a time; `undefined` where it is none. */
export function timeSlip(text: string, context: TimeContext): string | undefined {
  return (
    wordSlip(text) ??
    letterSlip(text) ??
    digitSlip(text) ??
    agoSlip(text) ??
    nearlySlip(text, context)
  );
}

function nearlySlip(text: string, context: TimeContext): string | undefined {
  for (const { pattern, isDoubtful } of NEARLY) {
    const { typed, hour, minute } = pattern.exec(text)?.groups ?? {};
    if (typed === undefined) continue;
    const time = formatTimeOfDay({ hour: Number(hour), minute: Number(minute), second: 0 });
    if (isDoubtful === true && !isRecent(time, context)) return undefined;
    return written(typed, time);
  }
  return undefined;
}

/** One that is a little ahead is refused once it is written as a time, and so is meant as one too. */
function isRecent(time: string, context: TimeContext): boolean {
  const typed = timeAtFront(time);
  const at = typed && orNothing(() => readTime(typed, context))?.at;
  return at == null || Math.abs((context.anchor ?? context.now) - at) <= RECENT;
}

/** `at 16:20 …`, `around 16:20 …`, `yesterday at 23:50 …`. */
function wordSlip(text: string): string | undefined {
  const [beginning = '', day = '', word = ''] =
    /^((?:yesterday|today)\s+)?(at|around|about|@)\s*(?=\d)/i.exec(text) ?? [];
  const time = beginning === '' ? undefined : timeAtFront(text.slice(beginning.length));
  if (time?.form !== 'clock') return undefined;
  const about = /^a[rb]o/i.test(word) ? '~' : '';
  return `${beginning}${time.typed} is text: write ${day}${about}${time.typed}, without "${word}".`;
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' };

/** `16:2O`, `l6:20`: a letter in place of a digit. */
function letterSlip(text: string): string | undefined {
  const [typed = ''] = /^[\doli]{1,2}:[\doli]{2}(?=\s|$)/i.exec(text) ?? [];
  if (!/\d/.test(typed)) return undefined;
  const time = typed.replace(/[oli]/gi, (letter) => LOOKS_LIKE[letter.toLowerCase()] ?? letter);
  const isTime = time !== typed && timeAtFront(time) !== undefined;
  return isTime ? `${typed} is text, with a letter in it: write ${time}.` : undefined;
}

/** `15:3`; but `10:1 ratio` is one. */
function digitSlip(text: string): string | undefined {
  const pattern =
    /^(?<hour>[01]\d|2[0-3]):(?<minute>[0-5])(?=\s|$|[-–—,]\s)(?!\s(?:ratio|odds|split))/i;
  const { hour, minute } = pattern.exec(text)?.groups ?? {};
  if (hour === undefined || minute === undefined) return undefined;
  return written(`${hour}:${minute}`, `${hour}:0${minute}`);
}

/** `-5min …`, `-5 m …`; `- 5 minutes of …` is the item of a list. */
function agoSlip(text: string): string | undefined {
  const pattern = /^(?<typed>-(?<count>\d{1,4})\s?(?<unit>m|h)(?:in(?:ute)?s?|(?:ou)?rs?)?)(?=\s)/i;
  const { typed, count, unit = '' } = pattern.exec(text)?.groups ?? {};
  return typed === undefined
    ? undefined
    : `${typed} is text: write -${count}${unit.toLowerCase()}.`;
}

function written(typed: string, time: string): string {
  return `${typed} is text: a time is written ${time}.`;
}

function timeAtFront(text: string): TimeText | undefined {
  return orNothing(() => takeTime(text))?.time;
}
