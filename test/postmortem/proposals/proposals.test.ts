import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/postmortem/proposals/proposal.ts';
import { proposals } from '../../../src/postmortem/proposals/proposals.ts';
import { told } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

/** What is proposed after these lines, typed on the evening of 10 May 2022, in Lagos. */
function proposed(...lines: string[]): readonly Proposal[] {
  return proposals(told({ lines }).incident);
}

/** The lines that a yes to everything would log. */
function yes(...lines: string[]): string[] {
  return proposed(...lines).flatMap((proposal) => proposal.lines);
}

/** The text that is proposed for a section. */
function text(section: string, ...lines: string[]): string | undefined {
  return proposed(...lines).find((proposal) => proposal.section === section)?.text;
}

test('of an outage with its cause marked and its summary written', () => {
  const all = proposals(told(OUTAGE).incident);
  expect(
    all.map(({ id, title, reason, entries }) => `${id} | ${title} | ${reason} | ${entries}`),
  ).toEqual([
    'section-detection | the section "Detection" | Entry 2 is marked detected. | 2',
    'section-misleading | the section "Misleading paths" | 2 hypotheses were refuted. | 5,6',
    'section-escalation | the section "Escalation" | 1 escalation is recorded. | 8',
    'section-resolution | the section "Resolution" | It is resolved, and an action was done before. | 12,13',
    'prompt-went-well | What went well? | Only people can say: it begins with what is recorded. | 1,2,3,4,12,9',
    'prompt-went-wrong | What went wrong? | Only people can say: it begins with what is recorded. | 5,6,7,8',
  ]);
});

test('of nothing, nothing is proposed', () => {
  expect(proposed()).toEqual([]);
});

test('the only confirmed hypothesis as the root cause, until it is marked', () => {
  const lines = ['14:36 ? bad deploy of api', '/confirm H1 15:00'];
  expect(proposed(...lines)).toEqual([
    {
      id: 'cause-H1',
      title: 'H1 as the root cause: bad deploy of api',
      reason: 'It is the only hypothesis that was confirmed.',
      isPrompt: false,
      lines: ['/cause H1 root'],
      section: undefined,
      text: undefined,
      entries: [1],
    },
  ]);
  expect(proposed(...lines, '/cause H1')).toEqual([]);
  expect(proposed(...lines, '/cause H1 trigger')).toEqual([]);
  // Taken back, retracted, no longer confirmed.
  expect(yes(...lines, '/cause H1', '/undo')).toEqual(['/cause H1 root']);
  expect(proposed(...lines, '/retract 1')).toEqual([]);
  expect(yes(...lines, '/reopen H1 15:10')).toEqual([]);
});

test('of several, each as a contributing factor', () => {
  const lines = [
    '14:36 ? bad deploy of api',
    '14:37 ? cache too small',
    '14:38 ? solar flare',
    '/confirm H1 15:00',
    '/confirm H2 15:01',
  ];
  expect(proposed(...lines).map(({ title }) => title)).toEqual([
    'H1 as a contributing factor: bad deploy of api',
    'H2 as a contributing factor: cache too small',
  ]);
  // Somebody knows the root; the other one contributed.
  expect(yes(...lines, '/cause H2 root')).toEqual(['/cause H1 contributing']);
});

test('where something else is marked as the root, a hypothesis contributed', () => {
  const lines = ['14:30 deployed v42', '/cause 1 root', '14:36 ? bad deploy', '/confirm H1 15:00'];
  expect(yes(...lines)).toEqual(['/cause H1 contributing']);
});

test.each([
  ['alert p99_latency fired', 'monitoring'],
  ['Paged by checkout-errors', 'monitoring'],
  ['support got 12 tickets', 'customer'],
  ['a customer called: the cart is empty', 'customer'],
  ['our payment partner called', 'partner'],
  ['a colleague saw it in the shop', 'staff'],
])('"%s" says that it was detected by %s', (words, source) => {
  expect(yes(`14:31 /detected ${words}`)[0]).toBe(`/detectedby ${source} ${words}`);
});

