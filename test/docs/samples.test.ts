import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SAMPLE_FILES, SAMPLES, SampleJournal } from '../../tools/samples/sample.ts';

const journal = new SampleJournal();
afterAll(() => journal[Symbol.dispose]());

test.each(SAMPLE_FILES)('$name is current (npm run samples)', ({ name, options }) => {
  const kept = readFileSync(join(SAMPLES, name), 'utf8');

  expect(journal.exportWith(options)).toBe(kept);
});

const README = readFileSync(join(SAMPLES, 'README.md'), 'utf8');
const SOURCES = ['README.md', 'night-orders.lines', 'night-orders.sections'];

test('no sample is left over, and the page about them names each', () => {
  const files = readdirSync(SAMPLES).filter((name) => !SOURCES.includes(name));
  const links = [...README.matchAll(/\]\((night-orders\.[^)]*)\)/g)].map(([, name]) => name);

  expect(files).toEqual(SAMPLE_FILES.map(({ name }) => name).sort());
  expect(links.filter((name) => name !== undefined && !SOURCES.includes(name)).sort()).toEqual(
    files,
  );
});
