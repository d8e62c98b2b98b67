/** What is said of an incident when it is asked how bad it is, and since when. */
import { Complaint, orNothing } from './complaint.ts';
import { declarationLine } from './declaration.ts';
import { readSeverity } from './severity.ts';
import { type FirstWord, takeSeverityAndTime } from './severity-and-time.ts';

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
  const said = orNothing(() =>
    takeSeverityAndTime(answer, (text) => firstSeverity(text, severities)),
  );
  if (said?.rest === '') return said;
  throw new Complaint(
    `"${answer}" is neither a severity nor a time: write ${severities[0] ?? 'sev1'}, 14:30, both, or nothing.`,
  );
}

function firstSeverity(text: string, severities: readonly string[]): FirstWord | undefined {
  const [word = ''] = /^\S+/.exec(text) ?? [];
  const severity = orNothing(() => readSeverity(word, severities));
  if (severity === undefined) return undefined;
  return { word: severity, rest: text.slice(word.length).trimStart() };
}

/** How a severity or a time begins: an answer that begins so, and is none, was mistyped. */
const NEARLY_AN_ANSWER =
  /^\s*(?:\d|~|-|sev|p-?\d|since|about|at|from|ca|now|yesterday|today|don'?t)/i;

/**
 * Is the answer a line for the log? Who types without looking up has not seen the question: some words
 * that are nothing like a severity or a time are what happened next.
 */
export function isFirstLine(line: string, answer: string, severities: readonly string[]): boolean {
  const isOneLine = /\S\s+\S/.test(answer.trim()) && !answer.includes('\n');
  if (!isOneLine || NEARLY_AN_ANSWER.test(answer)) return false;
  try {
    completeDeclaration(line, answer, severities);
    return false;
  } catch (error) {
    if (error instanceof Complaint) return true;
    throw error;
  }
}