test.each([
  'latency is up',
  'tickets came in before any alert fired',
  'no alert fired',
  'an alert and a ticket at once',
  "the monitors didn't see it",
  'customers noticed; monitoring was silent',
  'detected',
])('"%s" does not plainly say who detected it', (words) => {
  expect(yes(`14:31 /detected ${words}`).join()).not.toContain('/detectedby');
});

test('who detected it is not proposed once it is recorded', () => {
  const lines = yes('14:31 /detected alert fired', '/detectedby staff');
  expect(lines.join()).not.toContain('/detectedby');
});

test('detection: the time, how long after the start, the words, and by what', () => {
  expect(
    text(
      'detection',
      '14:30 /started',
      '14:31:30 /detected alert *p99* fired',
      '/detectedby monitoring pager',
    ),
  ).toBe(`Detected at 2022-05-10 14:31:30 UTC+1, 1m 30s after it started at 2022-05-10 14:30:00 UTC+1: alert \\*p99\\* fired.

By monitoring: pager.`);
  expect(text('detection', '~14:31 /detected')).toBe('Detected at ~2022-05-10 14:31 UTC+1.');
  expect(text('detection', '?? /detected somebody called', '14:30 /started')).toBe(
    'Detected at an unknown time: somebody called.',
  );
});

test('a detection before the start has no length that could be told', () => {
  expect(text('detection', '14:30 /started', '14:28 /detected latency is up')).toBe(
    'Detected at 2022-05-10 14:28 UTC+1: latency is up.',
  );
});

test('misleading paths: how long each stood, what was learnt, and the total', () => {
  expect(
    text(
      'misleading',
      '14:36 ? server configuration',
      '14:40 ? memory leak in `cart`',
      '14:50 ? DNS',
      '15:00 ? bad deploy',
      '/refute H1 15:01 the same on both hosts',
      '/refute H2 ~15:10',
      '/refute H3 ?? no!',
      '/confirm H4 15:20',
    ),
  ).toBe(`- H1 stood for 25m, from 2022-05-10 14:36 UTC+1 to 2022-05-10 15:01 UTC+1: server configuration. Refuted: the same on both hosts.
- H2 stood for about 30m, from 2022-05-10 14:40 UTC+1 to ~2022-05-10 15:10 UTC+1: memory leak in \\\`cart\\\`.
- H3 stood for an unknown time: DNS. Refuted: no!

Time with a refuted hypothesis open: about 34m, about 24m of it before the confirmed one was opened. Not in it, because when they stood is not known: H3.`);
});

test('one misleading path needs no total; one that was opened again stood in two stretches', () => {
  expect(
    text('misleading', '14:00 ? DNS', '/refute H1 14:10', '/reopen H1 14:20', '/refute H1 14:25'),
  ).toBe(
    '- H1 stood for 15m in 2 stretches, from 2022-05-10 14:00 UTC+1 to 2022-05-10 14:25 UTC+1: DNS.',
  );
});

test('escalations, each with its time', () => {
  expect(text('escalation', '14:50 ^ called the database team', '~15:05 ^ @maria joined!')).toBe(
    `- At 2022-05-10 14:50 UTC+1: called the database team.
- At ~2022-05-10 15:05 UTC+1: @maria joined!`,
  );
});

test('resolution: what was done last before it was mitigated, and before it was resolved', () => {
  expect(
    text(
      'resolution',
      '14:30 /started',
      '14:35 ! restarted api-3',
      '/done A1 14:39',
      '15:00 ! rolling back @maria',
      '/done A2 15:18 all pods are on v41',
      '15:20 /mitigated',
      '15:21 ! flushed the cache',
      '/failed A3 15:30',
      '15:31 ! warmed the cache',
      '15:40 /resolved',
      '/done A4 15:45',
    ),
  ).toBe(`Mitigated at 2022-05-10 15:20 UTC+1. Last done before that: A2 (done at 2022-05-10 15:18 UTC+1, after 18m): rolling back @maria. all pods are on v41.

Resolved at 2022-05-10 15:40 UTC+1. Last done before that: A2 (done at 2022-05-10 15:18 UTC+1, after 18m): rolling back @maria. all pods are on v41.`);
});

