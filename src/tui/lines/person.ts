import { isMentionable } from '../../incident/line/mentions.ts';
import { columnsOf, cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { UNITS_OF_COLUMN } from '../../terminal/word-wrap.ts';

/** Room for most names: what is longer is cut, so that nobody hides the others. */
const LONGEST = 20;

/** `@ada`; what cannot be mentioned so as it is: a name of several words, `[redacted]`. */
export function personName(person: string): string {
  const beginning = person.slice(0, LONGEST * UNITS_OF_COLUMN);
  const name = cut(safeLine(beginning), LONGEST);
  return isMentionable(beginning) ? `@${name}` : name;
}

/** `@ada, @bo +3`: as many names as fit into so many columns, and how many there are besides. */
export function namesWithin(people: readonly string[], columns: number): string {
  const names = people.map(personName);
  for (let shown = names.length; shown > 0; shown -= 1) {
    const text = withRest(names, shown);
    if (columnsOf(text) <= columns) return text;
  }
  return cut(withRest(names, Math.min(names.length, 1)), columns);
}

function withRest(names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  const text = names.slice(0, shown).join(', ');
  return rest === 0 ? text : `${text} +${rest}`;
}
