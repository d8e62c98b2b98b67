/** Imports one document into the journal that is named, as often as it is told. */
import { randomFillSync } from 'node:crypto';
import { openJournal } from '../../../src/journal/journal.ts';
import { entry, NOW, reading, record } from './samples.ts';

const [path = '', times = '1'] = process.argv.slice(2);
const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
const journal = openJournal({ path, clock: () => NOW, random });
const entries = Array.from({ length: 50 }, (_, index) => entry(index, `entry ${index}`));
for (let count = 0; count < Number(times); count += 1) {
  record(journal, [reading(entries.slice(0, 10 * (count + 1)))], { author: `${process.pid}` });
}
journal.close();
