import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, LiveIncident } from '../../../src/incident/fold/fold.ts';
import { documentFacts, impact } from '../../../src/incident/record/fields.ts';
import { type BodyOf, bodies, type IncidentRecord } from '../../../src/incident/record/record.ts';
import { redact } from '../../../src/incident/record/redaction.ts';
import { understand } from '../../../src/incident/record/understand.ts';
import { lines, tell } from '../random-story.ts';
import { snapshot } from '../snapshot.ts';
import { type Story, story } from '../story.ts';

const DAYS = {
  preparedOn: '2026-03-20',
  reviewedOn: '2026-03-20',
  approvedOn: '2026-03-20',
} as const;

const NOW = '2026-11-20T13:30:00Z';

/** Words that people wrote in the random stories; names of roles and of verbs are none. */
const WORDS = /word|down|`b`|\bup\b|Checkout|checkout|@|"(?:ada|bo|cy|db|api)"/;

function wipeAll(told: Story): void {
  const records = told.records.map(({ id }) => id);
  told.record(NOW, [{ type: 'records.redacted', body: { records } }], 'nobody');
}

test('no word is left, and everything else stays', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const told = tell(all);
      const before = told.incident.timeline.map(kept);
      wipeAll(told);
      const shown = JSON.stringify(snapshot(told.incident), (key, value) =>
        key === 'author' ? undefined : value,
      );
      expect(shown).not.toMatch(WORDS);
      expect(told.incident.timeline.map(kept)).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

function kept({ turns, ...entry }: Story['incident']['timeline'][number]): unknown {
  const { number, label, kind, at, until, approximate, milestones, cause, starred } = entry;
  const ends = turns.map(({ outcome, at: end }) => [outcome, end]);
  return { number, label, kind, at, until, approximate, milestones, cause, starred, ends };
}

test('records that were wiped in the file make the same incident, also once more', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const told = tell(all);
      wipeAll(told);
      const wiped = told.records.map(redact);
      expect(wiped.map(redact)).toEqual(wiped);
      const stored: IncidentRecord[] = JSON.parse(JSON.stringify(wiped));
      expect(snapshot(fold('incident', stored))).toEqual(snapshot(told.incident));
    }),
    { numRuns: 80 },
  );
});

test('words that arrive after their redaction are wiped all the same', () => {
  const told = story({
    lines: [
      [NOW, 'hunter2'],
      [NOW, '/redact 1'],
    ],
  });
  const live = new LiveIncident('incident');
  for (const record of told.records.toReversed()) live.apply(record);
  expect(live.entry(1)?.text).toBe('[redacted]');
});

/** What a redaction leaves of facts, as a source document may bring them. */
function factsAfter(...bodies: Omit<BodyOf<'incident.amended'>, 'at'>[]) {
  const told = story();
  for (const body of bodies) {
    told.record(NOW, [{ type: 'incident.amended', body: { at: null, ...body } }]);
  }
  const last = told.records.at(-1)?.id ?? '';
  told.record(NOW, [{ type: 'records.redacted', body: { records: [last] } }]);
  const stored: IncidentRecord[] = JSON.parse(JSON.stringify(told.records.map(redact)));
  const { document, impact, detectedBy, stated } = told.incident.facts;
  expect(fold('incident', stored).facts.document.status).toBe(document.status);
  return { document, impact, detectedBy, stated };
}

test('the facts of a document', () => {
  expect(
    factsAfter(
      { document: { status: 'draft', owner: 'hunter1' } },
      {
        document: { owner: 'hunter2', meeting: 'hunter3' },
        impact: { users: 'hunter4' },
        detectedBy: { source: 'staff', detail: 'hunter5' },
        stated: { minutes: 30 },
      },
    ),
  ).toEqual({
    document: { status: 'draft', owner: '[redacted]', meeting: '[redacted]' },
    impact: { users: '[redacted]' },
    detectedBy: { source: 'staff', detail: undefined },
    stated: { minutes: 30 },
  });
});

