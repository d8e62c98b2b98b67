/** Logs lines in an incident, one act each, as fast as it can; declares the incident where none is named. */
import { randomFillSync } from 'node:crypto';
import { openJournal } from '../../src/journal/journal.ts';
import { CHECKOUT, line } from './samples.ts';

const [path = '', incident = '', count = '0'] = process.argv.slice(2);
const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
const journal = openJournal({ path, clock: () => CHECKOUT.at, random });
const author = `writer ${process.pid}`;
if (incident === '') journal.declare({ author }, CHECKOUT, () => undefined);
for (let index = 0; index < Number(count); index += 1) {
  journal.act({ incident, author }, (act) => {
    act.record(line(`${author}: ${index}`, { kind: 'action' }));
    act.record({ type: 'followup.added', body: { task: `${author}: ${index}`, at: null } });
  });
}
journal.close();
