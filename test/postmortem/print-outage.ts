/** Prints the outage, and an incident with every field, in every form, for a test that starts this under another zone and language. */
import { render } from '../../src/postmortem/render.ts';
import { templateNames } from '../../src/postmortem/template-file.ts';
import { toCsv } from '../../src/postmortem/to-csv.ts';
import { toJson } from '../../src/postmortem/to-json.ts';
import { FACTS_STORY } from './facts.ts';
import { documentOf } from './helpers.ts';
import { OUTAGE } from './outage.ts';

for (const story of [OUTAGE, FACTS_STORY]) {
  const document = documentOf(story);
  for (const template of templateNames()) {
    process.stdout.write(render(document, template));
    process.stdout.write(render(document, template, { marks: true, gantt: true }));
  }
  process.stdout.write(toJson(document));
  process.stdout.write(toCsv(document));
}
