import { verbNamed } from '../../incident/line/verbs/table.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';

/** A line that may leave its entry out, with the entry's number: it means the same anywhere else. */
export function naming(text: string, entry: number): string {
  const [, word = '', rest = ''] = /^\s*\/([a-z]+)(?=\s|$)\s*(.*)$/is.exec(text) ?? [];
  const isAboutOne = verbNamed(word.toLowerCase())?.isAboutEntry === true;
  if (!isAboutOne || takeName(rest).name !== undefined) return text;
  return `/${word} ${entry} ${rest}`.trimEnd();
}
