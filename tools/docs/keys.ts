import { type BoundKey, keyText } from '../../src/tui/bindings/binding.ts';
import { bindingsOf } from '../../src/tui/bindings/table.ts';
import { MODE_TITLES } from '../../src/tui/help/help-lines.ts';

/** The keys of the dashboard as a Markdown table, from the table that matches them. */
export function keyTable(): string {
  const rows = MODE_TITLES.flatMap(({ mode, title }) =>
    bindingsOf(mode).map(
      ({ keys, help }, index) =>
        `| ${index === 0 ? title : ''} | ${keys.map(key).join(' ')} | ${help} |`,
    ),
  );
  return ['| | Key | |', '|---|---|---|', ...rows].join('\n');
}

function key(name: BoundKey): string {
  return `\`${keyText(name)}\``;
}
