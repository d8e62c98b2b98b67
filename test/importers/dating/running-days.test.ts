import { describe, expect, it } from 'vitest';
import { runningDays, type Timed } from '../../../src/importers/dating/running-days.ts';
import { readDay } from '../../../src/importers/stamp/read-day.ts';
import { readStamp } from '../../../src/importers/stamp/read-stamp.ts';
import type { DayAbove } from '../../../src/importers/timeline/statement.ts';
import { formatDay } from '../../../src/incident/time/clock.ts';

/**
 * Statements, and before them `= day` for a heading and `: day` for a sentence that gives a day to all.
 */
function timeline(...lines: readonly string[]): readonly Timed[] {
  let above: DayAbove | undefined;
  return lines.flatMap((line, index) => {
    const day = /^[=:] /.test(line) ? readDay(line.slice(2))?.day : undefined;
    if (day !== undefined) {
      above = { day, line: index, from: line.startsWith('=') ? 'heading' : 'sentence' };
      return [];
    }
    const stamp = readStamp(line);
    return [{ day: stamp?.day, time: stamp?.time, above }];
  });
}

function days(...lines: readonly string[]): readonly string[] {
  const read = runningDays(timeline(...lines), { year: 2024, month: 3, day: 5 });
  return read.map(
    ({ day, from }) => `${day === undefined ? '?' : formatDay(day).slice(5)} ${from.is}`,
  );
}

describe('the day of a time without one', () => {
  it('is that of the document, where the timeline names none', () => {
    expect(days('14:00 a', '15:00 b')).toEqual(['03-05 document', '03-05 before']);
  });

  it('is the next one behind midnight', () => {
    expect(days('23:55 a', '00:10 b', '07:00 c')).toEqual([
      '03-05 document',
      '03-06 next day',
      '03-06 before',
    ]);
  });

  it('is the same where the clock goes back a little: that note is out of order', () => {
    expect(days('14:29 a', '14:49 b', '14:43 c', '14:55 d')).toEqual([
      '03-05 document',
      '03-05 before',
      '03-05 before',
      '03-05 before',
    ]);
  });

  it('is the same for one note that is hours early, where the others go on', () => {
    expect(days('14:00 a', '18:00 b', '13:00 c', '18:05 d').map((day) => day.slice(0, 5))).toEqual([
      '03-05',
      '03-05',
      '03-05',
      '03-05',
    ]);
  });

  it('goes back for notes of the evening that stand behind midnight', () => {
    expect(days('23:50 a', '00:05 b', '23:55 c').map((day) => day.slice(0, 5))).toEqual([
      '03-05',
      '03-06',
      '03-05',
    ]);
  });

  it('is that of the heading above, until the next', () => {
    expect(days('= May 12', '20:15 a', '00:40 b', '= May 13', '14:30 c')).toEqual([
      '05-12 above',
      '05-13 next day',
      '05-13 above',
    ]);
  });

  it('is that of the statement before which bears one', () => {
    expect(days('2024-03-07 09:00 a', '10:00 b', '2024-03-08 08:00 c', '09:00 d')).toEqual([
      '03-07 own',
      '03-07 before',
      '03-08 own',
      '03-08 before',
    ]);
  });

  it('is that of the sentence again, behind a statement of an earlier day', () => {
    expect(days(': 2024-03-07', '2024-03-06 22:05 a', '03:20 b', '03:24 c')).toEqual([
      '03-06 own',
      '03-07 above',
      '03-07 before',
    ]);
  });

  it('goes on behind a statement of a later day, whatever a sentence said', () => {
    expect(days(': 2024-03-07', '22:30 a', '2024-03-08 00:03 b', '05:39 c')).toEqual([
      '03-07 above',
      '03-08 own',
      '03-08 before',
    ]);
  });

  it('is found from the first that is written behind it, where the document is about another time', () => {
    const read = runningDays(timeline('22:00 a', '08:00 b', '2024-09-02 09:00 c'), {
      year: 2022,
      month: 1,
      day: 27,
    });
    expect(read.map(({ day }) => day && formatDay(day))).toEqual([
      '2024-09-01',
      '2024-09-02',
      '2024-09-02',
    ]);
  });

  it('is not known where some of a day is written, but not which', () => {
    expect(days('2022-05-?? HH:mm a', '2022-05-25 HH:mm b')).toEqual(['? own', '05-25 own']);
  });
});
