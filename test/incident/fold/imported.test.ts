import { expect, test } from 'vitest';
import { entryHistory } from '../../../src/incident/describe/history.ts';
import type { Entry } from '../../../src/incident/incident.ts';
import { imported, settledSometime } from '../imported-story.ts';
import { instant, type Story } from '../story.ts';

const NOW = '2022-05-11T08:00:00Z';

/** An action of which the import read all from the wording, and one whose day alone is known. */
function queue(): Story {
  const told = imported({
    entries: [
      [
        12,
        '13:50',
        'Restarted the consumers',
        { kind: 'action', milestones: ['mitigated'], proposed: ['kind', 'milestones', 'outcome'] },
      ],
      [13, null, 'The database team is called', { date: '2019-12-03', speaker: 'Bo Lind' }],
    ],
  });
  return settledSometime(told, 'A1', 'done');
}

function entry(told: Story, number: number): Entry {
  const found = told.incident.entry(number);
  if (found === undefined) throw new Error(`no entry ${number}`);
  return found;
}

test('an entry has its day, who said it, and what was read from its wording', () => {
  const told = queue();
  const { date, speaker, proposed } = entry(told, 2);
  expect({ date, speaker, proposed }).toEqual({
    date: '2019-12-03',
    speaker: 'Bo Lind',
    proposed: [],
  });
  expect(entry(told, 1).proposed).toEqual(['kind', 'milestones', 'outcome']);
});

test.each([
  ['/kind 1 action', ['milestones', 'outcome']],
  ['/kind 1 event', ['milestones']],
  ['/milestone 1 mitigated', ['kind', 'outcome']],
  ['/milestone 1 -mitigated', ['kind', 'outcome']],
  ['/done A1', ['kind', 'milestones']],
  ['/failed A1 14:02', ['kind', 'milestones']],
  ['/reopen A1 14:02', ['kind', 'milestones']],
  ['/amend 1 Restarted two consumers', ['kind', 'milestones', 'outcome']],
  ['/at 1 13:52', ['kind', 'milestones', 'outcome']],
  ['/accept 1', []],
  ['/accept all', []],
])('%s leaves %j to be confirmed', (line, proposed) => {
  const told = queue();
  told.tell(NOW, line);
  expect(entry(told, 1).proposed).toEqual(proposed);
});

test('what was confirmed is proposed again once that is undone', () => {
  const told = queue();
  told.tell(NOW, '/accept all');
  told.tell(NOW, '/undo');
  expect(entry(told, 1).proposed).toEqual(['kind', 'milestones', 'outcome']);
});

test('the day goes with the first time, and comes without one', () => {
  const told = queue();
  const times = ['/at 2 14:10', '/at 2 ??', '/at 2 2019-12-04', '/at 2 ??'].map((line) => {
    told.tell(NOW, line);
    const { at, date } = entry(told, 2);
    return at === null ? date : new Date(at).toISOString();
  });
  expect(times).toEqual(['2019-12-03T14:10:00.000Z', undefined, '2019-12-04', undefined]);
});

test('its history tells what was proposed, and that it is accepted', () => {
  const told = queue();
  told.tell(NOW, '/accept 1');
  told.tell(NOW, '/at 2 2019-12-04');
  const history = (number: number) =>
    entryHistory(told.incident, entry(told, number).id, instant(NOW)).map(({ text }) => text);
  expect(history(1)).toEqual([
    'logged: Restarted the consumers  [mitigated]  (kind, milestones, outcome proposed)',
    'done at an unknown time',
    'accepted as it was imported',
  ]);
  expect(history(2)).toEqual([
    'logged: The database team is called',
    'time: 2019-12-03 --:-- → 2019-12-04 --:--',
  ]);
});

test('a redaction leaves the day and what was proposed, and nobody who said it', () => {
  const told = queue();
  told.tell(NOW, '/redact 2');
  const { text, speaker, date } = entry(told, 2);
  expect({ text, speaker, date }).toEqual({
    text: '[redacted]',
    speaker: undefined,
    date: '2019-12-03',
  });
});
