/** A review that was made up: what the screen shows of it does not change with the rules, nor with templates. */
import type { Finding } from '../../../src/incident/review/finding.ts';
import type { Proposal } from '../../../src/postmortem/proposals/proposal.ts';
import type { Asked, Examined } from '../../../src/tui/state/closeout.ts';
import { type Seat, seat } from '../store/seat.ts';

export const FINDINGS: readonly Finding[] = [
  {
    code: 'no-start',
    level: 'error',
    message: 'Nothing is marked as the start: no duration can be told.',
    entries: [],
    followups: [],
    fix: {
      by: 'line',
      advice: 'Say when it began, as well as anybody knows',
      line: '/started ',
      isWhole: false,
    },
  },
  {
    code: 'late',
    level: 'warning',
    message: 'Entry 2 was written down nine hours after it happened.',
    entries: [2],
    followups: [],
    fix: { by: 'entry', advice: 'See whether its time is right', entry: 2 },
  },
  {
    code: 'no-summary',
    level: 'hint',
    message: 'No summary is written.',
    entries: [],
    followups: [],
    fix: { by: 'section', advice: 'Write what happened, in a few sentences', section: 'summary' },
  },
];

export const PROPOSALS: readonly Proposal[] = [
  {
    id: 'cause H1',
    title: 'H1 as the root cause',
    reason: 'It was confirmed, and nothing else was.',
    isPrompt: false,
    lines: ['/cause H1 root', '/star 2'],
    section: undefined,
    text: undefined,
    entries: [2],
  },
  {
    id: 'lucky',
    title: 'Where did you get lucky?',
    reason: 'It was resolved outside of working hours.',
    isPrompt: true,
    lines: [],
    section: 'lucky',
    text: 'It ended at 14:30.',
    entries: [],
  },
];

const TEXT = `\
# Checkout returns 500s

| Status | resolved |
|---|---|

## Summary

*No text written yet.*

## Timeline

| 1 | 14:30 | event | 5xx above 5 % on checkout, and the queue behind it grows by the minute |
| 2 | 14:30 | hypothesis H1 | memory leak |

## Where we got lucky

*No text written yet.*`;

export const EXAMINED: Omit<Examined, keyof Asked> = {
  findings: FINDINGS,
  proposals: PROPOSALS,
  sections: ['summary', 'lucky'],
  templates: ['brief', 'standard'],
  document: {
    text: TEXT,
    places: new Map([
      ['summary', 7],
      ['lucky', 16],
    ]),
    dropped: [],
  },
};

/** Ada, with two entries logged, at the postmortem; where this is found there. */
export function atPostmortem(found: Partial<Examined> = {}): Seat {
  const documents = { found: (asked: Asked) => ({ ...EXAMINED, ...asked, ...found }) };
  const ada = seat('Checkout returns 500s', { documents });
  return ada.type('5xx above 5 % on checkout\r? memory leak\r').press('ctrl+x');
}
