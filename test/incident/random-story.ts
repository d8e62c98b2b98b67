/** Random incidents: valid records, because real lines made them. */
import fc from 'fast-check';
import { Complaint } from '../../src/incident/line/complaint.ts';
import { instant, Story, type Told } from './story.ts';

export const AUTHORS = ['ada', 'bo', 'cy'] as const;

const time = fc.constantFrom(
  ...['', '', '', '14:05', '14:20', '23:50', '~14:05', '14:05-14:20', '-5m', '-26h', '?? '],
  ...['2026-11-18 14:05', '2026-11-20 14:05', '14:05 UTC', 'now'],
);
const name = fc.constantFrom('1', '2', '3', '4', '7', 'A1', 'A2', 'H1', 'H2', '');
const word = fc.constantFrom(
  'down',
  'up',
  'word @ada',
  'word #db',
  'see A1',
  'a `b`',
  'x\n  block',
);

/** Lines that log something come more often, so that the others find what they are about. */
const log = fc
  .tuple(time, fc.constantFrom('', '', '! ', '? ', '= ', '> ', '^ ', '+ ', '/note '), word)
  .map(([when, sigil, text]) => `${when} ${sigil}${text}`);
const mark = fc
  .tuple(time, fc.constantFrom('started', 'detected', 'ack', 'mitigated', 'resolved', 'reopened'))
  .map(([when, milestone]) => `${when} /${milestone}`);
const settle = fc
  .tuple(
    fc.constantFrom('done', 'failed', 'abandon', 'confirm', 'refute', 'inconclusive', 'reopen'),
    name,
    time,
    word,
  )
  .map(([verb, label, when, text]) => `/${verb} ${label} ${when} ${text}`);
const correct = fc
  .tuple(
    fc.constantFrom(
      ...['amend {} word', 'shift {} +2m', 'shift {} -3h', 'at {} 14:07', 'at {} ??', 'star {}'],
      ...['milestone {} detected', 'milestone {} -started', 'milestone {} resolved', 'cause {}'],
      ...['internal {}', 'retract {} word', 'restore {}'],
    ),
    name,
  )
  .map(([verb, entry]) => `/${verb.replace('{}', entry)}`);
const facts = fc
  .tuple(
    time,
    fc.constantFrom(
      ...['sev 1', 'sev 3', 'lead @ada', 'lead @bo', 'role responder @cy'],
      ...['title word', 'service api', 'impact word', 'detectedby staff word'],
      ...['zone Europe/Berlin', 'zone Asia/Tokyo --reread', 'section summary word'],
      ...['section impact word', 'owner F1 @bo', 'due F1 2026-12-01', 'owner none'],
      ...['done F1', 'abandon F1', 'amend F1 word', 'role lead @bo until 15:00'],
      ...['role responder @cy until 14:30 UTC', 'zone Africa/Lagos --reread'],
      ...['section summary none', 'internal summary', 'internal F1', 'reopen F1', 'cause H1, H2'],
      ...[
        'impact share: word',
        'impact share: none',
        'document owner: @ada word',
        'stated start 14:20',
      ],
      ...['document prepared: @bo 2026-03-20', 'document prepared: none', 'document status: draft'],
      ...[
        'stated duration 2h',
        'stated start none',
        'declared 14:20',
        'declared none',
        'followup F1 preventive in progress',
      ],
      ...['followup F1 -preventive training', 'ticket F1 word', 'ticket F1 none'],
    ),
  )
  .map(([when, verb]) => (/^(?:sev|lead|role)/.test(verb) ? `${when} /${verb}` : `/${verb}`));
const undoing = fc.constantFrom('/undo', '/undo', '/redo');

const inBatch = fc.oneof(
  { weight: 5, arbitrary: log },
  { weight: 2, arbitrary: mark },
  { weight: 3, arbitrary: settle },
  { weight: 3, arbitrary: correct },
  { weight: 2, arbitrary: facts },
);
const act = fc.oneof(
  { weight: 8, arbitrary: inBatch },
  { weight: 1, arbitrary: fc.array(inBatch, { minLength: 1, maxLength: 4 }) },
  { weight: 2, arbitrary: undoing },
);

/** From two days before the declaration to two days after it, in whole minutes: clocks jump. */
const clock = fc.integer({ min: -2 * 1_440, max: 2 * 1_440 }).map((minutes) => {
  return instant('2026-11-20T13:30:00Z') + minutes * 60_000;
});

const told = fc.tuple(clock, act, fc.constantFrom(...AUTHORS));

/** Acts of several authors; those that make no sense where they stand record nothing. */
export const lines: fc.Arbitrary<readonly Told[]> = fc.array(told, {
  minLength: 5,
  maxLength: 40,
  size: 'max',
});

/** The incident that these lines make. */
export function tell(all: readonly Told[]): Story {
  const story = new Story({ severity: 'sev2' });
  for (const each of all) {
    try {
      story.tell(...each);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
    }
  }
  return story;
}
