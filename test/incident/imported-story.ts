/** An incident as an import records it: declared, its facts and its entries in one act, days or years later. */
import type { BodyOf, Change } from '../../src/incident/record/record.ts';
import { instant, Story } from './story.ts';

/** An entry as tests write it: its line in the source, its time in UTC (without one: not known), its text. */
export type Told = readonly [
  line: number,
  time: string | null,
  text: string,
  more?: Partial<BodyOf<'entry.logged'>>,
];

interface Source {
  readonly zone?: string;
  readonly zoneAssumed?: boolean;
  readonly file?: string;
  readonly facts?: Omit<BodyOf<'incident.amended'>, 'at'>;
  readonly entries: readonly Told[];
  readonly sections?: Readonly<Record<string, string>>;
  readonly followups?: readonly Omit<BodyOf<'followup.added'>, 'label' | 'at'>[];
  /** The clock at the import. */
  readonly imported?: string;
}

const DAY = '2019-12-03';

/** The instant of a time of the day of the story, in UTC. */
export function on(time: string): number {
  return instant(`${DAY}T${time}:00Z`);
}

/** An incident of 3 December 2019, imported in 2022. */
export function imported({
  zone = 'UTC',
  zoneAssumed,
  file = 'queue.md',
  facts = {},
  entries,
  sections = {},
  followups = [],
  imported: clock = '2022-05-10T18:00:00Z',
}: Source): Story {
  const source = { file };
  const changes: readonly Change[] = [
    {
      type: 'incident.amended',
      body: { at: null, source, ...(zoneAssumed ? {} : { zone }), ...facts },
    },
    ...entries.map(([line, time, text, more = {}]): Change => {
      const typed = `${time ?? '??'} ${text}`;
      const key = `key-${line}`;
      const mentions = { people: [], tags: [], links: [], refs: [] };
      const body = { kind: 'event' as const, text, typed, milestones: [], ...mentions };
      const timing = time === null ? { at: null } : { at: on(time), bare: zone };
      return {
        type: 'entry.logged',
        body: { ...body, ...timing, source: { file, line, key }, ...more },
      };
    }),
    ...Object.entries(sections).map(
      ([section, text]): Change => ({ type: 'section.written', body: { section, text, source } }),
    ),
    ...followups.map(
      (followup): Change => ({ type: 'followup.added', body: { ...followup, at: null, source } }),
    ),
  ];
  const story = new Story({
    title: 'Queue stood still',
    zone,
    declared: clock,
    declaration: '??',
  });
  story.record(clock, changes, 'importer');
  return story;
}

/** Settles the last action or hypothesis as an import does: nobody wrote when. */
export function settledSometime(
  story: Story,
  name: string,
  outcome: BodyOf<'entry.settled'>['outcome'],
): Story {
  const entry = story.incident.entry(name)?.id ?? '';
  const body = { entry, outcome, at: null, note: '' };
  story.record('2022-05-10T18:00:00Z', [{ type: 'entry.settled', body }], 'importer');
  return story;
}
