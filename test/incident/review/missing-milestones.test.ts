import { expect, test } from 'vitest';
import { review } from '../../../src/incident/review/review.ts';
import { instant, type Story } from '../story.ts';
import { at, changed, found, MORNING, stating } from './helpers.ts';

test('no start', () => {
  expect(found('no-start', changed({ without: ['/started'] }))).toBe(
    'error [] Nothing is marked as the start: no duration can be told, and times to detect, mitigate and resolve are missing. → /started …',
  );
});

test('a start that another document states can be logged as it stands', () => {
  expect(
    found('no-start', stating(changed({ without: ['/started'] }), { start: at('14:25') })),
  ).toBe(
    'error [] Nothing is marked as the start: no duration can be told, and times to detect, mitigate and resolve are missing. → 14:25 /started',
  );
});

test('a start at an unknown time is another finding', () => {
  expect(
    found('no-start', changed({ without: ['/started'], plus: ['?? /started nobody knows'] })),
  ).toBe('');
});

test('no detection, and no declaration in its place', () => {
  expect(found('no-detection', changed({ without: ['/detected '] }))).toBe(
    'warning [] Nothing is marked as the detection: nobody can tell how long it went unnoticed. The declaration is not taken for it. → /detected …',
  );
});

test('reopened, and not resolved since', () => {
  expect(
    found('no-resolution', changed({ plus: ['15:40 /reopened'] }), '2022-05-14T08:00:00Z'),
  ).toBe(
    'error [13] Reopened 15:40 (entry 13), and not resolved since: the document has no end and no duration. → /resolved …',
  );
});

test('reopened just now', () => {
  expect(found('no-resolution', changed({ plus: ['15:40 /reopened'] }))).toBe(
    'hint [13] Reopened 15:40 (entry 13), and not resolved since: it still runs, and what matters only afterwards is not looked for yet. → /resolved …',
  );
});

test('a resolution at an unknown time is one', () => {
  expect(found('no-resolution', changed({ without: ['/resolved'], plus: ['?? /resolved'] }))).toBe(
    '',
  );
});

test('milestones on the way that nobody marked', () => {
  expect(found('no-milestones-between', changed({ without: ['/ack', '/mitigated'] }))).toBe(
    'hint [] Nothing is marked acknowledged or mitigated: the time to acknowledge or mitigate is not recorded. → /acknowledged …',
  );
});

/** The advice that comes with the finding. */
function advised({ incident }: Story): string {
  const finding = review(incident, { now: instant(MORNING) }).find(
    ({ code }) => code === 'no-milestones-between',
  );
  return finding?.fix.advice ?? '';
}

test.each([
  [
    'the hypothesis that was confirmed',
    { without: ['/identified', '/mitigated'] },
    'Identified is a mark on the entry that says so, such as /milestone 8 identified; or log it with its time',
  ],
  [
    'nothing, where none was confirmed',
    { without: ['/identified', '/confirm'] },
    'Identified is a mark on the entry that says so; or log it with its time',
  ],
  [
    'what was done last before it was resolved',
    { without: ['/mitigated'], plus: ['15:30-15:35 ! tidied up', '/done A3'] },
    'Mitigated is a mark on the entry that says so, such as /milestone 10 mitigated; or log it with its time',
  ],
  [
    'nothing, where nothing was done',
    { without: ['/mitigated', '/done'] },
    'Mitigated is a mark on the entry that says so; or log it with its time',
  ],
  [
    'nothing, where it was not acknowledged',
    { without: ['/ack'] },
    'Acknowledged is a mark on the entry that says so; or log it with its time',
  ],
])('the example of a mark is %s', (_, change, advice) => {
  expect(advised(changed(change))).toBe(advice);
});

test('what was mitigated before it was reopened was mitigated', () => {
  expect(
    found('no-milestones-between', changed({ plus: ['15:40 /reopened', '15:50 /resolved'] })),
  ).toBe('');
});
