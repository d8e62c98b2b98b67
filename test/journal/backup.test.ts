import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { declare, failure, log, open, temporaryFolder } from './helpers.ts';
import { line } from './samples.ts';

test('a backup is one file, for its owner only, and opens as the journal that it was', () => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, line('before the backup'));
  const folder = temporaryFolder();
  const path = join(folder, 'backup.db');

  journal.backUp(path);
  log(journal, incident, line('after it'));

  expect(readdirSync(folder)).toEqual(['backup.db']);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  const copy = open({ path });
  expect(copy.records(incident)).toEqual(journal.records(incident).slice(0, 2));
  expect(copy.search('backup')).toHaveLength(1);
  expect(copy.inspect().problems).toEqual([]);
});

test('a backup overwrites nothing', () => {
  const path = join(temporaryFolder(), 'taken');
  writeFileSync(path, 'precious');
  expect(failure(path, () => open().backUp(path))).toBe(
    'not-a-file: PATH exists already and was left as it is; give another path.',
  );
  expect(statSync(path).size).toBe(8);
});
