import { describe, expect, it } from 'vitest';
import { settledHalves } from '../../../src/importers/dating/halves.ts';
import { readStamp } from '../../../src/importers/stamp/read-stamp.ts';
import { formatTimeOfDay } from '../../../src/incident/time/clock.ts';

/** The times in 24 hours; those whose half was assumed with a question mark. */
function settled(...times: readonly string[]): readonly string[] {
  const read = settledHalves(times.map((time) => readStamp(time)?.time));
  return read.map((each) =>
    each === undefined ? '-' : `${formatTimeOfDay(each.time)}${each.isAssumed ? '?' : ''}`,
  );
}

describe('am or pm where it is not written', () => {
  it('is that of the times around', () => {
    expect(settled('11:40 AM', '12:05', '1:15 PM')).toEqual(['11:40', '12:05?', '13:15']);
    expect(settled('11:40 PM', '11:52 PM', '12:10 AM', '1:30')).toEqual([
      '23:40',
      '23:52',
      '00:10',
      '01:30?',
    ]);
  });

  it('is that of the first time that has one, for those before it', () => {
    expect(settled('1:50', '2:10 PM', '2:30 PM')).toEqual(['13:50?', '14:10', '14:30']);
  });

  it('a note that is a little too early stays in its half', () => {
    expect(settled('2:10 PM', '2:30 PM', '2:25', '2:40 PM')).toEqual([
      '14:10',
      '14:30',
      '14:25?',
      '14:40',
    ]);
  });

  it('is not missed where an hour is of 24', () => {
    expect(settled('11:39 AM', '5:15', '17:54')).toEqual(['11:39', '05:15', '17:54']);
  });

  it('is known from noon on, where nobody writes it', () => {
    expect(settled('9:15', '12:40', '1:15', '2:05')).toEqual([
      '09:15?',
      '12:40?',
      '13:15?',
      '14:05?',
    ]);
  });

  it('is not guessed from small hours alone', () => {
    expect(settled('1:15', '2:05', 'so it ended')).toEqual(['01:15', '02:05', '-']);
  });
});
