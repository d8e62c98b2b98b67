import { VERB_GROUPS } from '../../src/incident/line/verbs/table.ts';
import { PROMPT_VERBS } from '../../src/tui/bindings/prompt-verbs.ts';
import { code, codes, table } from './table.ts';

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
  return verbRows(VERB_GROUPS);
}

/** The verbs that only the dashboard has. */
export function promptVerbTable(): string {
  return verbRows([{ title: 'The dashboard', verbs: PROMPT_VERBS }]);
}

function verbRows(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ title, verbs }) =>
    verbs.map(({ name, aliases, usage, help }, index) => [
      index === 0 ? title : '',
      verbNames({ name, aliases }),
      code(usage),
      help,
    ]),
  );
  return table(['', 'Verb', 'Behind it', ''], rows);
}

/** `/acknowledged` `/ack`. */
export function verbNames({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly string[];
}): string {
  return codes([name, ...aliases].map((each) => `/${each}`));
}
