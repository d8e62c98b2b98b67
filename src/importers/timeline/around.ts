/** What headings, labels and sentences say of the statements below them. */
import type { TextLine } from '../markup/block.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import type { About, Part } from '../outline/outline.ts';
import { dayWithin, readDay } from '../stamp/read-day.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { zonesIn } from '../stamp/zones-written.ts';
import type { Around, DayAbove, ZoneAbove } from './statement.ts';

export const NOTHING_AROUND: Around = {
  standing: 'open',
  about: { is: 'unclear' },
  day: undefined,
  zone: undefined,
  story: undefined,
};

/** A time, or something in its place. */
export function hasClock({ time, isUnknown, sinceStart }: Stamp): boolean {
  return time !== undefined || isUnknown || sinceStart !== undefined;
}

/** The stamp with which a heading begins. */
export function headingStamp({ heading }: Part): Stamp | undefined {
  return heading && readStamp(heading.text.text);
}

/** What holds directly below the heading of a part. */
export function aroundPart(part: Part, around: Around): Around {
  const { heading } = part;
  if (heading === undefined) return around;
  const stamp = headingStamp(part);
  const isTimed = stamp !== undefined && hasClock(stamp);
  const marked = isTimed ? stampDay(stamp, heading.text, around) : headingDay(part, around);
  const isOfStory = isTimed || marked?.from === 'heading';
  return {
    standing: standingWithin(part, around, isOfStory),
    about: part.about,
    day: marked ?? around.day,
    zone: zoneIn(heading.text, 'heading') ?? around.zone,
    story: isOfStory || around.standing === 'declared' ? around.story : part,
    isRoutine: around.isRoutine === true || isRoutine(heading.text.text),
  };
}

/** What is planned, or talked of, has times too. */
const OTHER_TIMES =
  /\b(?:meetings?|agenda|schedules?|stand-?ups?|rota|maintenance windows?|office hours|release notes|change ?log|opening hours)\b/iu;

/** What parts are about in which times are hardly a second timeline. */
export const NO_STORY: ReadonlySet<string> = new Set([
  'impact',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'supporting',
  'preventive',
  'corrective',
  'monitoring',
]);

