import { expect, test } from 'vitest';
import { story } from '../story.ts';
import { COMPLETE, changed, found } from './helpers.ts';

test('nobody led', () => {
  expect(found('no-lead', changed({ without: ['/lead'] }))).toBe(
    'hint [] Nobody is recorded as the lead. → /lead …',
  );
});

test('nobody was told', () => {
  expect(found('no-update', changed({ without: ['> status'] }))).toBe(
    'hint [] Nothing is recorded that the outside was told. → /told …',
  );
});

test('no escalation', () => {
  expect(found('no-escalation', changed({ without: ['^ paged'] }))).toBe(
    'hint [] No escalation is recorded: was nobody called in? → /escalate …',
  );
});

test.each([
  [
    ['/lead', '> status', '^ paged'],
    'hint [] Told afterwards, it does not say who led, who was called in or what the outside was told. → /lead …',
  ],
  [['> status'], 'hint [] Told afterwards, it does not say what the outside was told. → /told …'],
  [[], ''],
])('a story told afterwards, without %j, is asked for it once', (without, expected) => {
  const afterwards = '2022-05-20T18:00:00Z';
  const [start = '', ...lines] = COMPLETE.filter(
    (line) => !without.some((part) => line.includes(part)),
  );
  const told = story({
    severity: 'sev1',
    declared: afterwards,
    lines: [[afterwards, [`2022-05-10 ${start}`, ...lines]]],
  });
  expect(found('response-untold', told)).toBe(expected);
  expect(['no-lead', 'no-update', 'no-escalation'].map((code) => found(code, told))).toEqual([
    ...['', '', ''],
  ]);
});

test('actions that name nobody', () => {
  expect(
    found(
      'action-without-person',
      changed({
        plus: [
          '15:00 ! restarted the cart',
          '15:05 /done A3',
          '15:10 ! restarted the shop',
          '15:15 /done A4',
        ],
      }),
    ),
  ).toBe('hint [13 14] A3 and A4 name nobody: who did it? → entry 13');
});

test('nothing for hours', () => {
  expect(
    found('long-silence', changed({ without: ['/resolved'], plus: ['18:30 /resolved'] })),
  ).toBe(
    'hint [11 12] Nothing is recorded for 3h 34m, from 14:56 (entry 11) to 18:30 (entry 12), while it was not resolved. → entry 11',
  );
});

test('nothing for hours, and no start', () => {
  expect(
    found(
      'long-silence',
      changed({ without: ['/started', '/resolved'], plus: ['18:30 /resolved'] }),
    ),
  ).toBe(
    'hint [10 11] Nothing is recorded for 3h 34m, from 14:56 (entry 10) to 18:30 (entry 11), while it was not resolved. → entry 10',
  );
});

test('nothing for hours, until an action was done', () => {
  expect(
    found(
      'long-silence',
      changed({
        without: ['/resolved'],
        plus: ['15:00 ! @dana waits', '18:20 /done A3', '18:30 /resolved'],
      }),
    ),
  ).toBe(
    'hint [12] Nothing is recorded for 3h 20m, from 15:00 (entry 12) to 18:20 (A3 done), while it was not resolved. → entry 12',
  );
});

test('nothing for an hour', () => {
  expect(
    found('long-silence', changed({ without: ['/resolved'], plus: ['16:30 /resolved'] })),
  ).toBe('');
});
