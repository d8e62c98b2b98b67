/**
 * Names of responders that stand in a text without a sign in front. Will, May and Mark are words too: a
 * name that is left is seen by whoever reads the draft, while a sentence that has lost a word is
 * nonsense. So a name counts as one only
 *
 * - as it was given to the role, where no word is written like that: with a dot, an underscore or a
 *   digit in it (`joe.smith`);
 * - else with a capital letter that nothing but a name explains (`asked Will to look`): not at the
 *   beginning of a sentence, not in a headline or a longer name (`it May Fail`, `Grace Hopper`), not
 *   in front of a number (`Mark 2`), and no month or day of the week;
 *
 * and not behind an article or the like (`the Grace cluster`).
 */

const UNLIKE_A_WORD = /[\p{L}\p{N}][._][\p{L}\p{N}]|\p{N}/u;
const CAPITALIZED = /^\p{Lu}\P{N}*\p{Ll}/u;
/** A word of the same sentence, and what parts it from the name. */
const WORD_BEFORE =
  /(?<=^|\s)(?<word>\S*[\p{L}\p{M}\p{N}\p{Cc})%'’])(?<comma>,?) (?<sign>[&+] |\(|)$/u;
const BEGINS_A_SENTENCE = /(?:^|[.!?…:;–—-] )$/u;
const IN_A_LONGER_NAME = /^ (?:\p{Lu}|\p{N})/u;
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the this that these those our your their its my his her each every any no'.split(' '),
);
const OF_THE_CALENDAR: ReadonlySet<string> = new Set([
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  ...['Saturday', 'Sunday'],
]);

export class BareNames {
  readonly #forms: RegExp | undefined;

  /** @param people who hold roles, by their names without a sign */
  constructor(people: readonly string[]) {
    const forms = [...new Set(people.flatMap((name) => [name, capitalized(name)]))];
    this.#forms =
      forms.length === 0
        ? undefined
        : new RegExp(
            `(?<![\\p{L}\\p{M}\\p{N}_@./-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{N}_]|[@./-][\\p{L}\\p{N}])`,
            'gu',
          );
  }

  /** @param line a text on one line */
  replaced(line: string, by: string): string {
    if (this.#forms === undefined) return line;
    return line.replace(this.#forms, (name: string, at: number) =>
      isName(name, line.slice(0, at), line.slice(at + name.length)) ? by : name,
    );
  }
}

function isName(name: string, before: string, after: string): boolean {
  const { word = '', comma, sign } = WORD_BEFORE.exec(before)?.groups ?? {};
  const isNextToIt = comma === '' && sign === '';
  if (isNextToIt && ARTICLES.has(word.toLowerCase())) return false;
  if (UNLIKE_A_WORD.test(name)) return true;
  if (!CAPITALIZED.test(name) || OF_THE_CALENDAR.has(name)) return false;
  if (word === '' || IN_A_LONGER_NAME.test(after)) return false;
  if (sign === '(') return after.startsWith(')');
  return !isNextToIt || !CAPITALIZED.test(word) || isFirst(word, before);
}

/** A word that begins its sentence has its capital letter from there. */
function isFirst(word: string, before: string): boolean {
  return BEGINS_A_SENTENCE.test(before.slice(0, before.lastIndexOf(word)));
}

/** `Joe.Smith` for `joe.smith`. */
function capitalized(name: string): string {
  return name.replace(/(?<=^|[._])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
