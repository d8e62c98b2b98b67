/** The title of an incident, as its document gives it. */
import { headingWords, withoutNumber } from '../outline/heading-text.ts';
import { readDay } from '../stamp/read-day.ts';
import { sentencesOf } from './sentences.ts';

const ADORNED =
  '^(?:(?:the|an?|public|internal|final|draft|preliminary|official|technical|production)\\s+){0,4}';
/** Behind it begins what names the incident. */
const JOINT =
  '(?:\\s*[:|–—]|\\s+-|\\s+(?:for|on|of|from|about)\\b|(?=\\s*$)|(?=\\s+\\d|\\s*\\())\\s*';
const SURE =
  '(?:(?:incident|outage|service|post[\\s-]?incident)\\s+)?(?:post[\\s-]?mortem|incident report|incident review|outage report|root cause analysis|rca|pir|vorfallbericht|störungsbericht|informe de incidente|rapport d.incident)(?:\\s+(?:report|analysis|review|document))?';
/** Words of a template, and where they are clearly those, what joins them to the name. */
const TEMPLATES: readonly RegExp[] = [
  new RegExp(`${ADORNED}${SURE}\\b${JOINT}`, 'iu'),
  new RegExp(
    `${ADORNED}(?:incident|report|summary|retrospective|review|analysis)\\b${JOINT}`,
    'iu',
  ),
  /^(?:Incident (?:[Rr]eport|[Rr]eview|[Pp]ost-?[Mm]ortem)|Post-?[Mm]ortem|RCA)\s+(?=\p{Lu})/u,
];
const TEMPLATE_BEHIND =
  /\s*(?:[:|–—,-]|\s)\s*\(?(?:post[\s-]?mortem|incident report|incident review|rca|root cause analysis|outage report)(?:\s+report)?\)?\s*$/iu;
