import { describe, expect, test } from 'vitest';
import { promisedAnew } from '../../../src/incident/telling-outside/next-update.ts';
import { statusUpdate } from '../../../src/incident/telling-outside/status-update.ts';
import { instant, story } from '../story.ts';

const { incident } = story({ severity: 'sev1' });
/** 14:31 and 15:05 in Lagos. */
const DRAFTED = {
  now: instant('2026-11-20T13:31:00Z'),
  nextUpdateAt: instant('2026-11-20T14:05:00Z'),
};
const DRAFT = statusUpdate(incident, DRAFTED);

/** What a text becomes at 14:43, when the next update may be promised for 15:15. */
function anew(text: string, draft = DRAFT, next: string | undefined = '2026-11-20T14:15:00Z') {
  const nextUpdateAt = next === undefined ? undefined : instant(next);
  return promisedAnew(text, draft, incident, {
    now: instant('2026-11-20T13:43:00Z'),
    nextUpdateAt,
  });
}

describe('the promise of a draft is made anew', () => {
  test.each([
    ['Next update at 15:05 UTC+1', 'Next update at 15:15 UTC+1'],
    [
      'We look.\nNext update at 15:05 UTC+1\nSorry.',
      'We look.\nNext update at 15:15 UTC+1\nSorry.',
    ],
    ['Next update at 15:30 UTC+1', 'Next update at 15:30 UTC+1'],
    ['Next update at 15:05 UTC+1 or sooner', 'Next update at 15:05 UTC+1 or sooner'],
    ['We look.', 'We look.'],
  ])('%j: %j', (text, expected) => {
    expect(anew(text)).toBe(expected);
  });

  test('in the draft itself', () => {
    expect(anew(DRAFT)).toBe(
      `\
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact: not yet known
The cause is being investigated.
Next update at 15:15 UTC+1`,
    );
  });

  test('with its date on another day', () => {
    expect(anew('Next update at 15:05 UTC+1', DRAFT, '2026-11-21T14:15:00Z')).toBe(
      'Next update at 2026-11-21 15:15 UTC+1',
    );
  });

  test('it is left out once none can be made, unless it is all that is told', () => {
    const none = { ...DRAFTED, nextUpdateAt: undefined };
    const without = (text: string) => promisedAnew(text, DRAFT, incident, none);
    expect(without('We look.\nNext update at 15:05 UTC+1')).toBe('We look.');
    expect(without('Next update at 15:05 UTC+1')).toBe('Next update at 15:05 UTC+1');
  });

  test('a draft that promised nothing promises nothing', () => {
    const draft = statusUpdate(incident, { ...DRAFTED, nextUpdateAt: undefined });
    expect(anew(draft, draft)).toBe(draft);
  });
});