test('after a reopening, only what was done since then', () => {
  const lines = ['14:30 /started', '14:35-14:39 ! restarted api-3', '/done A1', '14:40 /resolved'];
  expect(text('resolution', ...lines, '15:00 /reopened', '15:30 /resolved')).toBe(undefined);
  expect(text('resolution', ...lines, '15:00 /reopened')).toBe(undefined);
});

test('failed actions, for what went wrong', () => {
  expect(
    text(
      'went-wrong',
      '14:35 ! failed over to eu-2',
      '/failed A1 14:47 no quorum',
      '14:50 ! restarted',
      '/failed A2 ?? no idea why',
    ),
  ).toBe(`- A1 ran for 12m, from 2022-05-10 14:35 UTC+1 to 2022-05-10 14:47 UTC+1: failed over to eu-2. It failed: no quorum.
- A2 ran for an unknown time: restarted. It failed: no idea why.`);
});

test('a summary of facts alone, once both ends are known', () => {
  const lines = [
    '14:00 /started',
    '14:30 /resolved',
    '15:00 /reopened',
    '/impact 1 in 5 checkouts failed',
    '/impact users: 300',
    '14:05 ? bad deploy of api',
    '/confirm H1 14:10',
  ];
  expect(text('summary', ...lines)).toBe(undefined);
  expect(text('summary', ...lines, '15:45 /resolved')).toBe(
    'Shop answers 500. It lasted 1h 45m, from 2022-05-10 14:00 UTC+1 (started) to 2022-05-10 15:45 UTC+1 (resolved). The system was impaired for 1h 15m of it, in 2 stretches. Impact: 1 in 5 checkouts failed; Users: 300.',
  );
  expect(text('summary', ...lines, '15:45 /resolved', '/cause H1')).toMatch(
    / Users: 300\. Root cause: bad deploy of api\.$/,
  );
  // In the wrong order, or without one of its ends, it has no length.
  expect(text('summary', '14:30 /started', '14:00 /resolved')).toBe(undefined);
  expect(text('summary', '14:00 /resolved')).toBe(undefined);
});

test('follow-ups from TODO, in texts and in details', () => {
  expect(
    yes(
      '14:35 restarted api-3. TODO: check the cache (@ben)',
      '14:36 see below\n// todo: remove the flag\n# TODO rotate keys; TODO: tell @ada',
      '14:37 so much todo today, todos everywhere, MYTODO: no',
      '14:38 (TODO: 15:00 is too late for the job)',
    ),
  ).toEqual([
    '/todo check the cache (@ben)',
    '/todo remove the flag',
    '/todo rotate keys',
    '/todo tell @ada',
    '/todo TODO: 15:00 is too late for the job',
  ]);
});

test('a TODO that became a follow-up is one, whatever was made of its words since', () => {
  const lines = ['14:35 TODO', '14:36 slow. TODO: check the cache'];
  expect(proposed(...lines)).toMatchObject([
    { id: 'todo-2-1', title: 'a follow-up: check the cache', lines: ['/todo check the cache'] },
  ]);
  expect(proposed(...lines, '+ Check the  cache.')).toEqual([]);
  expect(proposed(...lines, '+ check the cache', '/amend F1 size the cache')).toEqual([]);
  expect(proposed(...lines, '+ check the cache', '/abandon F1')).toEqual([]);
  expect(yes(...lines, '+ check the cache', '/undo')).toEqual(['/todo check the cache']);
  expect(proposed(...lines, '/amend 2 slow')).toEqual([]);
});

test('each TODO of an entry keeps its name when another one is taken', () => {
  const lines = ['14:35 TODO check the cache; TODO rotate keys'];
  const names = (...more: string[]) => proposed(...lines, ...more).map(({ id }) => id);
  expect(names()).toEqual(['todo-1-1', 'todo-1-2']);
  expect(names('+ check the cache')).toEqual(['todo-1-2']);
});

test('what is said twice is proposed once', () => {
  expect(yes('14:35 slow, TODO: check the cache', '14:36 TODO Check the cache.')).toEqual([
    '/todo check the cache',
  ]);
});

