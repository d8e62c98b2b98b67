import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

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

test('nothing for an hour', () => {
  expect(
    found('long-silence', changed({ without: ['/resolved'], plus: ['16:30 /resolved'] })),
  ).toBe('');
});
