import { describe, expect, test } from 'vitest';
import { story, type Told } from '../../incident/story.ts';
import { counts, drawn, NOW, told } from './drawn.ts';

const USUAL: readonly Told[] = [
  ['2026-11-20T13:35:00Z', '? server configuration'],
  ['2026-11-20T13:36:12Z', '! restarting api @ops'],
  ['2026-11-20T13:38:12Z', '/done'],
  ['2026-11-20T14:00:00Z', '/refute'],
  ['2026-11-20T14:00:07Z', '? memory leak'],
  ['2026-11-20T14:08:05Z', '! deploying the fix @maria'],
];

describe('rows', () => {
  test('an incident that is running', () => {
    const { incident } = story({ lines: USUAL });
    expect(drawn(incident, { columns: 36, rows: 14 })).toBe(`
── Hypotheses
H1 ✗ server configuration       25m
H2 ? memory leak       12m 10s open
── Actions
A1 ✓ restarting api @ops         2m
A2 ▸ deploying the fix @mar… 4m 12s
── Follow-ups
none yet
── People
no lead yet
also  @maria, @ops
`);
    expect(drawn(incident, { columns: 80, rows: 14 })).toBe(`
── Hypotheses
H1 ✗ server configuration                                                   25m
H2 ? memory leak                                                   12m 10s open
── Actions
A1 ✓ restarting api @ops                                                     2m
A2 ▸ deploying the fix @maria                                            4m 12s
── Follow-ups
none yet
── People
no lead yet
also  @maria, @ops
`);
    expect(counts(incident)).toBe('H 1 open 12m 10s, 1 refuted · A 1 running 4m 12s, 1 done');
  });

  test('nothing yet', () => {
    const { incident } = story();
    expect(drawn(incident, { columns: 30, rows: 12 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
none yet
── People
no lead yet
`);
    expect(counts(incident)).toBe('');
  });

  test('each way in which one can stand', () => {
    const incident = told(
      '14:00 ? the network',
      '14:02 /confirm H1',
      '14:03 ? the database',
      '14:05 /refute H2',
      '14:06 ? a customer',
      '14:09 /inconclusive H3',
      '15:00 ? memory leak',
      '14:10 ! restart',
      '14:11 /done A1',
      '14:12 ! roll back',
      '14:15 /failed A2',
      '14:16 ! more machines',
      '14:20 /abandon A3',
      '14:20-14:40 ! copy the logs',
      '15:10 ! deploy',
      '15:11 ! migration by hand',
    );
    const lost = new Set([incident.entry('A6')?.number ?? 0]);
    expect(drawn(incident, { columns: 36, rows: 20, lost })).toBe(`
── Hypotheses
H1 ✓ the network                 2m
H2 ✗ the database                2m
H3 ~ a customer                  3m
H4 ? memory leak       12m 17s open
── Actions
A1 ✓ restart                     1m
A2 ✗ roll back                   3m
A3 - more machines               4m
A4 · copy the logs        20m ended
A5 ▸ deploy                  2m 17s
A6 ! migration by hand         lost
── Follow-ups
none yet
── People
no lead yet
`);
    expect(drawn(incident, { columns: 36, rows: 2, lost })).toBe(`
── Actions
A6 ! migration by hand         lost
… 1 running, 1 failed, 1 done, 1 a…
── … H 1 open 12m 17s
`);
    expect(counts(incident, 200, lost)).toBe(
      'H 1 open 12m 17s, 1 refuted, 1 confirmed, 1 inconclusive · A 1 running 2m 17s, 1 lost, 1 failed, 1 done, 1 abandoned, 1 ended',
    );
  });

  test('times that are about known, not known, and in the wrong order', () => {
    const incident = told(
      '~14:00 ? the network',
      '14:25 /refute H1',
      '?? ? the database',
      '14:30 ? a customer',
      '14:20 /confirm H3',
      '15:15 ? not yet',
      '~15:00 ! restart',
      '14:30 ! roll back',
      '?? /failed A2',
    );
    expect(drawn(incident, { columns: 40, rows: 20 })).toBe(`
── Hypotheses
H1 ✗ the network                   ~25m
H2 ? the database               ?? open
H3 ✓ a customer                    -10m
H4 ? not yet               -2m 43s open
── Actions
A1 ▸ restart                   ~12m 17s
A2 ✗ roll back                       ??
── Follow-ups
none yet
── People
no lead yet
`);
    expect(counts(incident)).toBe(
      'H 2 open -2m 43s, 1 refuted, 1 confirmed · A 1 running ~12m 17s, 1 failed',
    );
  });

  test('reopened, the time between does not count', () => {
    const incident = told('14:00 ? leak', '14:10 /refute H1', '15:00 /reopen H1');
    expect(drawn(incident, { columns: 36, rows: 4 })).toBe(`
── Hypotheses
H1 ? leak              22m 17s open
`);
  });

  test('for days', () => {
    const { incident } = story({ lines: USUAL });
    const now = '2026-11-24T19:01:02Z';
    expect(drawn(incident, { columns: 36, rows: 12, now })).toBe(`
── Hypotheses
H1 ✗ server configuration       25m
H2 ? memory leak     4d 5h 55s open
── Actions
A1 ✓ restarting api @ops         2m
A2 ! deploying the fix … forgotten?
── Follow-ups
none yet
── People
no lead yet
also  @maria, @ops
`);
    expect(drawn(incident, { columns: 24, rows: 12, now })).toBe(`
── Hypotheses
H1 ✗ server config… 25m
H2 ? memory … 4d 5h 55s
── Actions
A1 ✓ restarting api… 2m
A2 ! deploy… forgotten?
── Follow-ups
none yet
── People
no lead yet
also  @maria, @ops
`);
  });

  test('retracted ones are gone, and what became one has its number', () => {
    const told = story({
      lines: [
        ['2026-11-20T14:00:00Z', '? leak'],
        ['2026-11-20T14:01:00Z', '! restart'],
        ['2026-11-20T14:02:00Z', 'disk full'],
        ['2026-11-20T14:03:00Z', '/retract H1'],
      ],
    });
    const entry = told.incident.entry(3)?.id ?? '';
    told.record(NOW, [{ type: 'entry.amended', body: { entry, kind: 'action' } }]);
    expect(drawn(told.incident, { columns: 36, rows: 12 })).toBe(`
── Hypotheses
none yet
── Actions
A1 ▸ restart                11m 17s
3  ▸ disk full              10m 17s
── Follow-ups
none yet
── People
no lead yet
`);
  });

  test('wide texts are cut, and nothing moves the cursor', () => {
    const incident = told(
      '14:00 ? 決済サービスのメモリリーク 🔥🔥🔥',
      '14:10 ! a\u001b[2J\u202eb\u0007',
      '15:00 ! 👩‍👩‍👧 on it 👩‍👩‍👧👩‍👩‍👧',
    );
    expect(drawn(incident, { columns: 24, rows: 9 })).toBe(`
── Hypotheses
H1 ? 決済サ… 1h 12m 17s
── Actions
A1 ▸ a␛[2Jb␇  1h 2m 17s
A2 ▸ 👩‍👩‍👧 on it … 12m 17s
── Follow-ups
none yet
── People
no lead yet
`);
    expect(drawn(incident, { columns: 36, rows: 9 })).toBe(`
── Hypotheses
H1 ? 決済サービス…  1h 12m 17s open
── Actions
A1 ▸ a␛[2Jb␇              1h 2m 17s
A2 ▸ 👩‍👩‍👧 on it 👩‍👩‍👧👩‍👩‍👧          12m 17s
── Follow-ups
none yet
── People
no lead yet
`);
    expect(drawn(incident, { columns: 60, rows: 9 })).toBe(`
── Hypotheses
H1 ? 決済サービスのメモリリーク 🔥🔥🔥      1h 12m 17s open
── Actions
A1 ▸ a␛[2Jb␇                                      1h 2m 17s
A2 ▸ 👩‍👩‍👧 on it 👩‍👩‍👧👩‍👩‍👧                                  12m 17s
── Follow-ups
none yet
── People
no lead yet
`);
  });
});

describe('more than there is room for', () => {
  const incident = told(
    '14:00 ? first',
    '14:01 ? second',
    '14:02 ? third',
    '14:03 ? fourth',
    '14:04 ? fifth',
    '14:10 /refute H3',
    '14:11 /confirm H4',
    '14:12 /refute H1',
    '14:20 ! restart',
    '14:21 /done A1',
    '14:22 ! deploy',
  );

  test('open ones stay, then those that were settled last; the others are counted', () => {
    expect(drawn(incident, { columns: 32, rows: 9 })).toBe(`
── Hypotheses
H1 ✗ first                  12m
H2 ? second     1h 11m 17s open
H3 ✗ third                   8m
H4 ✓ fourth                  8m
H5 ? fifth       1h 8m 17s open
── Actions
A1 ✓ restart                 1m
A2 ▸ deploy             50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 8 })).toBe(`
── Hypotheses
H1 ✗ first                  12m
H2 ? second     1h 11m 17s open
H3 ✗ third                   8m
H4 ✓ fourth                  8m
H5 ? fifth       1h 8m 17s open
── Actions
A1 ✓ restart                 1m
A2 ▸ deploy             50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 7 })).toBe(`
── Hypotheses
H1 ✗ first                  12m
H2 ? second     1h 11m 17s open
H5 ? fifth       1h 8m 17s open
… 1 refuted, 1 confirmed more
── Actions
A1 ✓ restart                 1m
A2 ▸ deploy             50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 6 })).toBe(`
── Hypotheses
H2 ? second     1h 11m 17s open
H5 ? fifth       1h 8m 17s open
… 2 refuted, 1 confirmed more
── Actions
A1 ✓ restart                 1m
A2 ▸ deploy             50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 5 })).toBe(`
── Hypotheses
H5 ? fifth       1h 8m 17s open
… 1 open, 2 refuted, 1 confirm…
── Actions
A1 ✓ restart                 1m
A2 ▸ deploy             50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 4 })).toBe(`
── Hypotheses
H5 ? fifth       1h 8m 17s open
… 1 open, 2 refuted, 1 confirm…
── Actions
1 running 50m 17s, 1 done
`);
    expect(drawn(incident, { columns: 32, rows: 3 })).toBe(`
── Hypotheses
2 open 1h 11m 17s
── Actions
1 running 50m 17s, 1 done
`);
    expect(drawn(incident, { columns: 32, rows: 2 })).toBe(`
── Hypotheses
H5 ? fifth       1h 8m 17s open
… 1 open, 2 refuted, 1 confirm…
── … A 1 running 50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 1 })).toBe(`
── Hypotheses
2 open 1h 11m 17s
── … A 1 running 50m 17s
`);
    expect(drawn(incident, { columns: 32, rows: 0 })).toBe(`
── … H 2 open · A 1 running
`);
  });

  test('of too many open ones the newest stay', () => {
    const open = told(
      ...Array.from({ length: 12 }, (_, index) => `14:${10 + index} ! step ${index + 1}`),
    );
    expect(drawn(open, { columns: 30, rows: 6 })).toBe(`
── Actions
A8  ▸ step 8          55m 17s
A9  ▸ step 9          54m 17s
A10 ▸ step 10         53m 17s
A11 ▸ step 11         52m 17s
A12 ▸ step 12         51m 17s
… 7 running more
`);
  });

  test('both sections need more than half', () => {
    const many = told(
      ...Array.from({ length: 6 }, (_, index) => `14:${10 + index} ! step ${index + 1}`),
      ...Array.from({ length: 6 }, (_, index) => `14:${20 + index} ? guess ${index + 1}`),
    );
    expect(drawn(many, { columns: 30, rows: 8 })).toBe(`
── Hypotheses
H4 ? guess 4     49m 17s open
H5 ? guess 5     48m 17s open
H6 ? guess 6     47m 17s open
… 3 open more
── Actions
A5 ▸ step 5           58m 17s
A6 ▸ step 6           57m 17s
… 4 running more
`);
  });
});
