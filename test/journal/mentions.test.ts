import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/incident/record/record.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, filesHolding, foreign, log, open } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

const NOBODY = { people: [], tags: [] };

/** What `/role lead @ada` asks for. */
function role(person: string): Change {
  return {
    type: 'incident.amended',
    body: { at: HALF_PAST_TWO, roles: [{ role: 'lead', person }] },
  };
}

function service(name: string): Change {
  return { type: 'incident.amended', body: { at: null, services: { add: [name] } } };
}

function followup(owner: string): Change {
  return { type: 'followup.added', body: { task: 'alert', at: null, owner } };
}

test('people and tags of all incidents are known, the one used last first', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  const logged = (incident: string, ...changes: readonly Change[]) => {
    for (const change of changes) {
      now += MINUTE;
      log(journal, incident, change);
    }
  };
  const first = declare(journal);
  const second = declare(journal);
  logged(
    first,
    line('@bo and @ada.l restarted #cart', { people: ['bo', 'ada.l'], tags: ['cart'] }),
    role('grace'),
    line('#db is slow', { tags: ['db'] }),
  );
  logged(second, followup('linus'), line('@bo asked #Cart', { people: ['bo'], tags: ['Cart'] }));

  expect(journal.mentions()).toEqual({
    people: ['bo', 'linus', 'grace', 'ada.l'],
    tags: ['Cart', 'db', 'cart'],
  });
  expect(journal.mentions({ limit: 2 })).toEqual({ people: ['bo', 'linus'], tags: ['Cart', 'db'] });
  expect(journal.mentions({ except: second })).toEqual({
    people: ['grace', 'ada.l', 'bo'],
    tags: ['db', 'cart'],
  });
  expect(open({ path: journal.path }).mentions()).toEqual(journal.mentions());
});

test('a journal without any', () => {
  const journal = open();
  expect(journal.mentions()).toEqual(NOBODY);
  log(journal, declare(journal), line('all calm'));
  expect(journal.mentions()).toEqual(NOBODY);
});

test('a name that no line could mention is not offered', () => {
  const journal = open();
  const incident = declare(journal);
  log(journal, incident, followup('the DB team'));
  log(journal, incident, followup('ada\u001b[31m'));
  log(journal, incident, role('1st-line'));
  log(journal, incident, role('grace'));
  expect(journal.mentions()).toEqual({ people: ['grace'], tags: [] });
});

test('incidents by tag: in any case, and by its beginning where no tag is just so', () => {
  const journal = open();
  const [one, two, three] = [declare(journal), declare(journal), declare(journal)];
  const tag = (incident: string, ...tags: string[]) => log(journal, incident, line('x', { tags }));
  tag(one, 'db', 'Café');
  const entry = tag(two, 'DB');
  tag(two, 'db');
  tag(three, 'db-primary', 'disk');

  expect(journal.tagged('Db')).toEqual(new Set([one, two]));
  expect(journal.tagged('cafe')).toEqual(new Set([one]));
  expect(journal.tagged('d')).toEqual(new Set([one, two, three]));
  expect(journal.tagged('db-')).toEqual(new Set([three]));
  expect(journal.tagged('x')).toEqual(new Set());

  log(journal, two, { type: 'entry.retracted', body: { entry, reason: '' } });
  expect(journal.tagged('db')).toEqual(new Set([one, two]));
  log(journal, one, {
    type: 'entry.amended',
    body: { entry: journal.incident(one).entry(1)?.id ?? '', tags: [] },
  });
  expect(journal.tagged('db')).toEqual(new Set([two]));
});

test('what another process logs is known here', () => {
  const one = open();
  const other = open({ path: one.path });
  log(other, declare(other), line('@ada #cart', { people: ['ada'], tags: ['cart'] }));
  expect(one.mentions()).toEqual({ people: ['ada'], tags: ['cart'] });
});

test('corrections count: only what stands is known', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => (now += MINUTE) });
  const incident = declare(journal);
  const people = () => journal.mentions().people;
  const acts = () => journal.incident(incident).acts(ADA.author);
  log(journal, incident, line('@bo', { people: ['bo'] }));
  const entry = log(journal, incident, line('@maira', { people: ['maira'] }));
  expect(people()).toEqual(['maira', 'bo']);

  const amendment = { entry, text: '@maria', people: ['maria'] };
  log(journal, incident, { type: 'entry.amended', body: amendment });
  expect(people()).toEqual(['maria', 'bo']);

  log(journal, incident, { type: 'act.undone', body: { batch: acts().done.at(-1) ?? '' } });
  expect(people()).toEqual(['maira', 'bo']);

  log(journal, incident, { type: 'act.redone', body: { batch: acts().undone.at(-1) ?? '' } });
  expect(people()).toEqual(['maria', 'bo']);

  log(journal, incident, { type: 'entry.retracted', body: { entry, reason: '' } });
  expect(people()).toEqual(['bo']);

  log(journal, incident, { type: 'entry.restored', body: { entry, reason: '' } });
  expect(people()).toEqual(['maria', 'bo']);

  const added = log(journal, incident, followup('linus'));
  log(journal, incident, { type: 'followup.amended', body: { followup: added, owner: 'grace' } });
  expect(people()).toEqual(['grace', 'maria', 'bo']);

  log(journal, incident, { type: 'followup.amended', body: { followup: added, owner: null } });
  expect(people()).toEqual(['maria', 'bo']);
  expect(journal.inspect().problems).toEqual([]);
});

