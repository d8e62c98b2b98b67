/** Opens the journal at a path as an ordinary user, also when the tests run as root, and says what came of it. */

import { openJournal } from '../../src/journal/journal.ts';
import { JournalError } from '../../src/journal/journal-error.ts';

const NOBODY = 65_534;

const [path = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  openJournal({ path, clock: () => 0, random: (bytes) => bytes }).close();
  process.stdout.write('opened');
} catch (error) {
  if (!(error instanceof JournalError)) throw error;
  process.stdout.write(`${error.code}: ${error.message}`);
}
