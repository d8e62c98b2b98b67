/** What people call zones, and where those names are used: the likeliest place first. */

export interface ZoneMeaning {
  /** Minutes east of UTC; `undefined` where the words name a place, which changes its clocks. */
  readonly offset: number | undefined;
  readonly places: readonly string[];
  /** Other places use the same letters with another offset. */
  readonly isAmbiguous: boolean;
}

type Row = readonly [label: string, offset: number, places: string];

const HALF_HOUR = 30;
const HOURS = 60;

/** Letters that say an offset. */
const OFFSETS: readonly Row[] = [
  ['UTC', 0, 'UTC'],
  ['GMT', 0, 'UTC Europe/London'],
  ['Z', 0, 'UTC'],
  ['WET', 0, 'Europe/Lisbon'],
  ['WEST', HOURS, 'Europe/Lisbon'],
  ['WAT', HOURS, 'Africa/Lagos'],
  ['CET', HOURS, 'Europe/Berlin'],
  ['MEZ', HOURS, 'Europe/Berlin'],
  ['CEST', 2 * HOURS, 'Europe/Berlin'],
  ['MESZ', 2 * HOURS, 'Europe/Berlin'],
  ['CAT', 2 * HOURS, 'Africa/Maputo'],
  ['SAST', 2 * HOURS, 'Africa/Johannesburg'],
  ['EET', 2 * HOURS, 'Europe/Helsinki'],
  ['EEST', 3 * HOURS, 'Europe/Helsinki'],
  ['IDT', 3 * HOURS, 'Asia/Jerusalem'],
  ['EAT', 3 * HOURS, 'Africa/Nairobi'],
  ['MSK', 3 * HOURS, 'Europe/Moscow'],
  ['TRT', 3 * HOURS, 'Europe/Istanbul'],
  ['PKT', 5 * HOURS, 'Asia/Karachi'],
  ['NPT', 5 * HOURS + 45, 'Asia/Kathmandu'],
  ['WIB', 7 * HOURS, 'Asia/Jakarta'],
  ['ICT', 7 * HOURS, 'Asia/Bangkok'],
  ['HKT', 8 * HOURS, 'Asia/Hong_Kong'],
  ['SGT', 8 * HOURS, 'Asia/Singapore'],
  ['PHT', 8 * HOURS, 'Asia/Manila'],
  ['AWST', 8 * HOURS, 'Australia/Perth'],
  ['JST', 9 * HOURS, 'Asia/Tokyo'],
  ['KST', 9 * HOURS, 'Asia/Seoul'],
  ['ACST', 9 * HOURS + HALF_HOUR, 'Australia/Adelaide Australia/Darwin'],
  ['AEST', 10 * HOURS, 'Australia/Sydney Australia/Brisbane'],
  ['ACDT', 10 * HOURS + HALF_HOUR, 'Australia/Adelaide'],
  ['AEDT', 11 * HOURS, 'Australia/Sydney'],
  ['NZST', 12 * HOURS, 'Pacific/Auckland'],
  ['NZDT', 13 * HOURS, 'Pacific/Auckland'],
  ['BRT', -3 * HOURS, 'America/Sao_Paulo'],
  ['ART', -3 * HOURS, 'America/Argentina/Buenos_Aires'],
  ['CLT', -4 * HOURS, 'America/Santiago'],
  ['CLST', -3 * HOURS, 'America/Santiago'],
  ['COT', -5 * HOURS, 'America/Bogota'],
  ['PET', -5 * HOURS, 'America/Lima'],
  ['NST', -3 * HOURS - HALF_HOUR, 'America/St_Johns'],
  ['NDT', -2 * HOURS - HALF_HOUR, 'America/St_Johns'],
  ['ADT', -3 * HOURS, 'America/Halifax'],
  ['EST', -5 * HOURS, 'America/New_York America/Panama'],
  ['EDT', -4 * HOURS, 'America/New_York'],
  ['CDT', -5 * HOURS, 'America/Chicago'],
  ['MST', -7 * HOURS, 'America/Denver America/Phoenix'],
  ['MDT', -6 * HOURS, 'America/Denver'],
  ['PST', -8 * HOURS, 'America/Los_Angeles'],
  ['PDT', -7 * HOURS, 'America/Los_Angeles'],
  ['AKST', -9 * HOURS, 'America/Anchorage'],
  ['AKDT', -8 * HOURS, 'America/Anchorage'],
  ['HST', -10 * HOURS, 'Pacific/Honolulu'],
];

