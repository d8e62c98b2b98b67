import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusUpdate } from '../../../src/incident/telling-outside/status-update.ts';
import { instant, type Plot, type Story, story, type Told } from '../story.ts';

/** 15:00 in Lagos. */
const NOW = '2026-11-20T14:00:00Z';

/** Told at 15:00, with the next update promised for half past three. */
function update(plot: Plot, now = NOW, next: string | undefined = '2026-11-20T14:30:00Z'): string {
  return updateOf(story(plot), now, next);
}

function updateOf({ incident }: Story, now = NOW, next?: string): string {
  const nextUpdateAt = next === undefined ? undefined : instant(next);
  return statusUpdate(incident, { now: instant(now), nextUpdateAt });
}

function lines(...all: readonly string[]): readonly Told[] {
  return all.map((line): Told => [NOW, line]);
}

const OUTAGE = [
  '14:30 /started 5xx on checkout',
  '14:34 /ack @ada',
  '/impact card payments fail for most customers.',
  '/impact users: about 12,000',
  '/impact share: 80 %',
  '/service checkout',
  '/service cart',
  '14:35 ! roll back 4.2 @maria',
  '14:36 ? memory leak in the cart service',
];
const FOUND = [
  '14:44 /done A1',
  '14:52 /identified the cart leaks memory',
  '14:52 ! scale the cart',
];

describe('where it stands', () => {
  test('nothing is known but that it is there', () => {
    expect(update({ severity: 'sev1' })).toBe(
      `\
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact: not yet known
The cause is being investigated.
Next update at 15:30 UTC+1`,
    );
  });

  test('investigating: what is only supposed is not told', () => {
    expect(update({ severity: 'sev1', lines: lines(...OUTAGE) })).toBe(
      `\
[SEV1] Checkout returns 500s: investigating since 14:34 UTC+1
Impact since 14:30 UTC+1: card payments fail for most customers; services: checkout, cart; users: about 12,000; share: 80 %
The cause is being investigated.
In progress: roll back 4.2
Next update at 15:30 UTC+1`,
    );
  });

  test('identified', () => {
    expect(update({ severity: 'sev1', lines: lines(...OUTAGE, ...FOUND) })).toBe(
      `\
[SEV1] Checkout returns 500s: identified at 14:52 UTC+1
Impact since 14:30 UTC+1: card payments fail for most customers; services: checkout, cart; users: about 12,000; share: 80 %
Identified: the cart leaks memory
In progress: scale the cart
Done: roll back 4.2
Next update at 15:30 UTC+1`,
    );
  });

  test('mitigated: the impact has its end', () => {
    expect(
      update({
        severity: 'sev1',
        lines: lines(...OUTAGE, ...FOUND, '14:53 /confirm H1', '~14:55 /mitigated'),
      }),
    ).toBe(
      `\
[SEV1] Checkout returns 500s: mitigated at about 14:55 UTC+1
Impact from 14:30 to about 14:55 UTC+1: card payments fail for most customers; services: checkout, cart; users: about 12,000; share: 80 %
Cause: memory leak in the cart service
In progress: scale the cart
Done: roll back 4.2
Next update at 15:30 UTC+1`,
    );
  });

  test('resolved: how long it lasted, and no next update', () => {
    const over = [...OUTAGE, ...FOUND, '14:54 /done A2', '14:58:20 /resolved'];
    expect(update({ severity: 'sev1', lines: lines(...over) })).toBe(
      `\
[SEV1] Checkout returns 500s: resolved at 14:58 UTC+1
Impact: card payments fail for most customers; services: checkout, cart; users: about 12,000; share: 80 %
Identified: the cart leaks memory
Done: roll back 4.2; scale the cart
Lasted 28m 20s, from 14:30:00 to 14:58:20 UTC+1`,
    );
  });

  test('reopened: what was found out before holds no longer', () => {
    const again = ['14:00 /started', '14:10 /identified', '14:20 /resolved', '14:40 /reopened'];
    expect(update({ lines: lines(...again) })).toBe(
      `\
[Incident] Checkout returns 500s: investigating again since 14:40 UTC+1
Impact since 14:40 UTC+1: not yet known
The cause is being investigated.
Next update at 15:30 UTC+1`,
    );
    expect(update({ lines: lines(...again, '14:50 /resolved') })).toBe(
      `\
[Incident] Checkout returns 500s: resolved at 14:50 UTC+1
Impact: not yet known
Cause: not yet known
Lasted 50m, from 14:00 to 14:50 UTC+1, with problems for 30m of it`,
    );
  });

  test('nothing is said of times that are not known, or are in the wrong order', () => {
    expect(update({ lines: lines('?? /resolved all is well') })).toBe(
      `\
[Incident] Checkout returns 500s: resolved
Impact: not yet known
Cause: not yet known`,
    );
    expect(update({ lines: lines('14:50 /started', '14:40 /mitigated') }, NOW, undefined)).toBe(
      `\
[Incident] Checkout returns 500s: mitigated at 14:40 UTC+1
Impact: not yet known
Cause: not yet known
Next update at 15:30 UTC+1`,
    );
  });

  test('without a promise there is no next update', () => {
    expect(updateOf(story({}))).toBe(
      `\
[Incident] Checkout returns 500s: investigating since 14:30 UTC+1
Impact: not yet known
The cause is being investigated.`,
    );
  });

  test('another day has its date, and each offset is that of its time', () => {
    // The clocks of New York go back at two in the morning.
    const told = story({ zone: 'America/New_York', declared: '2026-11-01T05:30:00Z' });
    told.tell('2026-11-01T05:40:00Z', 'now /started');
    told.tell('2026-11-01T06:30:00Z', 'now /mitigated');
    expect(updateOf(told, '2026-11-01T06:45:00Z', '2026-11-02T05:15:00Z')).toBe(
      `\
[Incident] Checkout returns 500s: mitigated at 01:30 UTC-5
Impact from 01:40 UTC-4 to 01:30 UTC-5: not yet known
Cause: not yet known
Next update at 2026-11-02 00:15 UTC-5`,
    );
  });
});

