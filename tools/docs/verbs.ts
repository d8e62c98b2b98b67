import { VERB_GROUPS } from '../../src/incident/line/verbs/table.ts';
import { PROMPT_VERBS } from '../../src/tui/bindings/prompt-verbs.ts';

interface Group {
  readonly title: string;
  readonly verbs: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly usage: string;
    readonly help: string;
  }[];
}

/** The verbs as a Markdown table, from the table that reads them. */
export function verbTable(): string {
  return table(VERB_GROUPS);
}

/** The verbs that only the dashboard has. */
export function promptVerbTable(): string {
  return table([{ title: 'The dashboard', verbs: PROMPT_VERBS }]);
}

function table(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ title, verbs }) =>
    verbs.map(({ name, aliases, usage, help }, index) => {
      const names = [name, ...aliases].map((each) => `\`/${each}\``).join(' ');
      const group = index === 0 ? title : '';
      const words = usage === '' ? '' : `\`${usage.replaceAll('|', '\\|')}\``;
      return `| ${group} | ${names} | ${words} | ${help} |`;
    }),
  );
  return ['| | Verb | Behind it | |', '|---|---|---|---|', ...rows].join('\n');
}