test('every word of every record is wiped, wherever in it a person may write one', () => {
  const left = Object.entries(BODIES).flatMap(([type, body]) => {
    const record = understand({ ...ENVELOPE, type, body });
    return record === undefined
      ? [`${type} is not understood`]
      : wordsIn(type, redact(record).body);
  });
  expect(left).toEqual([]);
  expect(Object.keys(bodies).filter((type) => !Object.hasOwn(BODIES, type))).toEqual([
    ...['act.undone', 'act.redone', 'records.retimed', 'records.redacted'],
  ]);
});

/** What is left of the words, by where it stands. */
function wordsIn(place: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('hunter2') ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => wordsIn(`${place}.${key}`, each));
}

const ENVELOPE = {
  id: 'record',
  batch: 'act',
  incident: 'incident',
  version: 1,
  recordedAt: 0,
  clock: 0,
  author: 'ada',
};

const WORD = 'hunter2';
const SOURCE = { file: WORD, line: 1, key: 'key' };
const MENTIONED = { people: [WORD], tags: [WORD], links: [WORD], refs: [WORD] };
const WRITTEN = { text: WORD, typed: WORD, detail: WORD, ...MENTIONED };

/** A body of every type that holds words, a word in each place that takes one. */
const BODIES: Readonly<Record<string, unknown>> = {
  'incident.declared': {
    title: WORD,
    severity: null,
    zone: 'UTC',
    slug: `2026-11-20-${WORD}`,
    at: 0,
    source: SOURCE,
  },
  'incident.amended': {
    at: 0,
    title: WORD,
    services: { add: [WORD], remove: [WORD] },
    roles: [{ role: WORD, person: WORD }],
    detectedBy: { source: 'staff', detail: WORD },
    impact: everyText(impact.shape),
    document: { ...everyText(documentFacts.shape), status: 'draft', ...DAYS },
    source: SOURCE,
  },
  'entry.logged': {
    number: 1,
    kind: 'event',
    at: 0,
    milestones: [],
    ...WRITTEN,
    speaker: WORD,
    source: SOURCE,
  },
  'entry.amended': { entry: 'entry', ...WRITTEN },
  'entry.settled': { entry: 'entry', outcome: 'done', at: 0, note: WORD },
  'entry.reopened': { entry: 'entry', at: 0, note: WORD },
  'entry.retracted': { entry: 'entry', reason: WORD },
  'entry.restored': { entry: 'entry', reason: WORD },
  'followup.added': { label: 'F1', at: 0, task: WORD, owner: WORD, ticket: WORD, source: SOURCE },
  'followup.amended': { followup: 'followup', task: WORD, owner: WORD, ticket: WORD },
  'section.written': { section: 'summary', text: WORD, source: SOURCE },
};

/** A word for each field. */
function everyText(shape: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(shape).map((field) => [field, WORD]));
}

test('what was taken away stays away', () => {
  expect(
    factsAfter(
      { document: { owner: 'hunter1', approvedOn: '2026-03-20' }, impact: { share: 'hunter2' } },
      { document: { owner: null, approvedOn: '2026-03-21' }, impact: { share: null } },
    ),
  ).toEqual({
    document: { approvedOn: '2026-03-21' },
    impact: {},
    detectedBy: undefined,
    stated: {},
  });
  const told = story({
    lines: [
      [NOW, '/section summary hunter2'],
      [NOW, '/internal summary'],
      [NOW, '/section lucky hunter2'],
      [NOW, '/section lucky none'],
    ],
  });
  wipeAll(told);
  expect([...told.incident.sections.values()]).toEqual([
    { section: 'summary', text: '[redacted]', internal: true },
  ]);
});

test('people, tags and links that were corrected without the text', () => {
  const told = story({ lines: [[NOW, 'a']] });
  const entry = told.incident.entry(1)?.id ?? '';
  told.record(NOW, [
    { type: 'entry.amended', body: { entry, people: ['hunter2'], tags: ['hunter2'] } },
  ]);
  wipeAll(told);
  expect(told.incident.entry(1)).toMatchObject({ people: [], tags: [] });
});

test('the name of a role that is none of the usual ones', () => {
  const told = story({
    lines: [
      [NOW, '/role hunter2 @ada'],
      [NOW, '/lead @ada'],
    ],
  });
  wipeAll(told);
  expect(told.incident.facts.roles).toMatchObject([
    { role: '[redacted]', person: '[redacted]' },
    { role: 'lead', person: '[redacted]' },
  ]);
});
