// Writes exports/samples anew: what the sample incident is in each template and format.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FILES, SAMPLES, SampleJournal } from './sample.ts';

using journal = new SampleJournal();
for (const { name, options } of SAMPLE_FILES) {
  writeFileSync(join(SAMPLES, name), journal.exportWith(options));
}
