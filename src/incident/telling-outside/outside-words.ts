/** Texts of the record, as people outside of the call may read them: short, and without names. */
import type { Incident } from '../incident.ts';
import { REDACTED } from '../record/redaction.ts';
import { BareNames } from './bare-names.ts';

/** More than any part of a message takes; what is behind is cut in any case. */
const MOST_READ = 2000;
/** Stand for a person, and for several, until it is known how the text goes on around them. */
const PERSON = '\u0001';
const PEOPLE = '\u0002';

const CONTROL_OR_SPACE = /[\s\p{Cc}]+/gu;
const MENTION =
  /(?<![\p{L}\p{M}\p{N}_])@\p{L}[\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{M}\p{N}_-]+)*(?![\p{L}\p{M}\p{N}_{]|\/[^@\s]|:\S)/gu;
const SEVERAL = new RegExp(`${PERSON}(?:(?: ?[,&/+] ?| and | )${PERSON})+`, 'g');
const IN_BRACKETS = new RegExp(` ?\\([${PERSON}${PEOPLE}]\\)`, 'g');
const IN_FRONT = new RegExp(`^[${PERSON}${PEOPLE}] ?[:,–—-] ?`);
const AT_THE_END = new RegExp(`(\\p{L}*)( ?[,;:–—-] ?| )[${PERSON}${PEOPLE}](?=[.!?]?$)`, 'u');
/** Behind these words a sentence needs its person. */
const NEEDED: ReadonlySet<string> = new Set(
  'by with to from for and or via as of ask asked page paged call called told'.split(' '),
);

/** Makes texts of one incident fit to be told outside. */
export class OutsideWords {
  readonly #names: BareNames;

  constructor({ facts }: Incident) {
    const people = [...new Set(facts.roles.map(({ person }) => oneLine(person)))];
    this.#names = new BareNames(people.filter((name) => name.length > 1 && name !== REDACTED));
  }

  /**
   * The text on one line, cut to its first sentences. Who is mentioned is left out or called a
   * responder, and so is who holds a role, where the name cannot be a word (`BareNames`).
   *
   * @param most UTF-16 units
   * @returns an empty text where nothing may be told
   */
  of(text: string, most: number): string {
    if (text === REDACTED) return '';
    return shortened(this.#withoutNames(oneLine(text.slice(0, MOST_READ))), most);
  }

  #withoutNames(line: string): string {
    return this.#names
      .replaced(line.replace(MENTION, PERSON), PERSON)
      .replace(SEVERAL, PEOPLE)
      .replace(IN_BRACKETS, '')
      .replace(IN_FRONT, '')
      .replace(AT_THE_END, withoutIdle)
      .replaceAll(PERSON, 'a responder')
      .replaceAll(PEOPLE, 'responders')
      .trim();
  }
}

function withoutIdle(end: string, word: string, separator: string): string {
  return separator === ' ' && NEEDED.has(word.toLowerCase()) ? end : word;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(CONTROL_OR_SPACE, ' ').trim();
}

const SENTENCE_END = /[.!?](?= )|[。！？]/g;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As many whole sentences as fit; where the first one does not, its beginning. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const beginning = line.slice(0, most);
  const sentences = [...beginning.matchAll(SENTENCE_END)].at(-1);
  // An abbreviation at the front ends none.
  const isWorthIt = sentences !== undefined && sentences.index > most / 3;
  if (isWorthIt) return line.slice(0, sentences.index + 1);
  const word = beginning.lastIndexOf(' ');
  // In scripts without spaces a character must do.
  const end = word > most / 2 ? word : (characters.segment(line).containing(most - 1)?.index ?? 0);
  return `${line.slice(0, end).trimEnd()}…`;
}
