import { VERB_GROUPS } from '../../src/incident/line/verbs/table.ts';

/** The verbs as a Markdown table, from the table that reads them. */
export function verbTable(): string {
  const rows = VERB_GROUPS.flatMap(({ title, verbs }) =>
    verbs.map(({ name, aliases, usage, help }, index) => {
      const names = [name, ...aliases].map((each) => `\`/${each}\``).join(' ');
      const group = index === 0 ? title : '';
      const words = usage === '' ? '' : `\`${usage.replaceAll('|', '\\|')}\``;
      return `| ${group} | ${names} | ${words} | ${help} |`;
    }),
  );
  return ['| | Verb | Behind it | |', '|---|---|---|---|', ...rows].join('\n');
}
