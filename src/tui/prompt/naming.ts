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

/** The number or label of the entry whose text a line corrects. */
export function amendedEntry(text: string): string | undefined {
  const line = verbLine(text);
  if (line === undefined || verbNamed(line.word)?.name !== 'amend') return undefined;
  return takeName(line.rest).name;
}
