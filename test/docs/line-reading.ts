/** How a line is read on the incident of docs/lines.md: by the real grammar, in the dashboard's words. */
import { occasion } from '../../src/incident/line/occasion.ts';
import { readLine } from '../../src/incident/line/read-line.ts';
import { readingText } from '../../src/tui/prompt/reading-text.ts';
import { EXAMPLE_INCIDENT, type Example } from '../../tools/docs/examples.ts';
import { instant, story } from '../incident/story.ts';

const { zone, logged, typed, lines } = EXAMPLE_INCIDENT;
const NOW = instant(typed);

const { incident } = story({
  title: 'Shop answers 500',
  zone,
  declared: logged,
  lines: lines.map((line) => [logged, line]),
});

/** @throws Complaint when it cannot be read */
export function read(line: string): Example {
  const { notices, ...reading } = readLine(incident, line, occasion(incident, NOW, 'ada'));
  const [change] = reading.changes;
  return {
    line,
    reading: readingText({ ...reading, notices }, incident, NOW),
    ...(change?.type === 'entry.logged' ? { text: change.body.text } : {}),
    ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
  };
}