test('somebody who is named elsewhere too stays known, as of then', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => (now += MINUTE) });
  const incident = declare(journal);
  log(journal, incident, line('@ada', { people: ['ada'] }));
  log(journal, incident, line('@bo', { people: ['bo'] }));
  const entry = log(journal, incident, line('@ada again', { people: ['ada'] }));
  expect(journal.mentions().people).toEqual(['ada', 'bo']);
  log(journal, incident, { type: 'entry.retracted', body: { entry, reason: '' } });
  expect(journal.mentions().people).toEqual(['bo', 'ada']);
});

test('what comes from elsewhere is known, whatever the order in which it arrives', () => {
  const records = [
    foreign(1, { type: 'incident.declared', body: CHECKOUT }),
    foreign(2, { body: { ...line('x', { people: ['ada', 'ada'] }).body, number: 1 } }),
    foreign(3, { body: { ...line('x', { people: ['bo'], tags: ['two words'] }).body, number: 2 } }),
    foreign(4, { type: 'entry.amended', body: { entry: foreign(2).id, people: ['grace'] } }),
    foreign(5, { body: { ...line('x', { people: ['linus'] }).body, number: 3 } }),
    foreign(6, { type: 'entry.retracted', body: { entry: foreign(5).id, reason: '' } }),
  ];
  for (const arriving of [records, records.toReversed()]) {
    const journal = open();
    for (const record of arriving) journal.adopt([record]);
    expect(journal.mentions()).toEqual({ people: ['grace', 'bo'], tags: [] });
    expect(journal.inspect().problems).toEqual([]);
  }
});

test('names that are only in redacted words are gone from the file', () => {
  const journal = open();
  const incident = declare(journal);
  const ids = [
    line('@hunter2 in #swordfish', { people: ['hunter2'], tags: ['swordfish'] }),
    role('hunter2'),
    followup('hunter2'),
    service('swordfish-api'),
  ].map((change) => log(journal, incident, change));
  log(journal, incident, line('@ada', { people: ['ada'] }));
  expect(journal.incidents()).toMatchObject([{ services: ['swordfish-api'] }]);
  expect(filesHolding(dirname(journal.path), 'hunter2')).not.toEqual([]);

  log(journal, incident, { type: 'records.redacted', body: { records: ids } });

  expect(journal.mentions()).toEqual({ people: ['ada'], tags: [] });
  expect(journal.incidents()).toMatchObject([{ services: [] }]);
  expect(filesHolding(dirname(journal.path), 'hunter2')).toEqual([]);
  expect(filesHolding(dirname(journal.path), 'swordfish')).toEqual([]);
});

test('whatever people do, what is kept up to date is what a rebuild makes', () => {
  const step = fc.tuple(
    fc.constantFrom(
      'log',
      'amend',
      'retract',
      'restore',
      'role',
      'owner',
      'undo',
      'redo',
      'redact',
    ),
    fc.constantFrom('ada', 'bo', 'Bo', 'grace'),
    fc.nat(5),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = HALF_PAST_TWO;
      const journal = open({ clock: () => (now += MINUTE) });
      const incident = declare(journal);
      for (const [what, name, which] of steps) {
        const change = changeOf(journal, incident, what, name, which);
        if (change !== undefined) log(journal, incident, change);
      }
      expect(journal.inspect().problems).toEqual([]);
      const kept = journal.mentions();
      journal.rebuild();
      expect(journal.mentions()).toEqual(kept);
      journal.close();
    }),
    { numRuns: 40 },
  );
});

function changeOf(
  journal: Journal,
  incident: string,
  what: string,
  name: string,
  which: number,
): Change | undefined {
  const live = journal.incident(incident);
  const entry = live.recorded[which]?.id;
  const { done, undone } = live.acts(ADA.author);
  switch (what) {
    case 'log':
      return line(`@${name} #${name}`, { people: [name], tags: [name] });
    case 'role':
      return role(name);
    case 'owner':
      return followup(name);
    case 'undo':
      return done.length < 2
        ? undefined
        : { type: 'act.undone', body: { batch: done.at(-1) ?? '' } };
    case 'redo':
      return undone.length === 0
        ? undefined
        : { type: 'act.redone', body: { batch: undone.at(-1) ?? '' } };
    default:
      return entry === undefined ? undefined : correction(what, entry, name);
  }
}

function correction(what: string, entry: string, name: string): Change {
  switch (what) {
    case 'amend':
      return { type: 'entry.amended', body: { entry, text: `@${name}`, people: [name] } };
    case 'retract':
      return { type: 'entry.retracted', body: { entry, reason: '' } };
    case 'restore':
      return { type: 'entry.restored', body: { entry, reason: '' } };
    default:
      return { type: 'records.redacted', body: { records: [entry] } };
  }
}