const NUMBERED =
  /^(?:0x[0-9a-f]{1,4}|(?:inc|pm|incident|postmortem|pir)[-#\s]?\d[\d-]{0,12}|#\d{1,7})\s*[.:–—-]?\s+(?!(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6}\.?\s)/iu;
const NUMBER_BEHIND = /\s*\((?:incident\s*)?#?(?:[A-Z]{1,8}-)?\d{1,8}\)\s*$/iu;
const NUMBER_WITHIN =
  /(?:^|[\s(])((?:INC|PM|PIR)-?\d{1,8}|#\d{1,8}|(?<=incident[\s-])\d{2,8})(?=$|[\s):.,–—-])/iu;
const EDGE = /^[\s:|,;.–—-]+|[\s:|,;–—-]+$/gu;
/** Where a day at the end may begin. */
const BREAK = /[\s,(–—:|-]+(?:(?:on|of|am|vom|le|du|del|de|el|em|do)\s+)?/gu;
const LONGEST_DAY = 32;
/** Before the day of a span, which says more than when it was. */
const ONE_OF_TWO = /\b(?:from|to|until|till|between|and|since|by|through)$/iu;
const JOINT_BEFORE = /^(?:on|of|from|for|at)\s+(?=[\p{L}\d])/iu;

/** Words of templates and tasks: a title of nothing else names no incident. */
const EMPTY_WORDS = new Set(
  'postmortem post mortem incident report outage the a an of to for and solution solutions solved task tasks project devops sysadmin system systems administration example sample template my our your first blog article alx web stack debugging rca root cause analysis review document public internal summary issue title untitled readme index number no id ticket case text page'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 200;

/** A title without what only says that it is one: `Postmortem:`, its date, its number. */
export function tidyTitle(typed: string): string {
  let title = typed.slice(0, 400).replace(/\s+/gu, ' ').trim();
  for (let turn = 0; turn < 5; turn += 1) {
    const before = title;
    title = withoutDay(withoutTemplate(title.replace(NUMBERED, '').replace(NUMBER_BEHIND, '')));
    title = title.replace(EDGE, '');
    if (title === before) break;
  }
  return title.slice(0, LONGEST_TITLE);
}

/** The number that a title gives the incident: `INC-42`, `#465`. */
export function numberIn(title: string): string | undefined {
  return NUMBER_WITHIN.exec(title.slice(0, 400))?.[1];
}

function withoutTemplate(title: string): string {
  return TEMPLATES.reduce((rest, template) => rest.replace(template, ''), title).replace(
    TEMPLATE_BEHIND,
    '',
  );
}

function withoutDay(title: string): string {
  const front = title.replace(JOINT_BEFORE, '');
  const day = readDay(front);
  const isDated = day?.day.month !== undefined && day.day.day !== undefined;
  if (isDated && day.rest !== '') return day.rest;
  if (isDated) return '';
  return title.slice(0, dayBehind(title));
}

/** Where the day begins with which a title ends; its end where there is none. */
function dayBehind(title: string): number {
  const from = Math.max(0, title.length - LONGEST_DAY);
  for (const { index, 0: joint } of title.slice(from).matchAll(BREAK)) {
    const day = readDay(title.slice(from + index + joint.length).replace(/\)$/u, ''));
    const isWhole = day?.day.month !== undefined && day.day.day !== undefined && day.rest === '';
    if (isWhole) return ONE_OF_TWO.test(title.slice(0, from + index)) ? title.length : from + index;
  }
  return title.length;
}

/** Does it name an incident? `0x19. Postmortem` names none. */
export function isTelling(title: string): boolean {
  const words = headingWords(withoutNumber(title));
  return words.some(
    (word) => !EMPTY_WORDS.has(word) && !/^(?:0x[\da-f]*|\d+)$/u.test(word) && word.length > 1,
  );
}

/** Sentences about the document, or about those who wrote it; and labels. */
const ABOUT_THE_DOCUMENT =
  /^(?:the following|following is|below|this (?:is|document|report|post|article|blog|page)|we (?:understand|know|regret|deeply|sincerely|thank|are aware|want to|apologi[sz]e|are sorry|would like)|here is|in this)\b|^[^.:]{1,40}:\s/iu;
const LONGEST_SENTENCE = 100;
const LEADING_TIMES =
  /^(?:(?:on|from|at|between|starting|beginning)\s)?[^,]{0,30}\d[^,]{0,60},\s+(?=[\p{L}\d])/iu;
/** `6:00 p.m. to 7:10 p.m. (WAT): nothing was delivered`. */
const LEADING_SPAN =
  /^(?=\d{1,2}[:.h]\d\d)(?:[\d\s:.,()–—-]|\p{Lu}|[ap]\.?m\b|(?:to|until|and)\b){2,60}:\s+(?=\p{L})/u;
/** `… was down from 2:25 PM to 3:45 PM on 3 June 2031`: the summary says it. */
const TRAILING_TIMES =
  /\s(?:from|between|at|on|for|since)\s(?=[^;]{0,80}(?:\d[:.h]\d\d|\d\s?[ap]\.?m\b|\b(?:19|20)\d\d\b))(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s)?~?\d[^,;]{0,80}(?:,\s(?:19|20)\d\d)?$/iu;
const FEWEST_WORDS = 3;
const ASIDE = /[,;:(–—]\s|\s(?:due to|because|resulting in|which|leading to|affecting)\s/giu;

/** The first sentence of a summary as a title: without the times before it, and no longer than needed. */
export function titleFrom(summary: string): string | undefined {
  if (ABOUT_THE_DOCUMENT.test(summary)) return undefined;
  const [sentence = ''] = sentencesOf(summary);
  let told = sentence;
  for (let turn = 0; turn < 4; turn += 1) told = told.replace(LEADING_TIMES, '');
  told = withoutTimes(told.replace(LEADING_SPAN, '').replace(/[.!\s]+$/u, ''));
  if (told.length > LONGEST_SENTENCE) told = shortened(told);
  return isTelling(told) ? told.charAt(0).toUpperCase() + told.slice(1) : undefined;
}

function withoutTimes(sentence: string): string {
  const told = sentence.replace(TRAILING_TIMES, '');
  return told.split(/\s+/u).length < FEWEST_WORDS ? sentence : told;
}

function shortened(sentence: string): string {
  const ends = [...sentence.matchAll(ASIDE)].map(({ index }) => index);
  const end = ends.findLast((at) => at > 20 && at <= LONGEST_SENTENCE);
  if (end !== undefined) return sentence.slice(0, end);
  return `${sentence.slice(0, LONGEST_SENTENCE).replace(/\s\S*$/u, '')}…`;
}
