/** Prints the outage, and an incident with every field, in every form, for a test that starts this under another zone and language. */

import { toCsv } from '../../src/postmortem/formats/to-csv.ts';
import { toJson } from '../../src/postmortem/formats/to-json.ts';
import { render } from '../../src/postmortem/templates/render.ts';
import { templateNames } from '../../src/postmortem/templates/template-file.ts';
import { documentOf } from './helpers.ts';
import { OUTAGE } from './outage.ts';
import { FACTS_STORY } from './templates/facts.ts';

for (const story of [OUTAGE, FACTS_STORY]) {
  const document = documentOf(story);
  for (const template of templateNames()) {
    process.stdout.write(render(document, template));
    process.stdout.write(render(document, template, { marks: true, gantt: true }));
  }
  process.stdout.write(toJson(document));
  process.stdout.write(toCsv(document));
}
