// Writes a journal with a library of made-up incidents, to measure on: `main.ts [options] FILE`.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openJournal } from '../../src/journal/journal.ts';
import { Chance } from './chance.ts';
import { fillLibrary, LEAST } from './library.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    incidents: { type: 'string', default: '10000' },
    entries: { type: 'string', default: '500000' },
    seed: { type: 'string', default: '1' },
  },
});
const [path, ...more] = positionals;
const [incidents = 0, entries = 0, seed = 0] = [values.incidents, values.entries, values.seed].map(
  Number,
);
if (path === undefined || more.length > 0 || existsSync(path))
  fail('name one file that is not there yet.');
else if (![incidents, entries, seed].every(Number.isSafeInteger)) fail('write whole numbers.');
else if (incidents < 1 || entries < incidents * LEAST)
  fail(`write ${LEAST} entries for each incident, or more.`);
else write(path);

function write(file: string): void {
  const until = Date.UTC(2026, 10, 20, 12);
  const { fill: random } = new Chance(seed);
  const journal = openJournal({ path: file, clock: () => until, random });
  const begin = performance.now();
  fillLibrary(journal, { incidents, entries, seed, until }, (done) => {
    process.stderr.write(`\r${done} of ${incidents} incidents`);
  });
  journal.close();
  const seconds = Math.round((performance.now() - begin) / 1_000);
  process.stderr.write(`\n${entries} entries, ${seconds} s: ${file}\n`);
}

function fail(reason: string): void {
  process.stderr.write(`tools/library: ${reason}\n`);
  process.exitCode = 2;
}
