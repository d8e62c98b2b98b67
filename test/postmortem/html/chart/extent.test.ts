import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../../src/incident/time/clock.ts';
import { postmortem } from '../../../../src/postmortem/document/postmortem.ts';
import { extentOf } from '../../../../src/postmortem/html/chart/extent.ts';
import { documentOf, unheardOf } from '../../helpers.ts';

function extent(...lines: readonly string[]): string {
  const found = extentOf(documentOf({ lines }));
  if (found === undefined) return 'none';
  return `${formatInstant(found.from, 'UTC')} – ${formatInstant(found.to, 'UTC')}`;
}

const CORE = [
  '2022-05-10 14:30 /started',
  '14:31 /detected',
  '14:40 ! a',
  '/done A1 15:00',
  '15:30 /resolved',
];

describe('the time that the picture shows', () => {
  it('is all of an ordinary incident, with what led to it', () => {
    expect(extent(...CORE, '14:10 a deploy', '16:40 the last mail')).toBe(
      '2022-05-10 13:10 – 2022-05-10 15:40',
    );
  });

  it('leaves out what happened weeks before or after', () => {
    expect(extent(...CORE, '2022-04-10 14:10 a deploy', '2022-06-10 16:40 the audit')).toBe(
      '2022-05-10 13:30 – 2022-05-10 14:30',
    );
  });

  it('has the start in it of what went unnoticed for a night', () => {
    expect(extent('05:00 /started', ...CORE.slice(1))).toBe('2022-05-10 04:00 – 2022-05-10 14:30');
  });

  it('leaves out the start of what went unnoticed for months', () => {
    expect(
      extent('2022-01-10 02:00 /started', ...['2022-05-10 14:31 /detected', ...CORE.slice(2)]),
    ).toBe('2022-05-10 13:31 – 2022-05-10 14:30');
  });

  it('is what there is, where that is little', () => {
    expect(extent('2022-01-10 02:00 /started', '2022-05-10 15:00 /resolved')).toBe(
      '2022-01-10 01:00 – 2022-05-10 14:00',
    );
  });

  it('is never shorter than five minutes', () => {
    expect(extent('14:30 /started')).toBe('2022-05-10 13:27:30 – 2022-05-10 13:32:30');
  });

  it('is none where no time is known', () => {
    expect(extent('?? something happened')).toBe('none');
    expect(extentOf(postmortem(unheardOf()))).toBeUndefined();
  });
});
