import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/importers/facts/span.ts';
import { statedSpan } from '../../../src/importers/facts/stated-span.ts';
import type { WrittenMoment } from '../../../src/importers/facts/written-facts.ts';

/** `2031-5-10 14:30`, as far as it is written. */
function shown(moment: WrittenMoment | undefined): string | undefined {
  if (moment === undefined) return undefined;
  const { day, time } = moment;
  const date = day && [day.year ?? '?', day.month, day.day].join('-');
  const clock = time && `${time.hour}:${String(time.minute).padStart(2, '0')}`;
  return [date, clock].filter((part) => part !== undefined).join(' ');
}

describe('timesIn', () => {
  it.each([
    [
      'On May 10th, 2031, from 2:30 PM to 5:00 PM (WAT), our shop was down.',
      '2031-5-10 14:30',
      '17:00',
      'WAT',
    ],
    [
      '8th Nov 2031, 3:00 p.m. to 5:00 p.m (EAT), the site failed.',
      '2031-11-8 15:00',
      '17:00',
      'EAT',
    ],
    ['June 10, 2031, 3:15 PM UTC', '2031-6-10 15:15', undefined, 'UTC'],
    ['21:45 to 23:28 UTC (103 minutes)', '21:45', '23:28', 'UTC'],
    ['It was down between 10:45 - 16:11 UTC', '10:45', '16:11', 'UTC'],
    [
      'starting March 3, 2031 around 11:37PM until March 6, 2031 13:06',
      '2031-3-3 23:37',
      '2031-3-6 13:06',
      undefined,
    ],
    ['On Monday we were busy', undefined, undefined, undefined],
  ])('%s', (text, start, end, zone) => {
    const times = timesIn(text);
    expect([shown(times?.start), shown(times?.end), times?.zone?.typed]).toEqual([
      start,
      end,
      zone,
    ]);
  });
});

describe('statedSpan', () => {
  const said = (text: string) => ({ text, line: 3 });

  it('takes the claims of labels before those of sentences', () => {
    const labels = [{ fact: 'duration', label: 'Duration', value: '2 hours', line: 7 }] as const;
    const span = statedSpan(labels, [said('The outage began at 10:00 UTC and lasted 3 hours.')]);
    expect([shown(span?.start), span?.minutes, span?.line]).toEqual(['10:00', 120, 7]);
  });

  it('takes beginning and end from sentences apart', () => {
    const span = statedSpan(
      [],
      [
        said('The outage started at 10:00 UTC on 4 May 2031.'),
        said('The incident was resolved at 11:30 UTC.'),
      ],
    );
    expect([shown(span?.start), shown(span?.end)]).toEqual(['2031-5-4 10:00', '11:30']);
  });

  it('takes the whole span that a summary begins with, whatever it is about', () => {
    const span = statedSpan(
      [],
      [said('On 4 May 2031, 10:00 to 11:30 UTC, nobody could borrow a book.')],
    );
    expect([shown(span?.start), shown(span?.end)]).toEqual(['2031-5-4 10:00', '11:30']);
    const later = [said('It is a small library.'), said('It is old.')];
    const last = said('On 4 May 2031, 10:00 to 11:30 UTC, nobody came.');
    expect(statedSpan([], [...later, last])).toBeUndefined();
  });

  it.each([
    'On 4 May 2031, 10:00 to 11:30 UTC, we upgraded the catalogue.',
    'We deploy at 10:00 every day.',
    'The retro lasted 2 hours.',
    'Backups are kept for 30 days.',
  ])('nothing is claimed by: %s', (text) => {
    expect(statedSpan([], [said(text)])).toBeUndefined();
  });
});