/** A heading that says in which zone all times below it are: `What happened (all times UTC)`. */
const TIMES_NAMED = /[([,–—-]\s?(?:all\s)?times?\s(?:are\s)?(?:in\s|given\s)?[\p{L}(]/iu;

function standingWithin(part: Part, around: Around, isOfStory: boolean): Around['standing'] {
  if (isOfOtherTimes(part)) return 'barred';
  const standing = standingOf(part.about, around, isOfStory);
  // `Follow-up on the outage` over a whole document is its title, and no list of tasks.
  const isTitle = around.story === undefined && part.parts.length > 0;
  if (isTitle) return standing === 'barred' ? 'open' : standing;
  return standing === 'open' && namesTimes(part) ? 'declared' : standing;
}

function namesTimes({ about, heading }: Part): boolean {
  if (about.is === 'section' && NO_STORY.has(about.section)) return false;
  return TIMES_NAMED.test(heading?.text.text.slice(0, 200) ?? '');
}

/** What happens again and again has times too, whatever its parts are called. */
const ROUTINE =
  /\b(?:daily|weekly|monthly|nightly|hourly)\s(?:\w{1,12}\s)?(?:cycle|schedule|routine|workflow|operations|timeline|plan|agenda|run\s?book|checklist|flow)\b|\b(?:cron (?:jobs?|schedule)|run of show|itinerary|typical day|day in the life)\b/iu;

function isRoutine(text: string): boolean {
  return text.length <= 60 && ROUTINE.test(text);
}

/** A longer heading, or one with parts below it, may be the title of an incident with meetings. */
function isOfOtherTimes({ heading, parts }: Part): boolean {
  const text = heading?.text.text ?? '';
  if (isRoutine(text)) return true;
  return parts.length === 0 && text.length <= 40 && OTHER_TIMES.test(text);
}

function standingOf(about: About, around: Around, isOfStory: boolean): Around['standing'] {
  switch (about.is) {
    case 'timeline':
      return around.isRoutine === true ? 'barred' : 'declared';
    case 'tasks':
    case 'sign-off':
    case 'appendix':
      return isOfStory && around.standing === 'declared' ? 'declared' : 'barred';
    case 'section':
      return around.standing === 'declared' && isOfStory ? 'declared' : 'open';
    default:
      return around.standing;
  }
}

function stampDay(stamp: Stamp, { line }: TextLine, around: Around): DayAbove | undefined {
  return stamp.day === undefined ? around.day : { day: stamp.day, line, from: 'heading' };
}

/** `## May 12`, `### October 21, 2025 - Overload`, `## Timeline for 3 May`; the title is a weaker word. */
function headingDay(part: Part, around: Around): DayAbove | undefined {
  const { heading } = part;
  if (heading === undefined) return undefined;
  const { text, line } = heading.text;
  const whole = readDay(text);
  const isTitle = around.story === undefined && part.parts.length > 0 && whole?.rest !== '';
  const day = whole?.day ?? (isTitle || isShort(text) ? dayWithin(text)?.day : undefined);
  return day && { day, line, from: isTitle ? 'title' : 'heading' };
}

function isShort(text: string): boolean {
  return text.length <= 80;
}

/** What an item or a line says of what stands below it: `- **Timeline**:`, `Next steps:`. */
export function aroundLabel({ text }: TextLine, around: Around): Around {
  const about = aboutHeading(text.replace(/:\s*$/u, ''));
  switch (about.is) {
    case 'timeline':
      return { ...around, standing: 'declared', about };
    case 'tasks':
    case 'sign-off':
    case 'appendix':
      return { ...around, standing: 'barred', about };
    default:
      return around;
  }
}

/** What a sentence says of the times below it: `All times in PST, on February 5th`. */
export function aroundSentence(line: TextLine, around: Around): Around {
  const isAboutTimes = around.standing === 'declared' || ALL_TIMES.test(line.text.slice(0, 400));
  const zone = (isAboutTimes ? zoneIn(line, 'sentence') : undefined) ?? around.zone;
  return { ...around, zone, day: sentenceDay(line) ?? around.day };
}

/** A sentence that speaks of the times of the document: `All times in PST`. */
export const ALL_TIMES =
  /\b(?:all|times?|timestamps?|time ?zones?|clock|tz)\b.{0,40}\b(?:in|are|is|use|using|given|shown|listed)\b|\ball times?\b|\btimes?\s?:|\btime ?zone\b/iu;

const ABOUT_ALL =
  /\b(?:all|every|times?|timestamps?|timeline|dates?|events?|unless|otherwise|following|below)\b/iu;
const DEFINES = /\b(?:in|on|are|is|were|was|of|happened|occurred|took place|refer)\b|[:,]/iu;

/** Only where it speaks of all times or events: a date in other prose is one of many. */
function sentenceDay({ text, line }: TextLine): DayAbove | undefined {
  if (text.length > 300 || !ABOUT_ALL.test(text) || !DEFINES.test(text)) return undefined;
  const day = dayWithin(text)?.day;
  return day && { day, line, from: 'sentence' };
}

export function zoneIn({ text, line }: TextLine, from: ZoneAbove['from']): ZoneAbove | undefined {
  const zone = zonesIn(text.slice(0, 400))[0];
  return zone && { zone, line, from };
}

const LONGEST_LABEL = 60;

/** A short line that only says what follows: `Detection:`, or bold words. */
export function isLabel({ text, lead }: TextLine): boolean {
  return text.length <= LONGEST_LABEL && (/:\s*$/u.test(text) || lead?.trim() === text.trim());
}
