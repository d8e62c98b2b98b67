import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadEntry, ReadIncident } from '../../../src/importers/reading/reading.ts';
import type { RecordedIncident } from '../../../src/importers/recording/recorded.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { log, open, texts } from '../../journal/helpers.ts';
import { ADA } from '../../journal/samples.ts';
import {
  entry,
  followup,
  HALF_PAST_TWO,
  MINUTE,
  reading,
  record,
  recordOne,
  section,
} from './samples.ts';

const FIRST = [entry(0, 'alert'), entry(5, 'restart'), entry(9, 'all normal')];

/** Entries recorded, known, changed and gone. */
function counts({ added, known, changed, gone }: RecordedIncident): string {
  return `${added} new, ${known} known, ${changed.length} changed, ${gone.length} gone`;
}

function countRecords(journal: Journal): number {
  return journal.incidents().reduce((sum, { id }) => sum + journal.records(id).length, 0);
}

test('importing the same again records nothing', () => {
  const journal = open();
  const facts = { severity: 'sev1', services: ['shop'], impact: { users: 'all' }, declaredAt: 5 };
  const rest = { sections: [section('summary', 'x')], followups: [followup('mend')] };
  const document = reading(FIRST, { facts, ...rest });
  const { id } = recordOne(journal, document);
  const before = journal.records(id);

  const again = recordOne(journal, document);

  expect(counts(again)).toBe('0 new, 3 known, 0 changed, 0 gone');
  expect(again).toMatchObject({ id, isNew: false, followups: 0, sections: [], kept: [] });
  expect(journal.records(id)).toEqual(before);
});

test('a grown source adds what is new, into the incident that it went into', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  const grown = reading([entry(-5, 'deploy'), ...FIRST, entry(30, 'told customers')], {
    facts: { severity: 'sev2' },
    sections: [section('summary', 'It failed.')],
    followups: [followup('mend')],
  });

  const done = recordOne(journal, grown);

  expect(counts(done)).toBe('2 new, 3 known, 0 changed, 0 gone');
  expect(done).toMatchObject({ id, isNew: false, followups: 1, sections: ['summary'] });
  expect(texts(journal, id)).toEqual([
    '1 alert',
    '2 restart',
    '3 all normal',
    '4 deploy',
    '5 told customers',
  ]);
  expect(journal.incident(id).facts.severities).toMatchObject([{ severity: 'sev2' }]);
});

test('whatever order the entries come in, each is recorded once', () => {
  const many = Array.from({ length: 8 }, (_, index) => entry(index, `entry ${index}`));
  fc.assert(
    fc.property(
      fc.array(fc.shuffledSubarray(many, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      (imports) => {
        const journal = open();
        const keys = new Set<string>();
        for (const entries of imports) {
          const fresh = entries.filter(({ key }) => !keys.has(key)).length;
          const done = recordOne(journal, reading(entries));
          for (const { key } of entries) keys.add(key);
          expect([done.added, done.known]).toEqual([fresh, entries.length - fresh]);
        }
        expect(journal.incidents().map(({ entries }) => entries)).toEqual([keys.size]);
      },
    ),
    { numRuns: 30 },
  );
});

test.each<[string, ReadEntry, string, string, string]>([
  ['words', entry(5, 'restarted api'), 'restart', 'restarted api', '/amend 2 restarted api'],
  ['a time', entry(6, 'restart'), '2026-01-10 14:35', '2026-01-10 14:36', '/at 2 2026-01-10 14:36'],
])('%s that changed in a document are told, and not recorded twice', (_name, changed, ...told) => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  const records = countRecords(journal);
  const next = FIRST.with(1, changed);

  const done = recordOne(journal, reading(next));

  const [before, after, fix] = told;
  expect(counts(done)).toBe('0 new, 2 known, 1 changed, 0 gone');
  expect(done.changed).toEqual([{ line: changed.line, number: 2, before, after, fix }]);
  expect(countRecords(journal)).toBe(records);

  const { text, at } = changed;
  log(journal, id, { type: 'entry.amended', body: { entry: idOf(journal, id, 2), text, at } });
  expect(counts(recordOne(journal, reading(next)))).toBe('0 new, 3 known, 0 changed, 0 gone');
});

test('an entry that a source with ids tells in other words is told of', () => {
  const journal = open();
  const said = (text: string, detail?: string) =>
    reading([entry(0, text, { key: 'slack:C1:1', detail })], { key: 'slack:C1' });
  recordOne(journal, said('it is the cache'));

  expect(recordOne(journal, said('it is not the cache')).changed).toMatchObject([
    { number: 1, before: 'it is the cache', after: 'it is not the cache' },
  ]);
  expect(recordOne(journal, said('it is the cache', 'see graph')).changed).toEqual([
    { line: 10, number: 1, before: 'nothing below it', after: 'below it: see graph', fix: '' },
  ]);
});

test('what a person has corrected is no change of the source', () => {
  const journal = open();
  const said = (detail: string | undefined, at = HALF_PAST_TWO) =>
    recordOne(
      journal,
      reading([entry(0, 'restart', { key: 'slack:C1:1', detail, at })], { key: 'slack:C1' }),
    ).changed.map(({ before, after }) => `${before} → ${after}`);
  const { id } = recordOne(
    journal,
    reading([entry(0, 'restart', { key: 'slack:C1:1' })], { key: 'slack:C1' }),
  );
  const corrected = { text: 'restarted api-3', at: HALF_PAST_TWO + MINUTE };
  log(journal, id, { type: 'entry.amended', body: { entry: idOf(journal, id, 1), ...corrected } });

  expect(said(undefined)).toEqual([]);
  expect(said('see graph')).toEqual(['nothing below it → below it: see graph']);
  expect(said(undefined, HALF_PAST_TWO + 2 * MINUTE)).toEqual([
    '2026-01-10 14:31 → 2026-01-10 14:32',
  ]);
});

test('a document is followed through what a person has corrected', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  log(journal, id, {
    type: 'entry.amended',
    body: { entry: idOf(journal, id, 2), text: 'restarted api-3' },
  });
  const later = FIRST.with(1, entry(6, 'restart'));

  const done = recordOne(journal, reading(later));

  expect(counts(done)).toBe('0 new, 2 known, 1 changed, 0 gone');
  expect(done.changed).toMatchObject([
    { number: 2, before: '2026-01-10 14:35', after: '2026-01-10 14:36' },
  ]);
});

