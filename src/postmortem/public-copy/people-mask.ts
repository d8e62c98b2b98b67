/**
 * Names of people in free text. Here a name too many masked is better than one left: `May` goes, also
 * where it is a month. `telling-outside/bare-names.ts` decides the other way, for short messages that
 * a sentence without its words would spoil.
 */
import { REDACTED } from '../../incident/record/redaction.ts';
import { folded, type Masked, masked, type Range, rangesOf } from './folded-text.ts';

/** Any mention, also of somebody whom nothing else names. */
const MENTION = /(?<![\p{L}\p{N}_.])@\p{L}[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/gu;
/** What parts several people who stand in one field. */
const BETWEEN_PEOPLE = /[,;&/<>()\n]|\s(?:and|und|et|y)\s/iu;
/** Scripts that set no spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script_Extensions=Thai}]/u;
/** Accounts of machines, as authors have them: no people, and words of every postmortem. */
const NO_PEOPLE: ReadonlySet<string> = new Set(
  'ROOT ADMIN ADMINISTRATOR UBUNTU DEBIAN USER NOBODY SYSTEM DOCKER VAGRANT'.split(' '),
);
/** Parts of names that are words of every text, or of every team's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    'A AN THE OF AND OR ON IN AT FOR TO VON VAN DE DER DEN DI DA DU LA LE EL AL BIN IBN MR MRS MS DR',
    'TEAM CALL ONCALL LEAD DEPUTY SCRIBE COMMS RESPONDER SUPPORT OPS ADMIN DBA SRE DB DATABASE',
    'PLATFORM DUTY ENGINEER ENGINEERING MANAGER SERVICE DESK SHIFT NIGHT DAY INCIDENT',
  ].flatMap((words) => words.split(' ')),
);
const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of one name. */
const BETWEEN_PARTS = /^[\s._'-]{1,3}$/;
const LETTER = /\p{L}/u;
const TWO_LETTERS = /\p{L}.*\p{L}/u;

/** One way to write a name: its words. */
type Form = readonly string[];

export class PeopleMask {
  /** By their first words, the longest first. */
  readonly #forms: ReadonlyMap<string, readonly Form[]>;
  /** Names in scripts without spaces, wherever they stand. */
  readonly #within: RegExp;

  /** @param fields each one person, or several: `ada`, `Ada Lovelace, Joe Smith <joe@example.org>` */
  constructor(fields: readonly string[]) {
    const people = new Set(fields.filter((field) => field !== REDACTED).flatMap(peopleIn));
    const forms = [...people].flatMap(formsOf).toSorted((a, b) => b.length - a.length);
    this.#forms = Map.groupBy(forms, ([first = '']) => first);
    const within = [...people].filter((person) => WITHOUT_SPACES.test(person));
    this.#within = new RegExp(within.map(literally).join('|') || '(?!)', 'gu');
  }

  /** The text with every name and every mention replaced. */
  masked(text: string, by: string): Masked {
    const mentioned = masked(text, (letters) => rangesOf(letters, MENTION), by);
    const within = masked(mentioned.text, (letters) => rangesOf(letters, this.#within), by);
    const named = masked(within.text, (letters) => this.#named(letters), by);
    return { text: named.text, count: mentioned.count + within.count + named.count };
  }

  *#named(letters: string): Generator<Range> {
    const words = [...rangesOf(letters, WORD)];
    for (let index = 0; index < words.length; ) {
      const length = this.#lengthAt(words, index, letters);
      const [first, last] = [words[index], words[index + length - 1]];
      if (length > 0 && first && last) yield { start: first.start, end: last.end };
      index += Math.max(1, length);
    }
  }

  /** Of how many words the longest name consists that begins here. */
  #lengthAt(words: readonly Range[], index: number, letters: string): number {
    const wordAt = ({ start, end }: Range) => letters.slice(start, end);
    const first = words[index];
    if (first === undefined) return 0;
    const word = wordAt(first);
    const forms = [word, withoutGenitive(word)].flatMap((each) => this.#forms.get(each) ?? []);
    const isHere = (form: Form) =>
      form.every((part, offset) => {
        const here = words[index + offset];
        if (here === undefined) return false;
        const isLast = offset === form.length - 1;
        const isPart = wordAt(here) === part || (isLast && withoutGenitive(wordAt(here)) === part);
        const before = words[index + offset - 1];
        return (
          isPart && (offset === 0 || BETWEEN_PARTS.test(letters.slice(before?.end, here.start)))
        );
      });
    return forms.find(isHere)?.length ?? 0;
  }
}

/** `Adas` is of Ada too, where no apostrophe is written. */
function withoutGenitive(word: string): string {
  return word.replace(/S$/, '');
}

/** Whom a text mentions: they may be named elsewhere without a sign in front. */
export function mentionsIn(text: string): readonly string[] {
  return folded(text).match(MENTION) ?? [];
}

/** As logins and addresses write what they have no letter for: `mueller`. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function speltOut(field: string): string {
  const letters = field.normalize('NFC').toLowerCase();
  return letters.replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

/** The people that a field names; of an e-mail address what stands in front of its sign. */
function peopleIn(field: string): readonly string[] {
  return [field, speltOut(field)]
    .map(folded)
    .flatMap((names) => names.split(BETWEEN_PEOPLE))
    .map((person) => person.trim().replace(/^@/, '').replace(/@.*$/, '').trim())
    .filter((person) => LETTER.test(person) && !NO_PEOPLE.has(person));
}

/** How a person may be written: whole, in one word, in parts, and as a login (`alovelace`). */
function formsOf(person: string): readonly Form[] {
  const parts = person.split(/[\s._]+/).filter((part) => TWO_LETTERS.test(part));
  const whole = wordsOf(person);
  // Of `Ada L.` the first name is one too.
  const names = whole.length < 2 ? [] : parts.filter((part) => !isNoName(part));
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  const login = first === last ? [] : [first.slice(0, 1) + last];
  const inOne = [person, ...names].filter((name) => wordsOf(name).length > 1).map(joined);
  const forms = [whole, ...[...inOne, ...names, ...login].map(wordsOf)];
  // A single letter is a word of many texts.
  return forms.filter((form) => form.join('').length > 1);
}

/** `KARLHEINZ` for `KARL-HEINZ`. */
function joined(name: string): string {
  return wordsOf(name).join('');
}

function isNoName(part: string): boolean {
  return NO_NAMES.has(part) || NO_PEOPLE.has(part);
}

function wordsOf(text: string): Form {
  return text.match(WORD) ?? [];
}

/** As a pattern finds exactly this. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
