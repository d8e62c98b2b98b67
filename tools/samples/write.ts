// Writes exports/samples anew: what each template makes of the sample incident.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, SampleJournal, TEMPLATES } from './sample.ts';

using journal = new SampleJournal();
for (const template of TEMPLATES) {
  writeFileSync(join(SAMPLES, `night-orders.${template}.md`), journal.export(template));
}
