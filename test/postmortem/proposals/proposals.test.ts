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
    'section-resolution | the section "Resolution" | It is resolved, and an action was done before. | 12,13',
    'prompt-went-well | What went well? | Only people can say: it begins with what is recorded. | 1,2,3,4,12,9',
    'section-went-wrong | the section "What went wrong" | 3 recorded facts bear on it; the rest only people can say. | 5,6,7,8',
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

test('detection: the time, how long after the start, and the words', () => {
  expect(
    text(
      'detection',
      '14:30 /started',
      '14:31:30 /detected alert *p99* fired',
      '/detectedby monitoring pager',
    ),
  ).toBe('Detected at 14:31:30, 1m 30s after it started: alert \\*p99\\* fired.');
  expect(text('detection', '~14:31 /detected')).toBe('Detected at ~14:31.');
  expect(text('detection', '?? /detected somebody called', '14:30 /started')).toBe(
    'Detected at an unknown time: somebody called.',
  );
});

test('a detection before the start has no length that could be told', () => {
  expect(text('detection', '14:30 /started', '14:28 /detected latency is up')).toBe(
    'Detected at 14:28: latency is up.',
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
  ).toBe(
    [
      'H1, "server configuration", stood for 25m and was refuted at 15:01: the same on both hosts.',
      'H2, "memory leak in \\`cart\\`", stood for about 30m and was refuted at ~15:10.',
      'H3, "DNS", was refuted: no!',
      'In all, a refuted hypothesis stood open for about 34m, about 24m of it before the confirmed one was opened.',
      'That is without H3.',
    ].join(' '),
  );
});

test('one misleading path needs no total; one that was opened again stood in two stretches', () => {
  expect(
    text('misleading', '14:00 ? DNS', '/refute H1 14:10', '/reopen H1 14:20', '/refute H1 14:25'),
  ).toBe('H1, "DNS", stood for 15m in 2 stretches and was refuted at 14:25.');
});

test('a misleading path tells what was tried on it, internal actions aside', () => {
  expect(
    text(
      'misleading',
      '14:00 ? The payment provider is slow.',
      '14:01-14:03 ! switched to the other provider (H1)',
      '/failed A1',
      '14:04 ! called their support about H1',
      '14:05 ! read their contract H1',
      '/internal 4',
      '/refute H1 14:08 traces fail before any payment call',
    ),
  ).toBe(
    'H1, "The payment provider is slow.", stood for 8m and was refuted at 14:08: traces fail before any payment call. Tried on it: A1 (failed), A2 (still running).',
  );
});

test('a path that was refuted before it was opened has no length that could be told', () => {
  expect(text('misleading', '14:10 ? DNS', '/refute H1 14:00')).toBe(
    'H1, "DNS", was refuted at 14:00.',
  );
});

test('escalations are listed by every template, and not proposed', () => {
  expect(text('escalation', '14:50 ^ called the database team')).toBe(undefined);
});

test('resolution: what was done last before it was mitigated and resolved', () => {
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
  ).toBe(
    'A2 was done at 15:18, before the incident was mitigated at 15:20 and resolved at 15:40: rolling back @maria — all pods are on v41.',
  );
});

