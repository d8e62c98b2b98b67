import { describe, expect, test } from 'vitest';
import { clock } from '../../print.ts';
import { standingStory } from '../../snapshot.ts';
import { type Story, story } from '../../story.ts';
import { changed, said } from '../../verb-table.ts';

/** Declared with no word of when, and told 16 months after it happened. */
const TODAY = '2026-11-20T12:00:00Z';

function lastYear(...lines: readonly string[]): Story {
  return story({
    severity: 'sev3',
    declared: TODAY,
    lines: [
      [TODAY, ['2025-07-28 07:02 /detected', '09:40 /resolved']],
      [TODAY, lines],
    ],
  });
}

function declaration({ incident: { facts } }: Story): string {
  return `${facts.isDeclaredAbout ? '~' : ''}${clock(facts.declaredAt, 'Africa/Lagos')}`;
}

describe('/declared', () => {
  test.each([
    ['/declared 14:32', 'incident.amended {at:14:32,bare:Africa/Lagos,declared:true}'],
    ['14:32 /declared', 'incident.amended {at:14:32,bare:Africa/Lagos,declared:true}'],
    [
      '/declared ~14:32',
      'incident.amended {at:14:32,approximate:true,bare:Africa/Lagos,declared:true}',
    ],
    ['/declared -5m', 'incident.amended {at:14:35,declared:true}'],
    ['/declared ??', 'incident.amended {at:??,declared:true}'],
    ['?? /declared', 'incident.amended {at:??,declared:true}'],
    ['/declared none', 'incident.amended {at:??,declared:true}'],
  ])('%s', (line, expected) => {
    expect(changed(line).replace('at:null', 'at:??')).toBe(expected);
  });

  const ONE_TIME =
    'complaint: /declared: write one time, such as 14:30 or 2026-11-20 14:30, or ?? where nobody knows.';
  test.each([
    ['/declared 14:32', 'declared 14:32'],
    ['/declared ~14:32', 'declared ~14:32'],
    ['/declared ??', 'declared at an unknown time'],
    ['/declared', ONE_TIME],
    ['/declared the shop is down', ONE_TIME],
    ['/declared 14:32 by ada', ONE_TIME],
    ['/declared 14:30-14:32', ONE_TIME],
    [
      '/declared 15:10',
      'complaint: /declared: 2026-11-20 15:10 is still to come: write the date that is meant.',
    ],
  ])('%s: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    [[], '2026-11-20 13:00'],
    [['2025-07-28 07:15 /declared'], '2025-07-28 07:15'],
    // Nearest to the story, whatever day it is typed on.
    [['/declared 07:15'], '2025-07-28 07:15'],
    [['/declared ~07:15'], '~2025-07-28 07:15'],
    [['/declared ??'], '??'],
    [['/declared 07:15', '/declared none', '/declared 07:20'], '2025-07-28 07:20'],
    // It is a bare time, like those of entries.
    [['/declared 07:15', '/zone Europe/Lisbon --reread'], '2025-07-28 07:15'],
  ])('after %j it was declared %s', (lines, expected) => {
    expect(declaration(lastYear(...lines))).toBe(expected);
  });

  test('is taken back', () => {
    const told = lastYear();
    const before = standingStory(told.incident);
    told.tell(TODAY, '/declared 07:15');
    expect(told.tell(TODAY, '/undo')).toEqual(['undone: declared 2025-07-28 07:15']);
    expect(standingStory(told.incident)).toEqual(before);
  });

  test('stays when the words are redacted', () => {
    const told = lastYear('/declared 07:15');
    const records = told.records.map(({ id }) => id);
    told.record(TODAY, [{ type: 'records.redacted', body: { records } }]);
    expect(declaration(told)).toBe('2025-07-28 07:15');
  });
});
