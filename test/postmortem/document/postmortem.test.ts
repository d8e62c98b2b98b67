import { describe, expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { documentOf, told } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

/** The shown times of the timeline. */
function whens(lines: readonly string[], more: Parameters<typeof documentOf>[0] = {}) {
  return documentOf({ ...more, lines }).timeline.map(({ when }) => when);
}

describe('times', () => {
  it('are hours and minutes while all lie on one day', () => {
    expect(whens(['14:05 a', '~14:06 b', '14:07-14:20 c', '?? d'])).toEqual([
      '14:05',
      '~14:06',
      '14:07–14:20',
      'time unknown',
    ]);
  });

  it('all have seconds as soon as one has', () => {
    expect(whens(['14:05 a', '14:06:30 b'])).toEqual(['14:05:00', '14:06:30']);
  });

  it('all have their date as soon as there are two days, said once in a range', () => {
    const lines = ['14:05-14:20 a', '2022-05-11 23:50-00:10 b', '~2022-05-12 09:00 c'];
    expect(
      whens(lines, { typed: '2022-05-12T18:00:00Z', declared: '2022-05-12T08:00:00Z' }),
    ).toEqual(['2022-05-11 23:50–2022-05-12 00:10', '~2022-05-12 09:00', '2022-05-12 14:05–14:20']);
  });

  it('all have their offset when the clocks change in between', () => {
    const document = documentOf({
      zone: 'Europe/Berlin',
      typed: '2026-10-25T03:00:00Z',
      declared: '2026-10-24T23:32:00Z',
      lines: ['01:30 /started', '02:10 UTC+2 first', '02:10 UTC+1 second', '03:30 /resolved'],
    });
    expect(document.zone).toEqual({
      name: 'Europe/Berlin',
      offsets: ['UTC+2', 'UTC+1'],
      shown: 'Europe/Berlin (UTC+2, then UTC+1)',
    });
    expect(document.timeline.map(({ when }) => when)).toEqual([
      '01:30 UTC+2',
      '02:10 UTC+2',
      '02:10 UTC+1',
      '03:30 UTC+1',
    ]);
    // Three hours passed, though the clock went from half past one to half past three.
    expect(document.measures.find(({ name }) => name === 'time to resolve')).toMatchObject({
      milliseconds: 10_800_000,
      shown: '3h',
    });
  });

  it('stand in the zone asked for, else in the incident’s own', () => {
    const lines = ['14:30 /started'];
    const own = documentOf({ lines });
    const other = documentOf({ lines }, 'America/St_Johns');
    expect([own.start?.time.iso, own.zone.shown]).toEqual([
      '2022-05-10T14:30:00+01:00',
      'Africa/Lagos (UTC+1)',
    ]);
    expect([other.start?.time.full, other.zone.shown]).toEqual([
      '2022-05-10 11:00',
      'America/St_Johns (UTC-2:30)',
    ]);
    expect(documentOf({ lines }, 'UTC').zone.shown).toBe('UTC');
  });

  it('stand in UTC too, with their date, whatever the zone', () => {
    const lines = ['14:30 a', '~14:31 b', '?? c'];
    const utc = (typed: readonly string[]) =>
      documentOf({ lines: typed }, 'America/St_Johns').timeline.map(({ time }) => time.utc);
    expect(utc(lines)).toEqual(['2022-05-10 13:30', '~2022-05-10 13:31', 'time unknown']);
    expect(utc(['00:30:15 a'])).toEqual(['2022-05-09 23:30:15']);
  });
});

describe('measures', () => {
  it('are those of the outage as counted by hand, with both their ends', () => {
    const shown = documentOf(OUTAGE).measures.map(
      ({ name, shown, from, to }) => `${name}: ${shown} (${from?.shown} → ${to?.shown})`,
    );
    expect(shown).toEqual([
      'time to detect: 1m (started 14:30 (entry 1) → detected 14:31 (entry 2))',
      'time to acknowledge: 3m (detected 14:31 (entry 2) → acknowledged 14:34 (entry 3))',
      'time to identify: not recorded (no identified time) (started 14:30 (entry 1) → undefined)',
      'time to mitigate: not recorded (no mitigated time) (started 14:30 (entry 1) → undefined)',
      'time to resolve: 1h 10m (started 14:30 (entry 1) → resolved 15:40 (entry 13))',
      'time impaired: 1h 10m (started 14:30 (entry 1) → resolved 15:40 (entry 13))',
      'longest silence: 20m (entry 6, 14:40 → entry 7, 15:00)',
    ]);
  });

  it('are negative when the ends are in the wrong order, and about when one is', () => {
    const { measures } = documentOf({ lines: ['14:30 /started', '~14:25 /detected'] });
    expect(measures[0]).toMatchObject({ milliseconds: -300_000, about: true, shown: 'about -5m' });
  });

  it('name an end at an unknown time', () => {
    const { measures } = documentOf({ lines: ['14:30 /started', '?? /resolved all well'] });
    expect(measures[4]).toMatchObject({
      shown: 'not recorded (resolved at an unknown time)',
      to: { shown: 'resolved at an unknown time (entry 2)', time: { shown: 'time unknown' } },
    });
  });
});

describe('the misleading paths', () => {
  it('cost the time that they stood together, and part of it before the right one was seen', () => {
    const { misleading } = documentOf(OUTAGE);
    // H1 14:36–15:01 and H2 14:40–15:10 together are 14:36–15:10; H3 was opened at 15:00.
    expect(misleading.total?.shown).toBe('34m');
    expect(misleading.beforeConfirmed?.shown).toBe('24m');
    expect(misleading.paths.map(({ label, duration }) => [label, duration.shown])).toEqual([
      ['H1', '25m'],
      ['H2', '30m'],
    ]);
  });

  it('have no total when none can be measured', () => {
    const { misleading } = documentOf({ lines: ['?? ? the cache', '/refute H1 14:50'] });
    expect(misleading.total?.shown).toBe('not recorded (when they stood is not known)');
    expect(misleading.unmeasured).toEqual(['H1']);
  });

  it('have no total when they were refuted before they were opened', () => {
    const { misleading } = documentOf({ lines: ['14:50 ? the cache', '/refute H1 14:40'] });
    expect(misleading.total?.shown).toBe('not recorded (their times contradict each other)');
  });
});

describe('the facts', () => {
  it('tell who held a role until when, and what the severity was', () => {
    const lines = ['14:35 /lead @ada', '15:10 /lead @ben', '/role scribe @eve', '14:50 /sev 1'];
    const document = documentOf({ severity: 'sev3', lines });
    expect(document.roles.map(({ role, shown }) => `${role}: ${shown}`)).toEqual([
      'lead: ada (until 15:10), ben',
      'scribe: eve',
    ]);
    expect(document.severities.map(({ severity, since }) => [severity, since?.shown])).toEqual([
      ['sev3', undefined],
      ['sev1', '14:50'],
    ]);
  });

  it('keep what a source states apart from what the record says', () => {
    const story = told({ lines: ['14:30 /started', '15:00 /resolved'] });
    const stated = { start: Date.parse('2022-05-10T13:00:00Z'), minutes: 95 };
    story.record('2022-05-10T18:00:00Z', [
      { type: 'incident.amended', body: { at: null, stated } },
    ]);
    const document = postmortem(story.incident);
    expect(document.stated).toMatchObject({
      start: { shown: '14:00' },
      end: { shown: 'time unknown' },
      duration: { shown: '1h 35m' },
    });
    expect(document.measures[4]?.shown).toBe('30m');
  });

  it('list the impact in one order, however it was typed', () => {
    const lines = [
      ...['/impact share: 80 %', '/impact requests: 12', '/impact users: 4,000'],
      '/impact carts were lost',
    ];
    const { impact, impactOf } = documentOf({ lines });
    expect(impact).toEqual([
      { name: 'description', title: 'Description', text: 'carts were lost' },
      { name: 'users', title: 'Users', text: '4,000' },
      { name: 'share', title: 'Share', text: '80 %' },
      { name: 'requests', title: 'Support requests', text: '12' },
    ]);
    expect([impactOf.users, impactOf.requests, impactOf.revenue]).toEqual(['4,000', '12', null]);
  });
});

describe('actions and hypotheses', () => {
  it('end with their range when nobody settled them', () => {
    const { actions } = documentOf({ lines: ['14:30-14:45 ! draining eu-1'] });
    expect(actions[0]).toMatchObject({
      to: { shown: '14:45' },
      duration: { shown: '15m' },
      outcome: null,
      outcomeShown: 'outcome not recorded',
    });
  });

  it('keep what was said when they were opened again', () => {
    const lines = ['14:30 ! a', '/done A1 14:35', '/reopen A1 14:40 still slow'];
    const { actions } = documentOf({ lines });
    expect(actions[0]?.spells.map(({ from, reopening }) => [from.shown, reopening])).toEqual([
      ['14:30', null],
      ['14:40', 'still slow'],
    ]);
    const wordless = documentOf({ lines: [...lines.slice(0, 2), '/reopen A1 14:40'] });
    expect(wordless.actions[0]?.spells[1]?.reopening).toBeNull();
  });

  it('are told apart by how they ended', () => {
    const lines = [
      '14:30 ? a',
      '14:31 ? b',
      '/inconclusive H1 14:40 no data',
      '14:35 ! c',
      '/abandon',
    ];
    const { hypotheses, actions } = documentOf({ lines });
    expect(hypotheses.map(({ label, outcomeShown, note }) => [label, outcomeShown, note])).toEqual([
      ['H1', 'inconclusive', 'no data'],
      ['H2', 'still open', null],
    ]);
    expect(actions.map(({ outcomeShown }) => outcomeShown)).toEqual(['abandoned']);
  });

  it('are causes when they are marked as such, and only then', () => {
    const { causes } = documentOf({
      lines: [
        '14:30 ? a',
        '/confirm H1',
        '14:31 ? b',
        '/confirm H2',
        '/cause H2',
        '14:29 c',
        '/cause 3 trigger',
      ],
    });
    const labels = (rows: typeof causes.root) => rows.map(({ number }) => number);
    expect(labels(causes.root)).toEqual([2]);
    expect(labels(causes.trigger)).toEqual([3]);
    expect(labels(causes.confirmedOnly)).toEqual([1]);
  });
});

describe('what lies beside the incident’s own times', () => {
  it('is stated with its own date, offset and seconds', () => {
    const lines = [
      '2022-10-29 12:00 /started',
      '2022-10-29 13:00 /resolved',
      '/stated end 2022-10-31 10:00:30',
    ];
    const { zone, stated } = documentOf({
      zone: 'Europe/Berlin',
      typed: '2022-11-02T12:00:00Z',
      declared: '2022-10-29T10:00:00Z',
      lines,
    });
    expect([zone.shown, stated?.end.shown, stated?.end.utc]).toEqual([
      'Europe/Berlin (UTC+2)',
      '2022-10-31 10:00:30 UTC+1',
      '2022-10-31 09:00:30',
    ]);
  });

  it('a part before a hypothesis that was opened at about that time is only about known', () => {
    const lines = [
      '14:00 ? the disk',
      '/refute H1 14:30',
      '~14:20 ? the cache',
      '/confirm H2 14:40',
    ];
    const { misleading } = documentOf({ lines });
    expect([misleading.total?.shown, misleading.beforeConfirmed?.shown]).toEqual([
      '30m',
      'about 20m',
    ]);
  });
});
