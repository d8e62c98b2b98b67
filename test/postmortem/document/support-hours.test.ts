/** How much of each duration lies in support hours, where such hours are set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SupportHoursSetting, WEEKDAYS } from '../../../src/incident/time/support-hours.ts';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import type { DocumentMeasure } from '../../../src/postmortem/document/document-times.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { section, told } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

/** 10 May 2022 is a Tuesday. */
const MORNINGS: SupportHoursSetting = { days: ['mon', 'tue'], from: '09:00', until: '15:00' };

function documentIn(
  lines: readonly string[],
  supportHours: SupportHoursSetting = MORNINGS,
  more: { readonly zone?: string; readonly severity?: string } = {},
): PostmortemDocument {
  const { zone, ...plot } = more;
  return postmortem(told({ ...plot, lines }).incident, { zone, supportHours });
}

/** `time to detect: 2m, of it 1m`. */
function parts(measures: readonly DocumentMeasure[]): readonly string[] {
  return measures.map(({ name, shown, inSupportHours: part }) => {
    const known = part === null ? 'nothing' : part?.shown;
    return `${name}: ${shown}, of it ${known}`;
  });
}

const CAME_BACK = [
  '14:30 /started',
  '14:50 /resolved',
  '14:55 /reopened',
  '14:58 /severity sev1',
  '15:30 /resolved',
];

describe('a document with support hours', () => {
  it('has them beside each duration, and says which they are', () => {
    const document = documentIn(OUTAGE.lines, MORNINGS, OUTAGE);
    expect(section(render(document, 'standard'), 'Durations')).toBe(`\
| Measure | Duration | From | To |
|---|---|---|---|
| Time to detect | 1m (1m in support hours) | started 14:30 (entry 1) | detected 14:31 (entry 2) |
| Time to acknowledge | 3m (3m in support hours) | detected 14:31 (entry 2) | acknowledged 14:34 (entry 3) |
| Time to identify | not recorded (no identified time) | started 14:30 (entry 1) |  |
| Time to mitigate | not recorded (no mitigated time) | started 14:30 (entry 1) |  |
| Time to resolve | 1h 10m (30m in support hours) | started 14:30 (entry 1) | resolved 15:40 (entry 13) |
| Time impaired | 1h 10m (30m in support hours) | started 14:30 (entry 1) | resolved 15:40 (entry 13) |
| Longest silence | 20m | entry 6, 14:40 | entry 7, 15:00 |
| Time at SEV2 | 20m (20m in support hours) | started 14:30 (entry 1) | sev1 14:50 |
| Time at SEV1 | 50m (10m in support hours) | sev1 14:50 | resolved 15:40 (entry 13) |

Support hours: mon, tue 09:00–15:00, Africa/Lagos.`);
  });

  it('counts nothing between two windows of impairment', () => {
    const document = documentIn(CAME_BACK, MORNINGS, { severity: 'sev2' });
    expect(parts([...document.impairedWindows, ...document.timeAtSeverity])).toEqual([
      'impaired: 20m, of it 20m',
      'impaired: 35m, of it 5m',
      'sev2: 23m, of it 23m',
      'sev1: 32m, of it 2m',
    ]);
    expect(section(render(document, 'standard'), 'Durations')).toContain(`\
| Time impaired | 55m (25m in support hours) | started 14:30 (entry 1) | resolved 15:30 (entry 4) |`);
    expect(section(render(document, 'standard'), 'Durations')).toContain(`\
The time impaired is the sum of:

- started 14:30 (entry 1) – resolved 14:50 (entry 2): 20m (20m in support hours)
- reopened 14:55 (entry 3) – resolved 15:30 (entry 4): 35m (5m in support hours)

Support hours: mon, tue 09:00–15:00, Africa/Lagos.`);
  });

  it('says it in the brief one too', () => {
    expect(section(render(documentIn(CAME_BACK), 'brief'), 'Summary')).toBe(`\
- Date: 2022-05-10
- Time: 14:30 – 15:30, Africa/Lagos (UTC+1)
- Declared: 14:32
- Duration: 1h, 30m of it in support hours (started → resolved)
- Impaired: 55m, 25m of it in support hours, in 2 windows
- Support hours: mon, tue 09:00–15:00, Africa/Lagos
- Severity: SEV1 from 14:58`);
  });

  it('has them in JSON, in milliseconds too', () => {
    const document = documentIn(['14:30 /started', '~15:30 /detected']);
    expect(JSON.parse(toJson(document))).toMatchObject({
      supportHours: {
        days: ['mon', 'tue'],
        from: '09:00',
        until: '15:00',
        zone: 'Africa/Lagos',
        shown: 'mon, tue 09:00–15:00, Africa/Lagos',
      },
      measures: [
        {
          name: 'time to detect',
          milliseconds: 3_600_000,
          shown: 'about 1h',
          inSupportHours: {
            milliseconds: 1_800_000,
            about: true,
            missing: null,
            shown: 'about 30m',
          },
        },
        { name: 'time to acknowledge', inSupportHours: null },
        { name: 'time to identify', inSupportHours: null },
        { name: 'time to mitigate', inSupportHours: null },
        { name: 'time to resolve', inSupportHours: null },
        { name: 'time impaired', inSupportHours: null },
        { name: 'longest silence', milliseconds: 3_600_000 },
      ],
    });
  });

  it('leaves what is missing or negative as it is', () => {
    const document = documentIn(['14:30 /started', '14:25 /detected', '?? /resolved']);
    expect(parts(document.measures.filter(({ name }) => name !== 'longest silence'))).toEqual([
      'time to detect: -5m, of it nothing',
      'time to acknowledge: not recorded (no acknowledged time), of it nothing',
      'time to identify: not recorded (no identified time), of it nothing',
      'time to mitigate: not recorded (no mitigated time), of it nothing',
      'time to resolve: not recorded (resolved at an unknown time), of it nothing',
      'time impaired: not recorded (resolved at an unknown time), of it nothing',
    ]);
  });

  it('has no part of a sum that is none because a part of it is negative', () => {
    const lines = ['14:30 /started', '14:20 /resolved', '14:40 /reopened', '15:30 /resolved'];
    const { impairedWindows, measures } = documentIn(lines);
    expect(parts([...impairedWindows, ...measures.slice(5, 6)])).toEqual([
      'impaired: -10m, of it nothing',
      'impaired: 50m, of it 20m',
      'time impaired: not recorded (resolved before started), of it nothing',
    ]);
  });

  it.each([
    ['the incident’s zone, whichever times are shown in', MORNINGS, '30m'],
    ['a zone of their own', { ...MORNINGS, zone: 'Europe/London' }, '30m'],
    ['a zone in which it is an hour later', { ...MORNINGS, zone: 'Europe/Berlin' }, '0s'],
    ['the night', { ...MORNINGS, from: '15:10', until: '09:00' }, '20m'],
    ['other days', { ...MORNINGS, days: ['wed'] }, '0s'],
  ] satisfies [string, SupportHoursSetting, string][])('counts in %s', (_name, hours, part) => {
    const document = documentIn(['14:30 /started', '15:30 /resolved'], hours, { zone: 'UTC' });
    expect(document.start?.time.shown).toBe('13:30');
    expect(document.measures[4]?.inSupportHours?.shown).toBe(part);
  });
});