describe('the cause', () => {
  function causeOf(...all: readonly string[]): string | undefined {
    return update({ lines: lines(...all) }).split('\n')[2];
  }

  test.each([
    [['a bad deploy of 4.2', '/cause 1'], 'Cause: a bad deploy of 4.2'],
    [['a bad deploy of 4.2', '/cause 1 trigger'], 'Trigger: a bad deploy of 4.2'],
    [['no limit on memory', '/cause 1 contributing'], 'Contributing cause: no limit on memory'],
    [['? a leak', '/confirm'], 'Cause: a leak'],
    [['? a leak', '/refute'], 'The cause is being investigated.'],
    [['? a leak', '/cause 1'], 'The cause is being investigated.'],
    [['? a leak', '/confirm', 'a deploy', '/cause 2'], 'Cause: a deploy'],
    [['? a leak', '/confirm', '/internal 1'], 'The cause is being investigated.'],
    [['? a leak', '/confirm', '/retract 1'], 'The cause is being investigated.'],
    [['? a leak', '/confirm', '/undo'], 'The cause is being investigated.'],
    [['/identified'], 'The problem is identified.'],
    [['/identified a leak', '/internal 1'], 'The problem is identified.'],
  ])('%j: %s', (all, line) => {
    expect(causeOf(...all)).toBe(line);
  });
});

describe('what is done', () => {
  test('since the last update that was told', () => {
    const told = story({
      severity: 'sev2',
      lines: lines(
        ...['14:30 ! restart the api', '14:35 /done', '14:40 > status page: we look into it'],
        ...['14:41 ! drain the queue', '14:45 ! add two replicas', '14:50 /done A3'],
        ...['14:51 /failed A2', '14:52 /sev 1', '14:53 ! block the crawler'],
      ),
    });
    expect(updateOf(told)).toBe(
      `\
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact: not yet known
The cause is being investigated.
In progress: block the crawler
Since the last update (14:40 UTC+1): severity from SEV2 to SEV1 at 14:52 UTC+1; done: add two replicas`,
    );
  });

  test('since the last one by its time; what is internal was not told', () => {
    const told = story({
      lines: lines(
        ...['14:40 > status page', '14:35 > mail', '?? ! restart', '14:37 /done'],
        ...['14:45 ! drain the queue', '14:46 /done', '14:50 > a draft', '/internal 5'],
      ),
    });
    expect(updateOf(told).split('\n').at(-1)).toBe(
      'Since the last update (14:40 UTC+1): done: drain the queue',
    );
  });

  test('told at an unknown time: about when that was written down', () => {
    const told = story({ lines: [['2026-11-20T13:40:00Z', '?? > status page']] });
    told.tell('2026-11-20T13:50:00Z', '! restart');
    told.tell('2026-11-20T13:55:00Z', '/done');
    expect(updateOf(told).split('\n').at(-1)).toBe(
      'Since the last update (about 14:40 UTC+1): done: restart',
    );
  });

  test('nothing new is not told of', () => {
    const told = story({
      lines: lines('14:30 ! restart', '14:35 /done', '14:40 > we look into it'),
    });
    expect(updateOf(told)).toBe(
      `\
[Incident] Checkout returns 500s: investigating since 14:30 UTC+1
Impact: not yet known
The cause is being investigated.`,
    );
  });

  test('the latest three, and how many more', () => {
    const all = ['one', 'two', 'three', 'four', 'five'].map((text) => `! ${text}`);
    expect(update({ lines: lines(...all) }).split('\n')[3]).toBe(
      'In progress: three; four; five; and 2 more',
    );
  });

  test('an action with both its ends runs no more, and nobody has said that it was done', () => {
    expect(update({ lines: lines('14:00-14:20 ! restart') }).split('\n')).toHaveLength(4);
  });
});

