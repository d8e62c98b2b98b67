import { VERB_GROUPS } from '../incident/line/verbs/table.ts';
import { columns } from '../terminal/columns.ts';

/** The verbs of a line in a few words each, from the table that reads them. */
export function verbHelp(): string {
  const groups = VERB_GROUPS.map(({ title, verbs }) => {
    const rows = verbs.map(({ name, usage, help }) => [`  /${name}`, usage, help]);
    return [`${title}:`, ...columns(rows)].join('\n');
  });
  return groups.join('\n');
}