test('of two changed entries each is found by its words before it is by its time', () => {
  const journal = open();
  recordOne(journal, reading([entry(0, 'alert'), entry(5, 'restart'), entry(9, 'normal')]));

  const done = recordOne(
    journal,
    reading([entry(0, 'alert'), entry(9, 'restart'), entry(9, 'all normal')]),
  );

  expect(done.changed.map(({ number, after }) => [number, after])).toEqual([
    [2, '2026-01-10 14:39'],
    [3, 'all normal'],
  ]);
});

test('an entry that left the document is told of; one that was retracted is not', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  expect(recordOne(journal, reading(FIRST.slice(0, 2))).gone).toEqual([3]);

  const reason = { entry: idOf(journal, id, 3), reason: 'wrong' };
  log(journal, id, { type: 'entry.retracted', body: reason });
  expect(recordOne(journal, reading(FIRST.slice(0, 2))).gone).toEqual([]);
});

test('what was amended or retracted since stays so', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  const [alert, restart] = [1, 2].map((number) => idOf(journal, id, number));
  log(journal, id, { type: 'entry.amended', body: { entry: alert ?? '', text: 'pager' } });
  log(journal, id, { type: 'entry.retracted', body: { entry: restart ?? '', reason: '' } });

  expect(counts(recordOne(journal, reading(FIRST)))).toBe('0 new, 3 known, 0 changed, 0 gone');
  expect(journal.incident(id).entry(1)?.text).toBe('pager');
  expect(journal.incident(id).entry(2)?.retracted).toBe('');
});

test('what was redacted does not come back, nor is it told', () => {
  const journal = open();
  const said = (text: string) =>
    reading([entry(0, text, { key: 'slack:C1:1' })], {
      key: 'slack:C1',
      sections: [section('summary', 'the password is swordfish')],
    });
  const { id } = recordOne(journal, said('the password is swordfish'));
  const records = journal.records(id).map((record) => record.id);
  log(journal, id, { type: 'records.redacted', body: { records } });

  const done = recordOne(journal, said('the password was swordfish'));

  expect(done).toMatchObject({ id, isNew: false, added: 0, changed: [], sections: [] });
  expect(JSON.stringify(journal.records(id))).not.toContain('swordfish');
});

