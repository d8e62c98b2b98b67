/** What a heading says that its part is about. */
import { headingWords, withoutNumber } from './heading-text.ts';
import type { About } from './outline.ts';
import { HEADING_WORDS } from './vocabulary.ts';

interface Phrase {
  readonly subject: string;
  readonly isSure: boolean;
}

const PHRASES: ReadonlyMap<string, Phrase> = new Map(
  HEADING_WORDS.flatMap(({ subject, sure, atFront }) => [
    ...phrases(sure, { subject, isSure: true }),
    ...phrases(atFront, { subject, isSure: false }),
  ]),
);
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((words) => words.split(' ').length));
const MOST_WORDS = 12;

/** Words before the one that counts. */
const BEFORE = new Set(
  'the a our this incident incidents outage issue event problem detailed initial brief full short quick key main primary general high level post mortem postmortem technical identified possible potential some further additional overall final preliminary'.split(
    ' ',
  ),
);
/** Words behind it that say nothing else, or begin a complement (`of the outage`, `and recovery`). */
const AFTER = new Set(
  'of for to by from in on and or at during before after analysis details detail description summary overview section report steps step process phase plan list log items item measures actions action taken made work notes statement include includes including performed strategy efforts assessment timeline information'.split(
    ' ',
  ),
);
/** A sentence about something is no heading. */
/** What a template asks for. */
const ASKED = new Set('must should please requirements'.split(' '));
const SENTENCE = new Set('was were is are has had have been will would did'.split(' '));

/** What the heading says; `unclear` where it says nothing that is known. */
export function aboutHeading(text: string): About {
  const words = headingWords(text);
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => ASKED.has(word)))
    return { is: 'unclear' };
  const subject = sureSubject(words) ?? frontSubject(words);
  return subject === undefined ? { is: 'unclear' } : aboutSubject(subject);
}

/**
 * Does this line, which no mark makes a heading, stand as one: `Root cause`, `Timeline:`, `Lessons learned`?
 */
export function isHeadingText(text: string): boolean {
  const words = headingWords(text);
  return (
    words.length <= 8 &&
    !/[.!;,]\s*$/u.test(text) &&
    (text.includes('?') || !words.slice(1).some((word) => SENTENCE.has(word))) &&
    aboutHeading(text).is !== 'unclear'
  );
}

/** Does it say nothing besides: `Timeline`, `Incident summary`; not `Solutions to task 4`? */
export function isWholeHeading(text: string): boolean {
  const words = headingWords(text);
  const named = words.slice(words.findIndex((word) => !BEFORE.has(word)));
  return PHRASES.has(words.join(' ')) || PHRASES.has(named.join(' '));
}

const JOINT = /\s(?:and|und|et|y|e)\s|[&/,+]/iu;

/** The sections that a heading names one by one: both of `Root cause and resolution`; none of `Root cause`. */
export function sectionsNamed(text: string): readonly string[] {
  const names = withoutNumber(text.slice(0, 120)).split(JOINT);
  const subjects = names.map((name) => (isWholeHeading(name) ? aboutHeading(name) : undefined));
  const sections = subjects.flatMap((about) => (about?.is === 'section' ? about.section : []));
  return sections.length === names.length && names.length > 1 ? [...new Set(sections)] : [];
}

function aboutSubject(subject: string): About {
  switch (subject) {
    case 'timeline':
    case 'tasks':
    case 'sign-off':
    case 'appendix':
      return { is: subject };
    case 'contributing':
      return { is: 'section', section: 'root-cause' };
    default:
      return { is: 'section', section: subject };
  }
}

function phrases(list: string, phrase: Phrase): readonly (readonly [string, Phrase])[] {
  return list.split(',').map((words) => [words.trim().replaceAll(/\s+/g, ' '), phrase]);
}

/** The first of the phrases that say it anywhere. */
function sureSubject(words: readonly string[]): string | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const found = longestPhrase(words, start, true);
    if (found !== undefined) return found.subject;
  }
  return undefined;
}

/** What a phrase at the front says, where only a complement follows it. */
function frontSubject(words: readonly string[]): string | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const found = longestPhrase(words, start, false);
    const next = words[start + (found?.length ?? 0)];
    if (found !== undefined && (next === undefined || AFTER.has(next))) return found.subject;
    if (!BEFORE.has(words[start] ?? '')) return undefined;
  }
  return undefined;
}

function longestPhrase(
  words: readonly string[],
  start: number,
  isSureOnly: boolean,
): { readonly subject: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
    const phrase = PHRASES.get(words.slice(start, start + length).join(' '));
    if (phrase !== undefined && (phrase.isSure || !isSureOnly)) {
      return { subject: phrase.subject, length };
    }
  }
  return undefined;
}