/** Letters that several places use with different offsets: the offset is that of the first. */
const AMBIGUOUS: readonly Row[] = [
  ['BST', HOURS, 'Europe/London Asia/Dhaka'],
  ['IST', 5 * HOURS + HALF_HOUR, 'Asia/Kolkata Asia/Jerusalem Europe/Dublin'],
  ['CST', -6 * HOURS, 'America/Chicago Asia/Shanghai'],
  ['AST', -4 * HOURS, 'America/Halifax Asia/Riyadh'],
  ['ECT', -5 * HOURS, 'America/Guayaquil Europe/Paris'],
  ['GST', 4 * HOURS, 'Asia/Dubai Atlantic/South_Georgia'],
  ['AMT', -4 * HOURS, 'America/Manaus Asia/Yerevan'],
  ['SST', 8 * HOURS, 'Asia/Singapore Pacific/Pago_Pago'],
];

/** Letters that mean the clock of a place, summer and winter. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AET: 'Australia/Sydney',
};

function meanings(rows: readonly Row[], isAmbiguous: boolean): readonly [string, ZoneMeaning][] {
  return rows.map(([label, offset, places]) => [
    label,
    { offset, places: places.split(' '), isAmbiguous },
  ]);
}

function place(name: string): ZoneMeaning {
  return { offset: undefined, places: [name], isAmbiguous: false };
}

const LABELS: ReadonlyMap<string, ZoneMeaning> = new Map([
  ...meanings(OFFSETS, false),
  ...meanings(AMBIGUOUS, true),
  ...Object.entries(PLACES).map(([label, name]): [string, ZoneMeaning] => [label, place(name)]),
]);

/** Words before "time", or alone behind a time. */
const WORDS: ReadonlyMap<string, ZoneMeaning> = new Map(
  Object.entries({
    eastern: 'America/New_York',
    central: 'America/Chicago',
    mountain: 'America/Denver',
    pacific: 'America/Los_Angeles',
    alaska: 'America/Anchorage',
    hawaii: 'Pacific/Honolulu',
    london: 'Europe/London',
    uk: 'Europe/London',
    british: 'Europe/London',
    dublin: 'Europe/Dublin',
    irish: 'Europe/Dublin',
    paris: 'Europe/Paris',
    berlin: 'Europe/Berlin',
    amsterdam: 'Europe/Amsterdam',
    stockholm: 'Europe/Stockholm',
    moscow: 'Europe/Moscow',
    lagos: 'Africa/Lagos',
    nairobi: 'Africa/Nairobi',
    tokyo: 'Asia/Tokyo',
    japan: 'Asia/Tokyo',
    singapore: 'Asia/Singapore',
    beijing: 'Asia/Shanghai',
    china: 'Asia/Shanghai',
    india: 'Asia/Kolkata',
    sydney: 'Australia/Sydney',
    'new york': 'America/New_York',
    'san francisco': 'America/Los_Angeles',
  }).map(([word, name]) => [word, place(name)]),
);

/** The letters that say one offset. */
export const OFFSET_LABELS: readonly string[] = OFFSETS.map(([label]) => label);

/** What letters mean as a zone (`PST`, `ET`), as they are written; `undefined` where they are none. */
export function labelMeaning(label: string): ZoneMeaning | undefined {
  return LABELS.get(label);
}

/** What words mean as a zone (`Eastern`, `London`), in any letters. */
export function wordMeaning(words: string): ZoneMeaning | undefined {
  return WORDS.get(words.toLowerCase());
}

/** The words that name places, for patterns. */
export const ZONE_WORDS: readonly string[] = [...WORDS.keys()];