test('an import into an incident that was undone is recorded anew', () => {
  const journal = open();
  const into = journal.declare(ADA, DECLARED, (act) => act.incident.id);
  recordOne(journal, reading(FIRST), { into });
  const batch = journal.records(into).at(-1)?.batch ?? '';
  log(journal, into, { type: 'act.undone', body: { batch } });

  const done = recordOne(journal, reading(FIRST), { into });

  expect(counts(done)).toBe('3 new, 0 known, 0 changed, 0 gone');
  expect(texts(journal, into)).toEqual(['4 alert', '5 restart', '6 all normal']);
  log(journal, into, { type: 'act.redone', body: { batch } });
  expect(counts(recordOne(journal, reading(FIRST)))).toBe('0 new, 3 known, 0 changed, 0 gone');
});

const DECLARED = {
  title: 'Shop down',
  severity: 'sev2',
  zone: 'UTC',
  slug: '2026-01-10-shop-down',
  at: 0,
};

test('into an incident: the next import finds it, and what a person said there stays', () => {
  const journal = open();
  const into = journal.declare(ADA, DECLARED, (act) => act.incident.id);
  const facts = { severity: 'sev1', services: ['shop'] };

  const first = recordOne(journal, reading(FIRST, { facts }), { into });
  const again = recordOne(journal, reading([...FIRST, entry(40, 'more')], { facts }));

  expect(first).toMatchObject({ id: into, isNew: false, added: 3, kept: ['title', 'severity'] });
  expect(again).toMatchObject({ id: into, isNew: false, added: 1 });
  const { title, severities, services } = journal.incident(into).facts;
  expect([title, severities.length, services]).toEqual(['Shop down', 1, ['shop']]);
});

test('several incidents do not go into one', () => {
  const journal = open();
  const into = journal.declare(ADA, DECLARED, (act) => act.incident.id);
  const both = [reading(FIRST, { key: 'pd:1' }), reading(FIRST, { key: 'pd:2' })];
  expect(() => record(journal, both, { into })).toThrow('several incidents');
  expect(texts(journal, into)).toEqual([]);
});

test('a section follows its source until a person has written in it', () => {
  const journal = open();
  const summary = (text: string) =>
    recordOne(journal, reading(FIRST, { sections: [section('summary', text)] }));
  const { id } = summary('one');
  const text = () => journal.incident(id).sections.get('summary')?.text;

  expect(summary('two')).toMatchObject({ sections: ['summary'], kept: [] });
  expect(text()).toBe('two');
  log(journal, id, { type: 'section.written', body: { section: 'summary', text: 'ours' } });
  expect(summary('two')).toMatchObject({ sections: [], kept: [] });
  expect(summary('three')).toMatchObject({ sections: [], kept: ['summary'] });
  expect(text()).toBe('ours');
});

test('what a source takes back is taken back here', () => {
  const journal = open();
  const said = (word: string, file = 'checkout.md') =>
    recordOne(
      journal,
      reading(FIRST, { file, facts: { severity: word }, sections: [section('summary', word)] }),
    );
  const { id } = said('sev2');
  const standing = () => {
    const { facts, sections } = journal.incident(id);
    return [facts.severities.at(-1)?.severity, sections.get('summary')?.text];
  };

  said('sev1');
  expect(standing()).toEqual(['sev1', 'sev1']);
  said('sev2');
  expect(standing()).toEqual(['sev2', 'sev2']);
});

test('two sources that contradict each other do not take turns', () => {
  const journal = open();
  const into = journal.declare(ADA, DECLARED, (act) => act.incident.id);
  const said = (file: string, users: string) => {
    const sections = [section('summary', users)];
    recordOne(
      journal,
      reading(FIRST, { key: file, file, facts: { impact: { users } }, sections }),
      {
        into,
      },
    );
  };
  said('one.md', 'many');
  said('two.md', 'some');
  const records = countRecords(journal);
  said('one.md', 'many');
  said('two.md', 'some');
  expect(countRecords(journal)).toBe(records);
});

test('a fact follows its source until a person has said another', () => {
  const journal = open();
  const users = (said: string) =>
    recordOne(journal, reading(FIRST, { facts: { impact: { users: said } } }));
  const { id } = users('some');
  const standing = () => journal.incident(id).facts.impact.users;

  users('many');
  expect(standing()).toBe('many');
  log(journal, id, { type: 'incident.amended', body: { at: null, impact: { users: '4,000' } } });
  expect(users('most').kept).toEqual(['impact.users']);
  expect(standing()).toBe('4,000');
});

