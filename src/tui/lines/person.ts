import { columnsOf, cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';

/** Room for most names: what is longer is cut, so that nobody hides the others. */
const LONGEST = 20;
/** More UTF-16 units than so many columns take. */
const MOST_UNITS = 8 * LONGEST;

/** `@ada`; a name of several words as it is. */
export function personName(person: string): string {
  const name = cut(safeLine(person.slice(0, MOST_UNITS)), LONGEST);
  return /\s/.test(name) ? name : `@${name}`;
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
