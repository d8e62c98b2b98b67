// The main job: a night's incident goes in line by line, and its postmortem comes out.
import { SAMPLES, SampleJournal } from './samples/sample.ts';

using journal = new SampleJournal();
process.stdout.write(journal.export('standard'));
process.stderr.write(`\nThis was made from the lines in ${SAMPLES}/night-orders.lines.\n`);
