import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { declare, log, open, temporaryFolder, texts } from './helpers.ts';
import { ADA, CHECKOUT, line } from './samples.ts';

const execute = promisify(execFile);

/** Runs a process of its own that writes to the journal at `path`. */
async function write(path: string, incident: string, count: number): Promise<void> {
  await execute(process.execPath, [
    join(import.meta.dirname, 'writer.ts'),
    path,
    incident,
    String(count),
  ]);
}

test('two journals on one file take turns, and no number is given twice', () => {
  const one = open();
  const other = open({ path: one.path });
  const incident = declare(one);
  log(one, incident, line('one'));
  log(other, incident, line('two'));
  log(one, incident, line('three'));
  log(other, incident, line('four'));
  const all = ['1 one', '2 two', '3 three', '4 four'];
  expect(texts(one, incident)).toEqual(all);
  expect(texts(other, incident)).toEqual(all);
  expect(one.incidents()).toEqual(other.incidents());
});

test('two declare the same: each slug is given once', () => {
  const one = open();
  const other = open({ path: one.path });
  declare(one);
  declare(other);
  expect(one.incidents().map(({ slug }) => slug)).toEqual([`${CHECKOUT.slug}-2`, CHECKOUT.slug]);
});

test('poll tells what others wrote, once, and not what was written here', () => {
  const one = open();
  const other = open({ path: one.path });
  const mine = declare(one);
  const theirs = declare(other);
  expect(one.poll()).toEqual([theirs]);
  expect(one.poll()).toEqual([]);

  log(one, mine, line('my own'));
  const draft = { text: 'draft', startedAt: 0, isPutAway: false };
  other.drafts.keep({ incident: theirs, session: 'tty1', pid: 1 }, [draft]);
  expect(one.poll()).toEqual([]);

  log(other, theirs, line('theirs'));
  log(other, mine, line('theirs, in mine'));
  expect(texts(one, mine)).toEqual(['1 my own', '2 theirs, in mine']);
  expect(one.poll()).toEqual([theirs, mine]);

  const another = declare(other);
  declare(one);
  expect(one.poll()).toEqual([another]);
});

test('what others redact is out of memory at the next look', () => {
  const one = open();
  const other = open({ path: one.path });
  const incident = declare(one);
  const id = log(one, incident, line('secret'));
  other.act({ incident, ...ADA }, (act) =>
    act.record({ type: 'records.redacted', body: { records: [id] } }),
  );
  expect(texts(one, incident)).toEqual(['1 [redacted]']);
  const history = one.incident(incident).history({ sort: 'entry', id });
  expect(JSON.stringify(history)).not.toContain('secret');
});

test('an incident of another process can be followed from its declaration on', async () => {
  const one = open();
  const other = open({ path: one.path });
  const changed = vi.fn();
  const failed = vi.fn();
  const stop = one.follow({ changed, failed }, 1);
  const first = declare(other);
  await vi.waitFor(() => expect(changed.mock.calls).toEqual([[[first]]]));
  stop();
  const second = declare(other);
  expect(one.poll()).toEqual([second]);
  expect(failed).not.toHaveBeenCalled();
});

test('following goes on after a look that failed', async () => {
  const journal = open();
  let looks = 0;
  vi.spyOn(journal, 'poll').mockImplementation(() => {
    looks += 1;
    if (looks === 1) throw new Error('the disk is gone');
    return ['incident'];
  });
  const changed = vi.fn();
  const failed = vi.fn();
  journal.follow({ changed, failed }, 1);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(['incident']));
  expect(failed.mock.calls).toEqual([[new Error('the disk is gone')]]);
});

test('processes that create the same journal at once all succeed', {
  timeout: 30_000,
}, async () => {
  const path = join(temporaryFolder(), 'new', 'journal.db');
  await Promise.all(Array.from({ length: 6 }, () => write(path, '', 0)));
  const journal = open({ path });
  expect(journal.incidents().map(({ slug }) => slug)).toEqual([
    ...[6, 5, 4, 3, 2].map((count) => `${CHECKOUT.slug}-${count}`),
    CHECKOUT.slug,
  ]);
  expect(journal.inspect().problems).toEqual([]);
});

test('processes that write at once: every record once, every number once', {
  timeout: 30_000,
}, async () => {
  const journal = open();
  const incident = declare(journal);
  await Promise.all(Array.from({ length: 4 }, () => write(journal.path, incident, 50)));

  const live = journal.incident(incident);
  const upTo200 = Array.from({ length: 200 }, (_, index) => index + 1);
  expect(live.recorded.map(({ number }) => number)).toEqual(upTo200);
  expect(live.recorded.map(({ label }) => label)).toEqual(upTo200.map((number) => `A${number}`));
  expect(live.followups.map(({ label }) => label)).toEqual(upTo200.map((number) => `F${number}`));
  expect(new Set(live.recorded.map(({ text }) => text)).size).toBe(200);
  expect(journal.records(incident)).toHaveLength(401);
  expect(open({ path: journal.path }).incident(incident).timeline).toEqual(live.timeline);
  expect(journal.incidents()).toMatchObject([{ entries: 200, lastPosition: 401 }]);
  expect(journal.inspect().problems).toEqual([]);
});
