import { verbNamed } from '../../incident/line/verbs/table.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';
import { verbLine } from './verb-line.ts';

/** A line that may leave its entry out, with the entry's number: it means the same anywhere else. */
export function naming(text: string, entry: number): string {
  const line = verbLine(text);
  if (line === undefined || verbNamed(line.word)?.isAboutEntry !== true) return text;
  if (takeName(line.rest).name !== undefined) return text;
  return `/${line.word} ${entry} ${line.rest}`.trimEnd();
}

/** The number or label of the entry that a line is about, where it names one. */
export function entryNamed(text: string): string | undefined {
  const line = verbLine(text);
  if (line === undefined || verbNamed(line.word)?.isAboutEntry !== true) return undefined;
  return takeName(line.rest).name;
}
