import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayWithin, readDay } from '../../../src/importers/stamp/read-day.ts';
import { readStamp } from '../../../src/importers/stamp/read-stamp.ts';
import { zonesIn, zoneWritten } from '../../../src/importers/stamp/zones-written.ts';

const MONTHS =
  'January February March April May June July August September October November December';
const monthNames = MONTHS.split(' ');

const two = (number: number) => String(number).padStart(2, '0');

interface Face {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const faces: fc.Arbitrary<Face> = fc.record({
  year: fc.integer({ min: 1990, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

type Written = (face: Face) => string;

const name = ({ month }: Face) => monthNames[month - 1] ?? '';
const short = (face: Face) => name(face).slice(0, 3);

const days: Readonly<Record<string, Written>> = {
  iso: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  slashes: ({ year, month, day }) => `${year}/${month}/${day}`,
  'dots, day first': ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  'month first': (face) => `${name(face)} ${face.day}, ${face.year}`,
  'month first, short, with a dot': (face) => `${short(face)}. ${face.day}, ${face.year}`,
  'day first': (face) => `${face.day} ${name(face)} ${face.year}`,
  'day first, ordinal': (face) => `${face.day}th of ${short(face)} ${face.year}`,
  'day first, dashes': (face) => `${face.day}-${short(face)}-${face.year}`,
};

const times: Readonly<Record<string, Written>> = {
  '24 hours': ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  '24 hours, without a zero': ({ hour, minute }) => `${hour}:${two(minute)}`,
  seconds: ({ hour, minute }) => `${two(hour)}:${two(minute)}:00`,
  '12 hours': ({ hour, minute }) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
  '12 hours, glued': ({ hour, minute }) =>
    `${hour % 12 || 12}:${two(minute)}${hour < 12 ? 'am' : 'pm'}`,
  dotted: ({ hour, minute }) => `${two(hour)}.${two(minute)}`,
  french: ({ hour, minute }) => `${hour}h${two(minute)}`,
};

const joints = [' ', ', ', ' - ', ' at '];
const zones = ['', ' UTC', ' PST', ' (CET)', ' UTC+2'];
const separators = [' - ', ': ', ' – ', ' — ', ' | ', ', ', ' => ', ' '];

test('a day and a time are read back, in whatever style they are written', () => {
  fc.assert(
    fc.property(
      faces,
      fc.constantFrom(...Object.values(days)),
      fc.constantFrom(...joints),
      fc.constantFrom(...Object.values(times)),
      fc.constantFrom(...zones),
      fc.constantFrom(...separators),
      (face, day, joint, time, zone, separator) => {
        const line = `${day(face)}${joint}${time(face)}${zone}${separator}Pods restart`;
        const stamp = readStamp(line);
        const { year, month, day: number } = stamp?.day ?? {};
        const { hour, minute } = stamp?.time ?? {};
        expect({ line, year, month, day: number, hour, minute }).toEqual({ line, ...face });
        expect(stamp?.zone?.typed).toBe(zone === '' ? undefined : zone.replace(/[ ()]/g, ''));
        expect(stamp?.rest).toBe('Pods restart');
      },
    ),
  );
});

test('a range is read back with both its ends', () => {
  fc.assert(
    fc.property(
      faces,
      faces,
      fc.constantFrom('-', ' - ', '–', ' – ', ' to ', ' until ', ' → '),
      fc.constantFrom(': ', ' - ', ' '),
      (from, until, to, separator) => {
        const clock = times['24 hours'] ?? String;
        const line = `${clock(from)}${to}${clock(until)}${separator}Pods restart`;
        const { time, until: end, rest } = readStamp(line) ?? {};
        expect({
          line,
          hour: time?.hour,
          end: end?.time.hour,
          minute: end?.time.minute,
          rest,
        }).toEqual({
          line,
          hour: from.hour,
          end: until.hour,
          minute: until.minute,
          rest: 'Pods restart',
        });
      },
    ),
  );
});

const pieces = fc.constantFrom(
  ...[
    '14:30',
    '2:30 PM',
    '2023-01-11',
    '10/08/2023',
    'Aug 10th',
    'May',
    'Mon',
    'UTC',
    '(CET)',
    'T+5m',
  ],
  ...[
    '~',
    '??',
    'HH:mm',
    '-',
    '–',
    ' to ',
    ':',
    '[',
    ')',
    '**',
    '`',
    ' ',
    '1',
    '.',
    '/',
    '\u{1F559}',
    '\uFFFD',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
);

test('no text is refused with an error, and what is taken and what is left stand in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stamp = readStamp(text);
      expect(text).toContain(stamp?.typed ?? '');
      expect(text.endsWith(stamp?.rest ?? '') || text.trimEnd().endsWith(stamp?.rest ?? '')).toBe(
        true,
      );
      const { hour = 0, minute = 0, second = 0 } = stamp?.time ?? {};
      expect(hour < 24 && minute < 60 && second < 60).toBe(true);
      readDay(text);
      dayWithin(text);
      zonesIn(text);
      zoneWritten(text);
    }),
    { numRuns: 1_000 },
  );
});

test('however long a line is, only its beginning is looked at', () => {
  const long = [
    '14:30 ',
    '1',
    'May 12 ',
    '??',
    '(',
    '*',
    '2022-',
    'UTC ',
    '+1h',
    'A/',
    '\u{1F559}',
  ].map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)));
  for (const text of long) {
    for (const read of [readStamp, readDay, dayWithin, zonesIn, zoneWritten]) {
      const start = process.hrtime.bigint();
      read(text);
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      expect(milliseconds, `${read.name} of ${text.slice(0, 12)}…`).toBeLessThan(1_000);
    }
  }
});
