/** Prints some incidents in every form that there is, for a test that starts this in other zones and languages. */
import { toCsv } from '../../src/postmortem/formats/to-csv.ts';
import { toJson } from '../../src/postmortem/formats/to-json.ts';
import { toHtml } from '../../src/postmortem/html/to-html.ts';
import { publicCopy } from '../../src/postmortem/public-copy/public-copy.ts';
import { render } from '../../src/postmortem/templates/render.ts';
import { templateNames } from '../../src/postmortem/templates/template-file.ts';
import { documentOf } from './helpers.ts';
import { STORIES, WRITTEN } from './html/stories.ts';
import { OUTAGE } from './outage.ts';
import { FACTS_STORY } from './templates/facts.ts';

for (const story of [OUTAGE, FACTS_STORY]) {
  const document = documentOf(story);
  for (const template of templateNames()) {
    process.stdout.write(render(document, template, { marks: true, gantt: true }));
  }
  process.stdout.write(toJson(document));
  process.stdout.write(toCsv(document));
  const { document: copy, dropped } = publicCopy(document);
  process.stdout.write(`${toJson(copy)}${dropped.join('\n')}\n`);
}
for (const story of [
  'a small outage',
  'four days and a change of the clocks',
  'it came back, and goes on',
]) {
  const document = STORIES[story]?.();
  if (document !== undefined) process.stdout.write(toHtml(document, WRITTEN));
}
