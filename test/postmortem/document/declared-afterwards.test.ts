import { expect, test } from 'vitest';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { type Plot, story } from '../../incident/story.ts';

/** Winter in Berlin; the story is of a summer before. */
const TODAY = '2026-01-05T09:22:17Z';

function documentOf(lines: readonly string[], plot: Plot = {}): PostmortemDocument {
  const told = { severity: 'sev3', zone: 'Europe/Berlin', declared: TODAY, ...plot };
  return postmortem(story({ ...told, lines: [[TODAY, lines]] }).incident);
}

function shown({ date, zone, declared, timeline, timeAtSeverity }: PostmortemDocument): string {
  const times = timeline.map(({ time }) => time.shown).join(' ');
  const lengths = timeAtSeverity.map(({ name, shown: length }) => `${name} ${length}`);
  return [`${date}, ${zone.shown}: ${times}`, `declared ${declared.shown}`, ...lengths].join('\n');
}

test('what was entered long afterwards has the days, the clock and the lengths of its story', () => {
  const document = documentOf(['2024-06-28 07:02 /detected', '09:40 /resolved']);
  expect(shown(document)).toBe(`\
2024-06-28, Europe/Berlin (UTC+2): 07:02 09:40
declared 2026-01-05 10:22:17 UTC+1
sev3 not recorded (no started time)`);
});

test('the severity declared with holds from the start', () => {
  const document = documentOf(['2024-06-28 07:00 /started', '09:40 /resolved']);
  expect(shown(document)).toBe(`\
2024-06-28, Europe/Berlin (UTC+2): 07:00 09:40
declared 2026-01-05 10:22:17 UTC+1
sev3 2h 40m`);
});

test('a declaration of its time counts as before', () => {
  const document = documentOf([
    '2024-06-28 07:02 /detected',
    '09:40 /resolved',
    '/declared ~07:10',
  ]);
  expect(shown(document)).toBe(`\
2024-06-28, Europe/Berlin (UTC+2): 07:02 09:40
declared ~07:10
sev3 about 2h 30m`);
});

test('a severity that was stated for a time before the declaration is not held against it', () => {
  const document = documentOf(['2026-01-05 08:00 /severity sev1', '09:00 first calls']);
  expect(shown(document)).toBe(`\
2026-01-05, Europe/Berlin (UTC+1): 09:00:00
declared 10:22:17
sev3 not recorded (no started time)
sev1 not recorded (not resolved)`);
});
