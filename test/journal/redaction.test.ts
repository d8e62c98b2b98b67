import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, failure, filesHolding, log, open, texts } from './helpers.ts';
import { ADA, CHECKOUT, line } from './samples.ts';

const SECRET = 'hunter2swordfish';

function redact(journal: Journal, incident: string, records: readonly string[]): void {
  journal.act({ incident, ...ADA }, (act) =>
    act.record({ type: 'records.redacted', body: { records: [...records] } }),
  );
}

test('redacted words leave the files, the incident, the search and the list', () => {
  const journal = open();
  const folder = dirname(journal.path);
  const incident = declare(journal, { ...CHECKOUT, title: `${SECRET} leaked` });
  const ids = [
    journal.records(incident).at(0)?.id ?? '',
    log(journal, incident, line(`password ${SECRET}`, { detail: `again ${SECRET}` })),
    log(journal, incident, { type: 'section.written', body: { section: 'summary', text: SECRET } }),
  ];
  const entry = ids[1] ?? '';
  ids.push(
    log(journal, incident, { type: 'entry.amended', body: { entry, text: `my ${SECRET}` } }),
  );
  log(journal, incident, line('innocent'));
  expect(filesHolding(folder, SECRET)).not.toEqual([]);
  expect(journal.search(SECRET)).toHaveLength(3);

  redact(journal, incident, ids);

  expect(journal.wipeIsComplete).toBe(true);
  expect(filesHolding(folder, SECRET)).toEqual([]);
  expect(JSON.stringify(journal.records(incident))).not.toContain(SECRET);
  expect(journal.search(SECRET)).toEqual([]);
  const slug = `2026-11-21-redacted-${incident.slice(-6)}`;
  expect(journal.incidents()).toMatchObject([{ title: '[redacted]', slug }]);
  expect(texts(journal, incident)).toEqual(['1 [redacted]', '2 innocent']);
  const live = journal.incident(incident);
  expect(JSON.stringify(live.history({ sort: 'entry', id: entry }))).not.toContain(SECRET);
  expect(journal.inspect().problems).toEqual([]);
});

test('two redacted declarations of one day have slugs of their own', () => {
  const journal = open();
  const slugs = ['leak', 'leaked again'].map((title) => {
    const incident = declare(journal, { ...CHECKOUT, title });
    redact(
      journal,
      incident,
      journal.records(incident).map(({ id }) => id),
    );
    return journal.incident(incident).facts.slug;
  });
  for (const slug of slugs) expect(slug).toMatch(/^2026-11-21-redacted-[0-9a-f]{6}$/);
  expect(new Set(slugs).size).toBe(2);
});

test('long texts and many of them leave the files as well', () => {
  const journal = open();
  const incident = declare(journal);
  const ids = Array.from({ length: 60 }, (_, index) =>
    log(journal, incident, line(`${SECRET}${index} `.repeat(100 * (index + 1)))),
  );
  log(journal, incident, line('in between'));
  redact(journal, incident, ids);
  expect(filesHolding(dirname(journal.path), SECRET)).toEqual([]);
  // Nor may copies linger that SQLite made when it rearranged pages: the file was written anew.
  const file = new Database(journal.path);
  expect(file.pragma('freelist_count', { simple: true })).toBe(0);
  file.close();
});

test('what was typed as a draft leaves with the rest', () => {
  const journal = open();
  const incident = declare(journal);
  const key = { incident, session: 'tty1', pid: 1 };
  journal.drafts.keep(key, [
    { text: `oh ${SECRET}`, startedAt: 0, isPutAway: false },
    { text: `no ${SECRET}`, startedAt: 0, isPutAway: true },
  ]);
  journal.drafts.keep(key, []);
  redact(journal, incident, [log(journal, incident, line(SECRET))]);
  expect(filesHolding(dirname(journal.path), SECRET)).toEqual([]);
});

test('only the words go: the records keep their places, times and authors', () => {
  const journal = open();
  const incident = declare(journal);
  const id = log(journal, incident, line(SECRET, { milestones: ['detected'] }));
  const before = journal.records(incident);
  redact(journal, incident, [id]);
  expect(journal.records(incident).slice(0, 2)).toEqual([
    before[0],
    { ...before[1], body: { ...line('[redacted]', { milestones: ['detected'] }).body, number: 1 } },
  ]);
});

test('while another process reads, the words stay in the log, and the journal says so', () => {
  const journal = open();
  const folder = dirname(journal.path);
  const incident = declare(journal);
  const id = log(journal, incident, line(SECRET));
  const reader = new Database(journal.path);
  onTestFinished(() => {
    reader.close();
  });
  reader.exec('BEGIN; SELECT count(*) FROM record');

  redact(journal, incident, [id]);
  expect(journal.wipeIsComplete).toBe(false);
  expect(filesHolding(folder, SECRET)).toEqual(['journal.db-wal']);

  reader.exec('COMMIT');
  log(journal, incident, line('the next act tries again'));
  expect(journal.wipeIsComplete).toBe(true);
  expect(filesHolding(folder, SECRET)).toEqual([]);
});

test('what could not be wiped before the end is wiped at the next opening', () => {
  const journal = open();
  const incident = declare(journal);
  const id = log(journal, incident, line(SECRET));
  const reader = new Database(journal.path);
  reader.exec('BEGIN; SELECT count(*) FROM record');
  redact(journal, incident, [id]);
  journal.close();
  reader.close();

  const again = open({ path: journal.path });

  expect(again.wipeIsComplete).toBe(true);
  expect(filesHolding(dirname(journal.path), SECRET)).toEqual([]);
});

test('an act goes on after a redaction', () => {
  const journal = open();
  const incident = declare(journal);
  const id = log(journal, incident, line(SECRET));
  journal.act({ incident, ...ADA }, (act) => {
    act.record({ type: 'records.redacted', body: { records: [id] } });
    expect(act.incident.entry(1)?.text).toBe('[redacted]');
    act.record(line('after it'));
  });
  expect(texts(journal, incident)).toEqual(['1 [redacted]', '2 after it']);
});

test('a redaction that is rolled back wipes nothing', () => {
  const journal = open();
  const incident = declare(journal);
  const id = log(journal, incident, line(SECRET));
  const attempt = () =>
    journal.act({ incident, ...ADA }, (act) => {
      act.record({ type: 'records.redacted', body: { records: [id] } });
      throw new Error('no');
    });
  expect(attempt).toThrow('no');
  expect(texts(journal, incident)).toEqual([`1 ${SECRET}`]);
  expect(journal.search(SECRET)).toHaveLength(1);
});

test('the records of another incident cannot be redacted', () => {
  const journal = open();
  const incident = declare(journal);
  const other = declare(journal);
  const id = log(journal, other, line('not yours'));
  expect(failure(id, () => redact(journal, incident, [id]))).toBe(
    'unknown-record: Record PATH is not in this incident, or of a newer version; nothing was redacted.',
  );
  expect(texts(journal, other)).toEqual(['1 not yours']);
});