test('times without a zone are read in that of the incident, however the first import named it', () => {
  const journal = open();
  const inTokyo = (entries: readonly ReadEntry[]) =>
    reading(
      entries.map((each) => ({
        ...each,
        at: (each.at ?? 0) - 8 * 60 * MINUTE,
        zone: 'Asia/Tokyo',
      })),
      { zone: { name: 'Asia/Tokyo', stated: undefined } },
    );
  const { id } = recordOne(journal, inTokyo(FIRST), { isZoneNamed: true });
  const assumed = { zone: { name: 'Africa/Lagos', stated: undefined } };
  const own = entry(50, 'in UTC', { zone: 'UTC', isZoneOwn: true });

  const grown = recordOne(journal, reading([...FIRST, entry(40, 'more'), own], assumed));

  expect(grown).toMatchObject({ added: 2, known: 3, readIn: 'Asia/Tokyo' });
  const more = journal.incident(id).entry(4);
  expect([more?.at, more?.bareIn]).toEqual([HALF_PAST_TWO + (40 - 8 * 60) * MINUTE, 'Asia/Tokyo']);
  expect(journal.incident(id).entry(5)?.at).toBe(own.at);
});

test('a document with a new title is known by its entries', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  const retitled = { key: 'other', facts: { title: 'Checkout outage' } };

  expect(recordOne(journal, reading(FIRST, retitled))).toMatchObject({
    id,
    isNew: false,
    known: 3,
  });
  expect(journal.incident(id).facts.title).toBe('Checkout outage');
  const more = reading([entry(50, 'quite'), entry(51, 'another')], retitled);
  expect(recordOne(journal, more)).toMatchObject({ id, isNew: false, added: 2 });
});

test.each<[string, ReadIncident]>([
  ['of the same title, from another file', reading([entry(1, 'a')], { file: 'b.md' })],
  [
    'of another name, with most entries in common',
    reading([...FIRST, entry(50, 'but not this')], { key: 'b', file: 'b.md' }),
  ],
  ['with one entry in common', reading([FIRST[0] ?? entry(0, ''), entry(1, 'a')], { key: 'b' })],
])('another document %s is another incident', (_name, other) => {
  const journal = open();
  recordOne(journal, reading(FIRST));
  expect(recordOne(journal, other).isNew).toBe(true);
});

test('incidents of one source that share entries stay apart', () => {
  const journal = open();
  const both = [reading(FIRST, { key: 'a' }), reading(FIRST, { key: 'b' })];
  expect(record(journal, both).map(counts)).toEqual([
    '3 new, 0 known, 0 changed, 0 gone',
    '3 new, 0 known, 0 changed, 0 gone',
  ]);
  expect(record(journal, both).map(counts)).toEqual([
    '0 new, 3 known, 0 changed, 0 gone',
    '0 new, 3 known, 0 changed, 0 gone',
  ]);
});

test('facts that were redacted do not come back', () => {
  const journal = open();
  const secret = {
    ...{ title: 'swordfish', services: ['swordfish'], impact: { users: 'swordfish' } },
    ...{ roles: [{ role: 'lead', person: 'swordfish' }], stated: { minutes: 30 } },
    detectedBy: { source: 'staff', detail: 'swordfish' } as const,
  };
  const document = reading(FIRST, { file: 'swordfish.md', facts: secret });
  const { id } = recordOne(journal, document);
  const records = journal
    .records(id)
    .flatMap(({ id: record, type }) => (type.startsWith('incident.') ? record : []));
  log(journal, id, { type: 'records.redacted', body: { records } });

  const done = recordOne(journal, document);

  expect(done.kept).toContain('impact.users');
  const facts = journal.records(id).filter(({ type }) => type.startsWith('incident.'));
  expect(JSON.stringify(facts)).not.toContain('swordfish');
});

test('an entry that was redacted does not come back with other words', () => {
  const journal = open();
  const { id } = recordOne(journal, reading(FIRST));
  const records = [idOf(journal, id, 2)];
  log(journal, id, { type: 'records.redacted', body: { records } });

  const done = recordOne(journal, reading(FIRST.with(1, entry(5, 'the password is swordfish'))));

  expect(counts(done)).toBe('0 new, 2 known, 1 changed, 0 gone');
  expect(done.changed).toMatchObject([{ number: 2, before: '[redacted]', fix: '' }]);
  expect(JSON.stringify(journal.records(id))).not.toContain('swordfish');
});

test('a document whose entries have all changed is gone through quickly', () => {
  const journal = open();
  const many = (word: string) =>
    Array.from({ length: 2_000 }, (_, at) => entry(at, `${word} ${at}`));
  recordOne(journal, reading(many('was')));
  expect(recordOne(journal, reading(many('is'))).changed).toHaveLength(2_000);
});

function idOf(journal: Journal, incident: string, number: number): string {
  return journal.incident(incident).entry(number)?.id ?? '';
}