describe('what is not told', () => {
  test('internal, retracted, undone and redacted entries', () => {
    const told = story({
      lines: lines('! secret one', '/internal 1', '! secret two', '/retract 2'),
    });
    told.tell(NOW, '! secret three');
    told.tell(NOW, '/undo');
    told.tell(NOW, ['! secret four', '/impact secret five']);
    const words = told.records.slice(-2).map(({ id }) => id);
    told.record(NOW, [{ type: 'records.redacted', body: { records: words } }]);
    expect(updateOf(told)).toBe(
      `\
[Incident] Checkout returns 500s: investigating since 14:30 UTC+1
The cause is being investigated.`,
    );
  });

  test('costs: they are known, but not for everybody', () => {
    expect(update({ lines: lines('/impact revenue: 1 million') })).not.toMatch(/[Ii]mpact|million/);
  });

  test.each([
    ['deploying the fix @maria', 'deploying the fix'],
    ['deploying the fix (@maria), then a restart', 'deploying the fix, then a restart'],
    ['@maria: deploying the fix', 'deploying the fix'],
    ['@maria deploys the fix', 'a responder deploys the fix'],
    ['the fix is deployed by @maria.', 'the fix is deployed by a responder'],
    ['asked @maria, @joe.smith and @bo to deploy', 'asked responders to deploy'],
    ['paged @maria', 'paged a responder'],
    ["restart @maria's pod", "restart a responder's pod"],
    ['then Grace deploys the fix', 'then a responder deploys the fix'],
    ['deploying with Grace and @maria', 'deploying with responders'],
    ['asked Grace, Joe.Smith and @maria', 'asked responders'],
    ['Paged Grace at 14:30 (Grace)', 'Paged a responder at 14:30'],
    ["restart @maria & Grace's pods", "restart responders's pods"],
    ['joe.smith deploys with joe.smith-2', 'a responder deploys with joe.smith-2'],
    ['install @types/node and checkout@4.2', 'install @types/node and checkout@4.2'],
    ['a graceful restart', 'a graceful restart'],
  ])('names: %s', (text, shown) => {
    const told = story({ lines: lines('/lead @grace', '/role ops joe.smith', `! ${text}`) });
    expect(updateOf(told).split('\n').at(-1)).toBe(`In progress: ${shown}`);
  });

  test.each([
    'this will last',
    'Will the queue drain?',
    'Restarted. Will it help? Will: look',
    'no change — Will it help (Will it)',
    'THIS WILL LAST',
    'Checkout May Fail, it Will Fail',
    'down since May, on May 3 and in May',
    'failing over to Mark 2 of the Mark IV',
    'moving off the Mark cluster, with grace',
    'drawing our Mark',
    'a "Will call" page at /Will and Will-it',
    'asked Will Smith',
  ])('a name that may be a word: %s', (text) => {
    const roles = ['/lead @will', '/role ops @may', '/role comms @mark', '/role scribe @Grace'];
    const told = story({ lines: lines(...roles, `! ${text}`) });
    expect(updateOf(told).split('\n').at(-1)).toBe(`In progress: ${text}`);
  });

  test.each([
    ['asked @will to look', 'asked a responder to look'],
    ['asked Will to look', 'asked a responder to look'],
    ['this will last, as Will and Mark said', 'this will last, as responders said'],
    ['paged Will', 'paged a responder'],
  ])('a name that cannot be a word where it stands: %s', (text, shown) => {
    const told = story({ lines: lines('/lead @will', '/role comms @mark', `! ${text}`) });
    expect(updateOf(told).split('\n').at(-1)).toBe(`In progress: ${shown}`);
  });

  test('an abbreviation is no sentence', () => {
    const impact = `Approx. half of all customers ${'in all regions '.repeat(12)}are affected`;
    expect(update({ lines: lines(`/impact ${impact}`) }).split('\n')[1]).toBe(
      `Impact: Approx. half of all customers ${'in all regions '.repeat(8)}in all…`,
    );
  });

  test('more than a sentence or two', () => {
    const sentence = 'Payments by card fail for most customers in Europe and in parts of Africa.';
    const impact = `${sentence} ${sentence} ${sentence}`;
    const action = `copying ${'all orders of the day '.repeat(10)}to the other region`;
    const told = story({
      lines: lines(`/impact ${impact}`, `! ${action}`, `! ${'注文'.repeat(60)}`),
    });
    expect(updateOf(told).split('\n').slice(1)).toEqual([
      `Impact: ${sentence} ${sentence}`,
      'The cause is being investigated.',
      `In progress: copying all orders of the day all orders of the day all orders of the day all…; ${'注文'.repeat(39)}注…`,
    ]);
  });
});

test('whatever was typed, at most six short lines, without control characters', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), (texts) => {
      const [title = '', impact = '', ...actions] = texts;
      const told = story();
      told.record(NOW, [{ type: 'incident.amended', body: { at: null, title } }]);
      told.record(NOW, [
        { type: 'incident.amended', body: { at: null, impact: { description: impact } } },
      ]);
      for (const action of actions) told.tell(NOW, `! \u001b${action}`);
      const rows = updateOf(told).split('\n');
      expect(rows.length).toBeLessThanOrEqual(6);
      for (const row of rows) expect(row).toMatch(/^[^\p{Cc}]{1,280}$/u);
    }),
    { numRuns: 50 },
  );
});
