/** Sources are read in a thread of their own, and what comes of it is told. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Event } from '../../../src/tui/state/event.ts';
import type { ImportDeed, OfImport } from '../../../src/tui/state/importing.ts';
import { ImportDesk } from '../../../src/tui/store/import-desk.ts';
import { type ReadingJob, readForPreview } from '../../../src/tui/store/import-reading.ts';
import { open } from '../../journal/helpers.ts';
import { folderOfTest } from './documents.ts';

const NOW = Date.UTC(2026, 10, 21, 13, 30);

function deskIn(folder: string, journal = open({ clock: () => NOW })): ImportDesk {
  const desk = new ImportDesk({
    journal,
    ...{ author: 'ada', zone: 'Africa/Lagos', clock: () => NOW, folder, home: folder },
    crashed: (error) => {
      throw error;
    },
  });
  onTestFinished(() => desk.close());
  return desk;
}

function told(desk: ImportDesk, deed: ImportDeed): Promise<OfImport> {
  return new Promise((resolve) => {
    desk.perform(deed, (...events: readonly Event[]) => {
      for (const event of events) if (event.type === 'import') resolve(event.told);
    });
  });
}

function jobOf(path: string): ReadingJob {
  const shown = basename(path);
  return { path, shown, zone: undefined, date: undefined, defaultZone: 'UTC', now: NOW };
}

const asked = (path: string) => ({ path, zone: undefined, date: undefined });

test('it is read apart, and comes with how it stands to what is recorded', async () => {
  const folder = folderOfTest();
  writeFileSync(
    join(folder, 'a b.md'),
    '# Mail is late\n\n## Timeline\n\n- 2026-01-10 14:30 one\n',
  );
  const desk = deskIn(folder);
  const source = asked("'~/a b.md'");
  const read = await told(desk, { type: 'read-source', asked: source });
  expect(read).toMatchObject({
    is: 'read',
    source: {
      readings: [
        {
          facts: { title: 'Mail is late' },
          zone: { name: 'Africa/Lagos' },
          entries: [{ line: 5 }],
        },
      ],
      standings: [{ incident: undefined, entries: ['new'] }],
      records: undefined,
    },
  });
  expect(read.is === 'read' && read.asked).toBe(source);
});

test('what cannot be read is said', async () => {
  const folder = folderOfTest();
  const missing = await told(deskIn(folder), { type: 'read-source', asked: asked('/no/such') });
  expect(missing).toMatchObject({ is: 'not-read', reason: 'There is no file /no/such.' });
});

test('what is stopped, or asked for before something else, is told as not read', async () => {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'a.md'), '# Mail is late\n\n## Timeline\n\n- 2026-01-10 14:30 one\n');
  const desk = deskIn(folder);
  const first = told(desk, { type: 'read-source', asked: asked('a.md') });
  const second = told(desk, { type: 'read-source', asked: asked('a.md') });
  expect((await second).is).toBe('read');
  expect((await first).is).toBe('not-read');
});

test('very many entries are for the command line', () => {
  const folder = folderOfTest();
  const path = join(folder, 'a.csv');
  const write = (count: number): void => {
    const rows = Array.from({ length: count }, (_, index) => `2026-01-10T10:00:00Z,entry ${index}`);
    writeFileSync(path, `time,text\n${rows.join('\n')}\n`);
  };
  const job = jobOf(path);
  write(2_000);
  expect(readForPreview(job).readings[0]?.entries).toHaveLength(2_000);
  write(2_001);
  expect(() => readForPreview(job)).toThrow('Too large to look at here: bridgelog import a.csv');
});

test('who leaves right behind Enter has recorded nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = folderOfTest();
  const path = join(folder, 'a.md');
  writeFileSync(path, '# Mail is late\n\n## Timeline\n\n- 2026-01-10 14:30 one\n');
  const { readings, records } = readForPreview(jobOf(path));
  const journal = open({ clock: () => NOW });
  const desk = deskIn(folder, journal);
  const tell = vi.fn();
  const titles = new Map<string, string>();
  const deed = { type: 'record-source', readings, records, isZoneNamed: false, titles } as const;
  desk.perform(deed, tell);
  await vi.dynamicImportSettled();
  expect(vi.getTimerCount()).toBe(1);
  desk.close();
  await vi.runAllTimersAsync();
  expect(journal.incidents()).toEqual([]);
  expect(tell).not.toHaveBeenCalled();
});
