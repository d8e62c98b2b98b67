/** What stands at each moment of an incident as it was known. Told in Lagos, declared at 14:30. */
import { expect, test } from 'vitest';
import { type Plot, story, type Told } from '../incident/story.ts';
import { played } from './print.ts';

type Typed = readonly [clock: string, line: string | readonly string[]];

/** As known, of lines by the time of day at which they are typed, in Lagos on the 20th. */
function known(lines: readonly Typed[], plot: Plot = {}): string {
  const told = lines.map(([typed, line]): Told => [`2026-11-20T${typed}+01:00`, line]);
  return played(story({ ...plot, lines: told }).incident, 'known');
}

test('a note that is backdated comes when it was recorded, and stands at its own time', () => {
  expect(
    known([
      ['14:40', 'rates fall'],
      ['15:10', '14:20 customers called'],
      ['15:20', '15:19 quiet'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  event  rates fall
    1  14:40  event  rates fall
    {}
15:10  2  event  customers called  (happened 14:20, 50m before)
    2  14:20  event  customers called
    1  14:40  event  rates fall
    {}
15:20  3  event  quiet
    2  14:20  event  customers called
    1  14:40  event  rates fall
    3  15:19  event  quiet
    {}
`);
});

test('a hypothesis stays open until it was settled, whenever that is said to have been', () => {
  expect(
    known([
      ['14:40', '? memory leak'],
      ['15:00', 'heap is flat'],
      ['15:30', '14:50 /refute H1 no growth'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  hypothesis H1  memory leak
    1  14:40  hypothesis H1 open  memory leak
    {H1 open}
15:00  2  event  heap is flat
    1  14:40  hypothesis H1 open  memory leak
    2  15:00  event  heap is flat
    {H1 open}
15:30  H1 refuted 14:50 (10m)  no growth
    1  14:40  hypothesis H1 refuted  memory leak
    2  15:00  event  heap is flat
    {}
`);
});

test('a corrected text shows its first version until it was corrected', () => {
  expect(
    known([
      ['14:40', 'api-2 is down'],
      ['14:42', 'all is quiet'],
      ['14:45', '/amend 1 api-3 is down'],
      ['14:46', '/at 1 14:41'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  event  api-2 is down
    1  14:40  event  api-2 is down
    {}
14:42  2  event  all is quiet
    1  14:40  event  api-2 is down
    2  14:42  event  all is quiet
    {}
14:45  entry 1 now "api-3 is down"
    1  14:40  event  api-3 is down
    2  14:42  event  all is quiet
    {}
14:46  entry 1 now 14:41
    1  14:41  event  api-3 is down
    2  14:42  event  all is quiet
    {}
`);
});

test('what was undone comes and goes', () => {
  expect(
    known([
      ['14:40', '! restart api-3'],
      ['14:41', '/undo'],
      ['14:42', '/redo'],
      ['14:43', '/undo'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  action A1  restart api-3
    1  14:40  action A1 open  restart api-3
    {A1 open}
14:41  undone: 1  action A1  restart api-3
    {}
14:42  redone: 1  14:40  action A1  restart api-3
    1  14:40  action A1 open  restart api-3
    {A1 open}
14:43  undone: 1  14:40  action A1  restart api-3
    {}
`);
});

test('what was retracted stands until then, and struck after', () => {
  expect(
    known([
      ['14:40', '! restart api-3'],
      ['14:50', '/retract 1 was not done'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  action A1  restart api-3
    1  14:40  action A1 open  restart api-3
    {A1 open}
14:50  A1 retracted
    1  14:40  action A1 open  restart api-3  [retracted]
    {}
`);
});

test('an act is one step, whatever it holds', () => {
  expect(
    known([
      ['14:40', ['14:31 pages', '14:32 ! restart', '14:35 /done A1']],
      ['14:40', 'in the same minute'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  event  pages  (happened 14:31, 9m before)
14:40  2  action A1  restart  (happened 14:32, 8m before)
14:40  A1 done 14:35 (3m)
    1  14:31  event  pages
    2  14:32  action A1 done  restart
    {}
14:40  3  event  in the same minute
    1  14:31  event  pages
    2  14:32  action A1 done  restart
    3  14:40  event  in the same minute
    {}
`);
});

test('severity, roles, follow-ups and sections come as they were said', () => {
  expect(
    known(
      [
        ['14:40', '14:35 /sev 1'],
        ['14:41', '/lead @bo'],
        ['14:42', '/title Checkout fails'],
        ['14:43', '+ alert on 5xx'],
        ['14:44', '/done F1'],
        ['14:45', '/section summary It fell.'],
        ['14:46', '/declared 14:10'],
      ],
      { severity: 'sev2' },
    ),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {sev2}
14:40  severity sev1 from 14:35
    {sev1}
14:41  lead bo
    {sev1; lead bo}
14:42  title "Checkout fails"
    {sev1; lead bo}
14:43  F1  follow-up  alert on 5xx
    {sev1; lead bo; F1 open}
14:44  F1 now done
    {sev1; lead bo; F1 done}
14:45  section summary written
    {sev1; lead bo; F1 done; section summary}
14:46  declared 14:10
    {sev1; lead bo; F1 done; section summary}
`);
});

test('times that were read again stand at their first ones until then', () => {
  expect(
    known([
      ['14:40', '14:35 pages'],
      ['14:50', '/zone Europe/London --reread'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  event  pages  (happened 14:35, 5m before)
    1  14:35  event  pages
    {}
13:50  zone Europe/London
13:50  1 time read again
    1  14:35  event  pages
    {}
`);
});

test('redacted words are gone from the first, also where another text followed', () => {
  const told = story({
    lines: [
      ['2026-11-20T13:40:00Z', 'the password is x'],
      ['2026-11-20T13:41:00Z', '/amend 1 a password'],
    ],
  });
  const [, logged] = told.records;
  const body = { records: [logged?.id ?? ''] };
  told.record('2026-11-20T13:50:00Z', [{ type: 'records.redacted', body }]);
  expect(played(told.incident, 'known')).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  event  [redacted]
    1  14:40  event  [redacted]
    {}
14:41  entry 1 now "a password"
    1  14:40  event  a password
    {}
14:50  redacted: the words of entry 1 are gone for good
    1  14:40  event  a password
    {}
`);
});

test('in the night in which the clocks go back, it is said which 02:30 it was', () => {
  const lines: readonly Told[] = [
    ['2026-10-25T00:30:00Z', 'pages'],
    ['2026-10-25T01:30:00Z', 'pages again'],
    ['2026-10-25T01:35:00Z', '02:20 UTC+2 a call'],
  ];
  const plot = { zone: 'Europe/Berlin', declared: '2026-10-25T00:20:00Z' };
  expect(played(story({ ...plot, lines }).incident, 'known')).toBe(`
2026-10-25 02:20  declared "Checkout returns 500s"
    {}
2026-10-25 02:30  1  event  pages
    1  2026-10-25 02:30  event  pages
    {}
2026-10-25 02:30  2  event  pages again
    1  2026-10-25 02:30  event  pages
    2  2026-10-25 02:30  event  pages again
    {}
2026-10-25 02:35  3  event  a call  (happened 02:20 UTC+2, 1h 15m before)
    3  2026-10-25 02:20  event  a call
    1  2026-10-25 02:30  event  pages
    2  2026-10-25 02:30  event  pages again
    {}
`);
});
