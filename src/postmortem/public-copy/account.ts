/** Keeps account of what was done to make a copy public, to tell it in a few sentences. */

/** What was done or found, in the order in which it is told. */
const TOPICS = {
  details: (where: string) => `Left out: the pasted blocks of ${where}.`,
  links: (where: string) => `Left out: the links of ${where}.`,
  number: () => 'Left out: the number of the incident elsewhere.',
  meeting: () => 'Left out: the meeting.',
  recording: () => 'Left out: the recording.',
  tickets: (where: string) => `Left out: the tickets of ${where}.`,
  authors: () => 'Left out: who recorded each entry.',
  money: () => 'Left out: the revenue that was lost.',
  addresses: (where: string, times: string) => `Masked: web addresses, ${times}, in ${where}.`,
  listed: (where: string) => `Masked: the people listed with ${where}.`,
  people: (where: string, times: string) => `Masked: names of people, ${times}, in ${where}.`,
  named: (where: string, times: string) => `Masked: names of tickets, ${times}, in ${where}.`,
  words: (where: string, times: string) =>
    `Masked: words of your mask list, ${times}, in ${where}.`,
  references: (where: string, times: string) =>
    `Masked: names of what was left out, ${times}, in ${where}. See that what is left makes sense.`,
  'e-mail': (where: string) => `Look again: an e-mail address is in ${where}.`,
  'ip address': (where: string) => `Look again: an IP address is in ${where}.`,
  host: (where: string) => `Look again: what looks like a host of your own is in ${where}.`,
  amount: (where: string) => `Look again: an amount of money is in ${where}.`,
} as const;
export type Topic = keyof typeof TOPICS;

const ALL: readonly (readonly [string, (where: string, times: string) => string])[] =
  Object.entries(TOPICS);

export class Account {
  /** By topic, place and text, so that what stands in several lists counts once. */
  readonly #noted = new Map<string, Map<string, Map<string, number>>>();

  note(topic: Topic, place: string, text = '', count = 1): void {
    const places = this.#noted.get(topic) ?? new Map<string, Map<string, number>>();
    const texts = places.get(place) ?? new Map<string, number>();
    this.#noted.set(topic, places.set(place, texts.set(text, count)));
  }

  sentences(): readonly string[] {
    return ALL.flatMap(([topic, sentence]) => {
      const places = this.#noted.get(topic);
      if (places === undefined) return [];
      const count = [...places.values()].flatMap((texts) => [...texts.values()]).reduce(plus, 0);
      return [sentence(placesInWords([...places.keys()]), count === 1 ? 'once' : `${count} times`)];
    });
  }
}

function plus(a: number, b: number): number {
  return a + b;
}

/** `entries 2, 3 and 7`, `the title, entry 4 and F1`. */
function placesInWords(places: readonly string[]): string {
  const numbers = places.flatMap((place) => /^entry (\d+)$/.exec(place)?.[1] ?? []);
  const entries = numbers.toSorted((a, b) => Number(a) - Number(b));
  const others = places.filter((place) => !/^entry \d+$/.test(place));
  const [first = '', ...more] = entries;
  const all =
    entries.length === 0
      ? others
      : [...others, `entr${more.length === 0 ? 'y' : 'ies'} ${first}`, ...more];
  return listed(all);
}

/** `2, 3 and 7`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
