import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { open } from '../../journal/helpers.ts';

const execute = promisify(execFile);

test('processes that import the same growing source at once record each entry once', async () => {
  const journal = open();
  const importer = join(import.meta.dirname, 'importer.ts');

  await Promise.all(
    Array.from({ length: 3 }, () => execute(process.execPath, [importer, journal.path, '5'])),
  );

  const [incident, ...others] = journal.incidents();
  expect(others).toEqual([]);
  const texts = journal.incident(incident?.id ?? '').recorded.map(({ text }) => text);
  expect(texts).toEqual(Array.from({ length: 50 }, (_, index) => `entry ${index}`));
});
