/** What was read of a source, as rows of a list: of each incident what was found in it, then what is new. */
import type { ReadFinding } from '../../importers/reading/read-finding.ts';
import type { ReadEntry } from '../../importers/reading/reading.ts';
import { Kept } from '../lines/kept.ts';
import {
  type Correction,
  type Corrections,
  entryPlace,
  type Importing,
  type ReadSource,
} from '../state/importing.ts';
import { correctedEntry } from './corrected.ts';

/** A row that can be chosen. */
export type PreviewRow =
  | { readonly is: 'finding'; readonly incident: number; readonly finding: ReadFinding }
  | {
      readonly is: 'entry';
      readonly incident: number;
      /** Its place among the entries of its incident, in the order of the source. */
      readonly index: number;
      /** As it was read. */
      readonly read: ReadEntry;
    };

const kept = new Kept<ReadSource, readonly PreviewRow[]>();

export function previewRows(source: ReadSource): readonly PreviewRow[] {
  return kept.of(source, [], () =>
    source.readings.flatMap((_, incident) => rowsOf(source, incident)),
  );
}

/** What the command line is told by an option, a key says here. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/\bas given with --date\b/g, 'as you named it'],
  [/\bsay --zone(?: Area\/Place)?/g, 'press z'],
  [/\bsay --date(?: [\dYMD-]{1,10})?/g, 'press d'],
  [/--zone\b(?: Area\/Place)?/g, 'z'],
  [/--date\b(?: [\dYMD-]{1,10})?/g, 'd'],
];

function withKeys(message: string): string {
  return KEYS.reduce((text, [option, key]) => text.replace(option, key), message);
}

const LEVELS: readonly ReadFinding['level'][] = ['error', 'warning', 'hint'];

function rowsOf({ readings, standings }: ReadSource, incident: number): readonly PreviewRow[] {
  const reading = readings[incident];
  const places = standings[incident]?.entries ?? [];
  if (reading === undefined) return [];
  const changed = reading.entries.flatMap(({ line }, index): readonly ReadFinding[] => {
    const place = places[index];
    if (place === undefined || typeof place === 'string') return [];
    const { number, before, after, fix } = place;
    const how = fix === '' ? '' : `; it stays as it is recorded, ${fix} changes it`;
    const message = `Entry ${number} has changed in the source: it was "${before}", now it is "${after}"${how}.`;
    return [{ code: 'changed', level: 'warning', message, line }];
  });
  const read = reading.findings.map((each) => ({ ...each, message: withKeys(each.message) }));
  const findings = [...read, ...changed].toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  return [
    ...findings.map((finding) => ({ is: 'finding', incident, finding }) as const),
    ...reading.entries.flatMap((read, index) =>
      places[index] === 'new' ? ({ is: 'entry', incident, index, read } as const) : [],
    ),
  ];
}

/** The row that is chosen, if there is any. */
export function chosenRow({ source, chosen }: Importing): PreviewRow | undefined {
  return source === undefined ? undefined : previewRows(source)[chosen];
}

export interface ShownEntry {
  /** As it is corrected by now. */
  readonly entry: ReadEntry;
  readonly correction: Correction | undefined;
}

export function shownEntry(
  { corrections }: Importing,
  { incident, index, read }: Extract<PreviewRow, { is: 'entry' }>,
  now: number,
): ShownEntry {
  const correction = corrections.entries.get(entryPlace(incident, index));
  return { entry: correctedEntry(read, correction, now), correction };
}

export interface PreviewCounts {
  /** All that stands in the source. */
  readonly entries: number;
  /** What would be recorded. */
  readonly fresh: number;
  readonly known: number;
  readonly changed: number;
  /** Left out by the person. */
  readonly out: number;
}

export function previewCounts({ source, corrections }: Importing): PreviewCounts {
  const places = (source?.standings ?? []).flatMap(({ entries }) => entries);
  const known = places.filter((place) => place === 'known').length;
  const added = places.filter((place) => place === 'new').length;
  const out = (source?.standings ?? []).reduce(
    (count, { entries }, incident) =>
      count +
      entries.filter((place, index) => place === 'new' && isLeftOut(corrections, incident, index))
        .length,
    0,
  );
  const changed = places.length - known - added;
  return { entries: places.length, fresh: added - out, known, changed, out };
}

function isLeftOut({ entries }: Corrections, incident: number, index: number): boolean {
  return entries.get(entryPlace(incident, index))?.isOut === true;
}

/** Is there a time whose day nobody has said? Without one nothing can be recorded. */
export function lacksDay({ source }: Importing): boolean {
  return (source?.readings ?? []).some(({ findings }) =>
    findings.some(({ code, level }) => code === 'no-day' && level === 'error'),
  );
}
