import { expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { completeDeclaration } from '../../../src/incident/line/declaration-answer.ts';

const NAMES = ['p1', 'p2', 'sev-3'];

/** The line that an answer makes of this one, or what is said against the answer. */
function completed(line: string, answer: string): string {
  try {
    return completeDeclaration(line, answer, NAMES);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return `complaint: ${error.message}`;
  }
}

test.each([
  ['', 'Kafka lag'],
  ['P1', 'p1 Kafka lag'],
  ['1', 'p1 Kafka lag'],
  ['14:30', '14:30 Kafka lag'],
  ['5 minutes ago', '5 minutes ago Kafka lag'],
  ['P1 14:30', '14:30 p1 Kafka lag'],
  ['14:30 P1', '14:30 p1 Kafka lag'],
  ['2 2pm', '2pm p2 Kafka lag'],
  ['2 pm', '2 pm Kafka lag'],
  ['~yesterday 23:50 sev3', '~yesterday 23:50 sev-3 Kafka lag'],
])('asked how bad, since when: %j', (answer, expected) => {
  expect(completed('Kafka lag', answer)).toBe(expected);
});

test.each([['P1 14:30 Kafka lag'], ['14:30 P1 Kafka lag']])(
  'what %j says stays, where the answer does not say it again',
  (line) => {
    expect(completed(line, '')).toBe('14:30 P1 Kafka lag');
    expect(completed(line, 'p2')).toBe('14:30 p2 Kafka lag');
    expect(completed(line, '14:35')).toBe('14:35 P1 Kafka lag');
  },
);

test.each([['p7'], ['25:00'], ['14:30 P1 x'], ['14:30 14:35'], ['p1 p2'], ['??']])(
  '%j is no answer',
  (answer) => {
    expect(completed('Kafka lag', answer)).toBe(
      `complaint: "${answer}" is neither a severity nor a time: write p1, 14:30, both, or nothing.`,
    );
  },
);
