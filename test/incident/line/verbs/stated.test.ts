import { describe, expect, test } from 'vitest';
import { story } from '../../story.ts';
import { changed, oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

describe('/stated', () => {
  test.each([
    ['/stated start 14:28', 'incident.amended {at:14:40,stated:{start:1795181280000}}'],
    ['/stated duration 2h 15m', 'incident.amended {at:14:40,stated:{minutes:135}}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/stated start 14:28', 'stated start: 14:28'],
    ['/stated Start: 14:28', 'stated start: 14:28'],
    [
      '/stated start 13:28 UTC',
      'stated start: 14:28\n"13:28 UTC" is 2026-11-20 14:28 in Africa/Lagos.',
    ],
    ['/stated end 14:38', 'stated end: 14:38'],
    ['/stated end now', 'stated end: 14:40'],
    ['/stated duration 135m', 'stated duration: 2h 15m'],
    ['/stated duration = 2h', 'stated duration: 2h'],
    ['/stated duration 1d 2h', 'stated duration: 1d 2h'],
    ['/stated duration 2 hours and 15 minutes', 'stated duration: 2h 15m'],
    ['/stated zone PST (UTC-8)', 'stated zone: PST (UTC-8)'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    [
      '/stated',
      '/stated: write start or end and a time, duration and a length, or zone and its name: /stated duration 2h 15m.',
    ],
    [
      '/stated 14:30',
      '/stated: write start or end and a time, duration and a length, or zone and its name: /stated duration 2h 15m.',
    ],
    ['/stated start', '/stated start: write one time, such as 14:30 or 2026-11-20 14:30, or none.'],
    [
      '/stated start ~14:30',
      '/stated start: write one time, such as 14:30 or 2026-11-20 14:30, or none.',
    ],
    [
      '/stated start 14:30-14:35',
      '/stated start: write one time, such as 14:30 or 2026-11-20 14:30, or none.',
    ],
    [
      '/stated start 14:30 end 14:35',
      '/stated start: write one time, such as 14:30 or 2026-11-20 14:30, or none.',
    ],
    [
      '/stated start ??',
      '/stated start: write one time, such as 14:30 or 2026-11-20 14:30, or none.',
    ],
    [
      '/stated end 16:45',
      '/stated end: 2026-11-20 16:45 is still to come: write the date that is meant.',
    ],
    [
      '/stated end 14:29',
      '/stated end: 2026-11-21 14:29 is still to come: write the date that is meant.',
    ],
    [
      '/stated start 2026-11-21 14:30',
      '/stated start: 2026-11-21 14:30 is still to come: write the date that is meant.',
    ],
    [
      '/stated duration 99999d',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    [
      '/stated duration',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    [
      '/stated duration 135',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    [
      '/stated duration 2:15',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    [
      '/stated duration -5m',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    [
      '/stated duration 0m',
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    ],
    ['/stated zone', '/stated: write the zone as the other document writes it behind it.'],
    ['/stated zone none', 'There is no stated zone to take away.'],
    ['/stated duration none', 'There is no stated duration to take away.'],
    ['14:30 /stated start', '/stated takes no time: leave out 14:30.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('times are those nearest to the start of the incident, whenever they are typed', () => {
    const told = story({
      declared: '2026-11-20T21:30:00Z',
      lines: [
        ['2026-11-20T21:30:00Z', '22:30 /started'],
        ['2026-11-21T03:00:00Z', '04:00 /resolved'],
      ],
    });
    const days = '2026-12-01T13:40:00Z';
    expect(told.tell(days, '/stated start 22:20')).toEqual(['stated start: 2026-11-20 22:20']);
    // Also where the one nearest to the start would be before it.
    expect(told.tell(days, '/stated end 04:05')).toEqual(['stated end: 2026-11-21 04:05']);
    expect(told.tell(days, '/stated end 21:00')).toEqual(['stated end: 2026-11-21 21:00']);
  });

  test('a claim that contradicts itself is recorded, and told', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    expect(
      [
        '/stated start 14:30',
        '/stated end 14:38',
        '/stated duration 10m',
        '/stated duration 8m',
        '/stated end 2026-11-20 14:20',
        '/stated start 14:35',
      ].map(say),
    ).toEqual([
      'stated start: 14:30',
      'stated end: 14:38',
      'stated duration: 10m\nFrom the stated start to the stated end it is 8m.',
      'stated duration: 8m',
      'stated end: 14:20\nThat is before the stated start, 14:30.',
      'stated start: 14:35\nThat is after the stated end, 14:20.',
    ]);
  });

  test('each is taken away on its own', () => {
    const told = oneOfEach();
    said('/stated start 14:30', told);
    said('/stated duration 8m', told);
    expect(said('/stated start none', told)).toBe('stated start no longer stated');
    expect(told.incident.facts.stated).toEqual({ minutes: 8 });
    expect(said('/stated duration: None', told)).toBe('stated duration no longer stated');
    expect(told.incident.facts.stated).toEqual({});
    said('/undo', told);
    expect(told.incident.facts.stated).toEqual({ minutes: 8 });
  });

  test('who reads bare times again is told that these stay', () => {
    const told = oneOfEach();
    said('/stated start 14:30', told);
    expect(told.tell(TWENTY_TO_THREE, '/zone UTC --reread').slice(-2)).toEqual([
      '0 bare times read again in UTC.',
      'The stated times stay as they are: say them again, where they were meant in it.',
    ]);
  });
});
