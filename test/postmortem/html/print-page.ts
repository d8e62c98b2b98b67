/** Prints pages, for a test that asks for them on machines of other zones and languages. */
import { toHtml } from '../../../src/postmortem/html/to-html.ts';
import { STORIES, WRITTEN } from './stories.ts';

for (const story of [
  'a small outage',
  'four days and a change of the clocks',
  'it came back, and goes on',
]) {
  const document = STORIES[story]?.();
  if (document !== undefined) process.stdout.write(toHtml(document, WRITTEN));
}