describe('a document without support hours', () => {
  const { incident } = told(OUTAGE);

  it.each(templateNames())('says nothing of them in the template %s', (template) => {
    expect(render(postmortem(incident), template)).not.toMatch(/support hours/i);
  });

  it('has no key for them', () => {
    expect(toJson(postmortem(incident))).not.toContain('upportHours');
  });
});

const DAYTIME: SupportHoursSetting = { days: WEEKDAYS, from: '09:00', until: '17:00' };
const NIGHT: SupportHoursSetting = { days: WEEKDAYS, from: '17:00', until: '09:00' };

it('the parts in day and night make up every duration that is no sum with a negative part', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const [inDay, inNight] = [DAYTIME, NIGHT].map((supportHours) => {
        const document = postmortem(incident, { supportHours });
        const { measures, impairedWindows, timeAtSeverity } = document;
        return [...measures.slice(0, 6), ...impairedWindows, ...timeAtSeverity];
      });
      const isBackwards = inDay?.some(({ milliseconds }) => (milliseconds ?? 0) < 0);
      inDay?.forEach(({ milliseconds, inSupportHours }, index) => {
        const other = inNight?.[index]?.inSupportHours;
        if (inSupportHours == null || other == null) {
          expect(milliseconds === null || isBackwards).toBe(true);
        } else {
          expect((inSupportHours.milliseconds ?? 0) + (other.milliseconds ?? 0)).toBe(milliseconds);
        }
      });
    }),
    { numRuns: 50 },
  );
});
