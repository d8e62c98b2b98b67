// Writes a journal in which the sample incident was logged while it ran, with notes that came late, a
// slip that was undone, and a number that was corrected: node tools/samples/live.ts FILE
import { existsSync } from 'node:fs';
import { writeLiveJournal } from './live-journal.ts';

const [path] = process.argv.slice(2);
if (path === undefined || existsSync(path)) {
  console.error(path === undefined ? 'Name a file: live.ts FILE' : `${path} is there already.`);
  process.exitCode = 2;
} else console.log(writeLiveJournal(path));