test('resolution: of what was done, that on the confirmed hypothesis, whatever came after it', () => {
  const lines = [
    '14:30 /started',
    '14:31 ? bad deploy of api',
    '14:32 ? cache too small',
    '15:00-15:18 ! rolled back (H1)',
    '/done A1',
    '15:20 /mitigated',
    '15:21-15:25 ! doubled the cache (H2)',
    '/done A2',
    '15:40 /resolved',
  ];
  const rollback =
    'A1, on the assumption of H1, was done at 15:18, before the incident was mitigated at 15:20 and resolved at 15:40: rolled back (H1).';
  expect(
    text('resolution', ...lines),
  ).toBe(`A1 was done at 15:18, before the incident was mitigated at 15:20: rolled back (H1).

A2 was done at 15:25, before the incident was resolved at 15:40: doubled the cache (H2).`);
  expect(text('resolution', ...lines, '/confirm H1 15:10')).toBe(rollback);
  expect(text('resolution', ...lines, '/cause H1')).toBe(rollback);
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
      '14:50 /resolved',
      '14:35 ! failed over to eu-2',
      '/failed A1 14:47 no quorum',
      '14:50 ! restarted',
      '/failed A2 ?? no idea why',
    ),
  ).toBe(`- A1, "failed over to eu-2", failed at 14:47, after 12m: no quorum.
- A2, "restarted", failed: no idea why.`);
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
    'Shop answers 500. It started at 14:00 and was resolved at 15:45, after 1h 45m. The system was impaired for 1h 15m of it, in 2 stretches. Impact: 1 in 5 checkouts failed; Users: 300.',
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
    '/section summary Shop answers 500. It started at 14:30 and was resolved at 15:40, after 1h 10m.',
    '/section detection Detected at 14:31, 1m after it started.',
    '/section went-wrong - For 35m, until 15:40, nothing was logged.',
  ]);
});

const WENT_WRONG = `- It was detected 40m after it started.
- A1, "failed over", failed at 15:08, after 2m: no quorum.
- For 24m, a hypothesis stood open that was refuted later.
- For 40m, until 14:40, nothing was logged.
- The first escalation came 1h 5m after it started.
- It was reopened once.`;

test('lessons: of good and luck it is asked, and what is recorded of the bad is proposed', () => {
  const lessons = proposed(
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
  ).slice(-3);
  expect(lessons).toEqual([
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
      id: 'section-went-wrong',
      title: 'the section "What went wrong"',
      reason: '6 recorded facts bear on it; the rest only people can say.',
      isPrompt: false,
      lines: [`/section went-wrong ${WENT_WRONG}`],
      section: 'went-wrong',
      text: WENT_WRONG,
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

test('without a fact that bears on it, it is asked what went wrong', () => {
  expect(
    proposed('14:30 /started', '14:40 /resolved').find(({ section }) => section === 'went-wrong'),
  ).toMatchObject({ id: 'prompt-went-wrong', isPrompt: true, lines: [], text: '' });
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

test('what a sentence of the summary is made of: no stop within it, and what was found', () => {
  const lines = [
    '14:30 /started',
    '14:36 ? a change to the client.',
    '/confirm H1 15:00 the wrong name was read.',
    '/cause H1',
    '15:40 /resolved',
    '/impact Uploads were slow.',
    '/impact share: 30 %',
  ];
  expect(text('summary', ...lines)).toBe(
    'Shop answers 500. It started at 14:30 and was resolved at 15:40, after 1h 10m. Impact: Uploads were slow; Share: 30 %. Root cause: a change to the client (the wrong name was read).',
  );
});

test('a summary does not tell of lost revenue, which a public copy leaves out', () => {
  const lines = ['14:30 /started', '15:40 /resolved', '/impact revenue: 900 orders lost'];
  expect(text('summary', ...lines)).not.toContain('900');
});

test('what was detected as it started was so at once', () => {
  const lines = ['14:30 /started', '14:30 /detected alert fired', '15:40 /resolved'];
  expect(text('detection', ...lines)).toBe('Detected at 14:30, as it started: alert fired.');
  expect(text('went-well', ...lines)).toBe('- It was detected at once.');
});

test('an incident of more than one day has its dates in what is proposed', () => {
  const lines = ['2022-05-10 14:30 /started', '2022-05-11 09:00 /resolved'];
  expect(proposals(told({ lines, typed: '2022-05-11T18:00:00Z' }).incident)).toMatchObject([
    {
      text: 'Shop answers 500. It started at 2022-05-10 14:30 and was resolved at 2022-05-11 09:00, after 18h 30m.',
    },
    { section: 'went-well' },
    { text: '- For 18h 30m, until 2022-05-11 09:00, nothing was logged.' },
    { section: 'lucky' },
  ]);
});
