/** The names of months and weekdays, in the languages in which postmortems are written, and with their slips. */

const MONTHS = [
  ['january', 'januar', 'janvier', 'enero', 'janeiro', 'gennaio'],
  ['february', 'februar', 'fevrier', 'febrero', 'fevereiro', 'febbraio'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'marco'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'maggio'],
  ['june', 'juni', 'juin', 'junio', 'junho', 'giugno'],
  ['july', 'juli', 'juillet', 'julio', 'julho', 'luglio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setembro', 'settembre'],
  ['october', 'oktober', 'octobre', 'octubre', 'outubro', 'ottobre'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dezembro', 'dicembre'],
];
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Three letters of other languages that are no English word. */
const FOREIGN_SHORT: Readonly<Record<string, number>> = {
  ene: 1,
  fev: 2,
  mrz: 3,
  avr: 4,
  abr: 4,
  mai: 5,
  okt: 10,
  dez: 12,
  dic: 12,
};
/** Words one letter away from a month, and no month. */
const NO_MONTHS = new Set(['marc', 'match', 'larch', 'parch', 'marsh', 'augusta', 'mary']);

/** 1 to 12; `undefined` where the word names no month. */
export function monthNamed(word: string): number | undefined {
  const name = bare(word);
  if (name.length < 3 || name.length > 11) return undefined;
  const listed = numberOf(SHORT.indexOf(name)) ?? ownNumber(FOREIGN_SHORT, name);
  return listed ?? monthBegun(name) ?? monthMeant(name, word);
}

function numberOf(index: number): number | undefined {
  return index === -1 ? undefined : index + 1;
}

function ownNumber(list: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(list, name) ? list[name] : undefined;
}

function monthBegun(name: string): number | undefined {
  if (name.length < 4 || NO_MONTHS.has(name)) return undefined;
  return numberOf(MONTHS.findIndex((names) => names.some((full) => full.startsWith(name))));
}

/** A name with one slip of the keys; with a capital letter, because many words are near a month. */
function monthMeant(name: string, word: string): number | undefined {
  if (name.length < 5 || NO_MONTHS.has(name) || !/^\p{Lu}/u.test(word)) return undefined;
  return numberOf(MONTHS.findIndex(([english = '']) => isOneSlipAway(name, english)));
}

/** One letter more, less, other, or two letters swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (meant.length < 5 || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < meant.length && typed[same] === meant[same]) same += 1;
  const [typedRest, meantRest] = [typed.slice(same), meant.slice(same)];
  const swapped = (typedRest[1] ?? '') + (typedRest[0] ?? '') + typedRest.slice(2);
  return (
    typedRest.slice(1) === meantRest ||
    typedRest === meantRest.slice(1) ||
    typedRest.slice(1) === meantRest.slice(1) ||
    swapped === meantRest
  );
}

const WEEKDAYS = [
  ['monday', 'montag', 'lundi', 'lunes', 'mon'],
  ['tuesday', 'dienstag', 'mardi', 'martes', 'tue', 'tues'],
  ['wednesday', 'mittwoch', 'mercredi', 'miercoles', 'wed', 'weds'],
  ['thursday', 'donnerstag', 'jeudi', 'jueves', 'thu', 'thur', 'thurs'],
  ['friday', 'freitag', 'vendredi', 'viernes', 'fri'],
  ['saturday', 'samstag', 'samedi', 'sabado', 'sat'],
  ['sunday', 'sonntag', 'dimanche', 'domingo', 'sun'],
];

/** 1 is Monday, 7 is Sunday. */
export function weekdayNamed(word: string): number | undefined {
  const name = bare(word);
  return numberOf(WEEKDAYS.findIndex((names) => names.includes(name)));
}

/** Small letters without accents and dots. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
