/** What is said of an incident when it is asked how bad it is, and since when. */
import { wholeTimeText } from '../time/time-text.ts';
import { Complaint } from './complaint.ts';
import { declarationLine } from './declaration.ts';
import { readSeverity } from './severity.ts';

/**
 * The line that declares an incident, with what an answer adds to it: a severity, a time, both in
 * any order, or nothing.
 *
 * @param line as `declarationLine` reads it
 * @param severities their names
 * @throws Complaint for an answer that is neither
 */
export function completeDeclaration(
  line: string,
  answer: string,
  severities: readonly string[],
): string {
  const { title, severity, started } = declarationLine(line, severities);
  const said = readAnswer(answer.trim(), severities);
  const words = [said.started ?? started, said.severity ?? severity, title.trim()];
  return words.filter((word) => word !== undefined).join(' ');
}

interface Answer {
  readonly severity: string | undefined;
  readonly started: string | undefined;
}

function readAnswer(answer: string, severities: readonly string[]): Answer {
  const words = answer.split(/\s+/).filter((word) => word !== '');
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  const asTime = timeOf(answer);
  if (answer === '' || asTime !== undefined) return { severity: undefined, started: asTime };
  const ends = [
    { word: first, rest: others.join(' ') },
    { word: last, rest: words.slice(0, -1).join(' ') },
  ];
  for (const { word, rest } of ends) {
    const started = timeOf(rest);
    const severity = severityOf(word, severities);
    if (severity !== undefined && (rest === '' || started !== undefined))
      return { severity, started };
  }
  throw new Complaint(
    `"${answer}" is neither a severity nor a time: write ${severities[0] ?? 'sev1'}, 14:30, both, or nothing.`,
  );
}

function timeOf(text: string): string | undefined {
  return text === '' || wholeTimeText(text) === undefined ? undefined : text;
}

function severityOf(word: string, severities: readonly string[]): string | undefined {
  try {
    return readSeverity(word, severities);
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}
