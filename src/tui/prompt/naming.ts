import { verbNamed } from '../../incident/line/verbs/table.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';

/** A verb about an entry says so first, in brackets where it may be left out. */
const ABOUT_AN_ENTRY = /^\[?(?:entry|label)\b/;

/** A line that may leave its entry out, with the entry's number: it means the same anywhere else. */
export function naming(text: string, entry: number): string {
  const [, word = '', rest = ''] = /^\s*\/([a-z]+)(?=\s|$)\s*(.*)$/is.exec(text) ?? [];
  const verb = verbNamed(word.toLowerCase());
  const isAboutOne = verb !== undefined && ABOUT_AN_ENTRY.test(verb.usage);
  if (!isAboutOne || takeName(rest).name !== undefined) return text;
  return `/${word} ${entry} ${rest}`.trimEnd();
}
