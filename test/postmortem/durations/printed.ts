/** The durations that a rendered document prints, read out of its Markdown. */
import type { Table } from 'mdast';
import { nodes, outline, parse } from '../gfm.ts';

type Row = ReadonlyMap<string, string>;

/** Each measure as `name: length`: measures, windows, severities, actions, hypotheses, misleading. */
export function printedDurations(markdown: string): string[] {
  const tables = nodes(parse(markdown))
    .filter((node) => node.type === 'table')
    .map(rowsOf);
  const column = (name: string, length: string) =>
    tables.flat().flatMap((row) => {
      const [called, shown] = [row.get(name), row.get(length)];
      return called === undefined || shown === undefined ? [] : [`${called}: ${shown}`];
    });
  return [
    ...column('Measure', 'Duration').map(lowered),
    ...column('Action', 'Took'),
    ...column('Hypothesis', 'Stood'),
    ...misleading(markdown),
  ];
}

function rowsOf({ children }: Table): readonly Row[] {
  const [head = [], ...rows] = children.map((row) => row.children.map(textOf));
  return rows.map((cells) => new Map(head.map((name, index) => [name, cells[index] ?? ''])));
}

function textOf(cell: Table['children'][number]['children'][number]): string {
  return cell.children.map(outline).join('');
}

/** `Time at SEV2: 20m` is that of `sev2`. */
function lowered(line: string): string {
  const [name = '', ...rest] = line.split(': ');
  return [name.toLowerCase().replace('time at ', ''), ...rest].join(': ');
}

const MISLEADING =
  /^Time with a refuted hypothesis open: (.*?)(?:, (.*?) of it before the confirmed one was opened)?\./m;

function misleading(markdown: string): string[] {
  const [, total, before] = MISLEADING.exec(markdown) ?? [];
  return [
    ...(total === undefined ? [] : [`misleading: ${total}`]),
    ...(before === undefined ? [] : [`misleading before the confirmed one: ${before}`]),
  ];
}