test('internal entries lend no words to what all may read', () => {
  const all = proposed(
    '14:30 /started',
    '14:31 /detected alert from secret-host',
    '/internal 2',
    '14:36 ? secret-host is down TODO: hide it',
    '/refute H1 15:00',
    '/internal 3',
    '15:01 ! restarted secret-host',
    '/failed A1 15:02',
    '/internal 4',
    '15:03 ^ called the owner of secret-host',
    '/internal 5',
    '15:04-15:05 ! moved secret-host',
    '/done A2',
    '/internal 6',
    '15:40 /resolved',
  );
  const words = all.flatMap((proposal) => [proposal.title, ...proposal.lines, proposal.text ?? '']);
  expect(words.join('\n')).not.toContain('secret-host');
  expect(all.flatMap(({ lines }) => lines)).toEqual([
    '/detectedby monitoring',
    '/section summary Shop answers 500. It lasted 1h 10m, from 2022-05-10 14:30 UTC+1 (started) to 2022-05-10 15:40 UTC+1 (resolved).',
    '/section detection Detected at 2022-05-10 14:31 UTC+1, 1m after it started at 2022-05-10 14:30 UTC+1.',
  ]);
});

test('lessons are questions: what bears on them is listed, and a yes alone writes nothing', () => {
  const prompts = proposed(
    '14:00 /started',
    '14:40 /detected',
    '14:41 /ack',
    '14:41 ? DNS',
    '/refute H1 15:05',
    '15:05 ^ called the database team',
    '15:06-15:08 ! failed over',
    '/failed A1 no quorum',
    '15:10 /resolved',
    '15:20 /reopened',
    '15:21 > told the shop',
    '15:30 /resolved',
  ).filter(({ isPrompt }) => isPrompt);
  expect(prompts).toEqual([
    {
      id: 'prompt-went-well',
      title: 'What went well?',
      reason: 'Only people can say: it begins with what is recorded.',
      isPrompt: true,
      lines: [],
      section: 'went-well',
      text: `- It was acknowledged 1m after it was detected.
- The outside was told once.`,
      entries: [2, 3, 9],
    },
    {
      id: 'prompt-went-wrong',
      title: 'What went wrong?',
      reason: 'Only people can say: it begins with what is recorded.',
      isPrompt: true,
      lines: [],
      section: 'went-wrong',
      text: `- It was detected 40m after it started.
- A1 ran for 2m, from 2022-05-10 15:06 UTC+1 to 2022-05-10 15:08 UTC+1: failed over. It failed: no quorum.
- A hypothesis that was refuted later stood open for 24m.
- For 40m nothing was logged, from 2022-05-10 14:00 UTC+1 to 2022-05-10 14:40 UTC+1.
- The first escalation came 1h 5m after it started.
- It was reopened once.`,
      entries: [1, 2, 6, 4, 5, 8],
    },
    {
      id: 'prompt-lucky',
      title: 'Where we got lucky?',
      reason: 'Only people can say: nothing recorded bears on it.',
      isPrompt: true,
      lines: [],
      section: 'lucky',
      text: '',
      entries: [],
    },
  ]);
});

test('what went well: quick, straight, and nothing failed', () => {
  expect(
    text(
      'went-well',
      '14:00 /started',
      '14:02 /detected',
      '14:03 ? bad deploy',
      '/confirm H1 14:05',
      '14:05-14:09 ! rolled back',
      '/done A1',
      '14:10 /resolved',
    ),
  ).toBe(`- It was detected 2m after it started.
- No hypothesis was refuted.
- 1 action was taken, and none failed.`);
});

test('a section that is written is not proposed, nor asked for; once cleared, it is again', () => {
  const lines = ['14:30 /started', '15:40 /resolved'];
  const sections = (...more: string[]) => proposed(...lines, ...more).map(({ section }) => section);
  expect(sections()).toEqual(['summary', 'went-well', 'went-wrong', 'lucky']);
  expect(sections('/section lucky It was Sunday.', '/section summary -')).toEqual([
    'went-well',
    'went-wrong',
  ]);
  expect(sections('/section lucky It was Sunday.', '/undo')).toContain('lucky');
});
