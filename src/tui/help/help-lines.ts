/** All keys and verbs, made from the tables that the dashboard itself uses. */
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { keyText } from '../bindings/binding.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { bindingsOf } from '../bindings/table.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import type { Mode, Size } from '../state/state.ts';
import { wrapWords } from '../timeline/word-wrap.ts';

/** The modes that have keys to be told of, in the order of telling. */
export const MODE_TITLES: readonly { mode: Mode; title: string }[] = [
  { mode: 'prompt', title: 'At the prompt' },
  { mode: 'select', title: 'With an entry selected' },
  { mode: 'milestone', title: 'Behind m, with an entry selected' },
  { mode: 'incidents', title: 'In the list of incidents' },
];

const GRAMMAR: readonly string[] = [
  '[time] [sigil] text with @people and #tags',
  '[time] /verb [label] [time] text',
  'Times:  14:05  2:05pm  -5m  yesterday 23:50  2026-11-20 23:50  ~14:05  14:05-14:20  ??',
  'Sigils: ! action  ? hypothesis  = decision  > told the outside  ^ escalation  + follow-up',
  'A "\\" in front makes the rest plain text.',
];

const INDENT = 2;
const KEY_COLUMN = 26;
const VERB_COLUMN = 46;
/** Rows that an explanation may take. */
const LONGEST = 10;

export function helpLines(columns: number): readonly Line[] {
  const lines: readonly Line[] = [
    ...section(
      'One line',
      GRAMMAR.map((text) => [piece(`  ${text}`)]),
    ),
    ...MODE_TITLES.flatMap(({ mode, title }) =>
      section(
        title,
        bindingsOf(mode).flatMap(({ keys, help }) =>
          row(keys.map(keyText).join(' '), help, { column: KEY_COLUMN, columns }),
        ),
      ),
    ),
    ...[...VERB_GROUPS, { title: 'The dashboard', verbs: PROMPT_VERBS }].flatMap(
      ({ title, verbs }) =>
        section(
          title,
          verbs.flatMap(({ name, usage, help }) =>
            row(`/${name} ${usage}`.trimEnd(), help, { column: VERB_COLUMN, columns }),
          ),
        ),
    ),
  ];
  return lines.map((line) => cutLine(line, columns - 1));
}

/** The rows that the help has for its lines: all but its title and its keys. */
export function helpRoom({ rows }: Size): number {
  return Math.max(rows - 2, 0);
}

/** How far down the help can be scrolled. */
export function lastScroll(size: Size): number {
  return Math.max(helpLines(size.columns).length - helpRoom(size), 0);
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return [[piece(` ${title}`, 'strong')], ...lines, emptyLine];
}

interface Columns {
  /** Where the right side begins, when the left one leaves room for it. */
  readonly column: number;
  readonly columns: number;
}

/** Two sides, the right one over as many lines as it needs; below the left one where both are long. */
function row(left: string, right: string, { column, columns }: Columns): readonly Line[] {
  if (INDENT + columnsOf(left) >= column && columnsOf(`  ${left}  ${right}`) < columns) {
    return [[piece(`  ${left}  `, 'label'), piece(right)]];
  }
  const start = Math.min(column, Math.floor(columns / 2)) + INDENT;
  const room = columns - start - 1;
  const rows = wrapWords(right, LONGEST, () => room).map((text) => piece(text));
  const gap = piece(' '.repeat(start));
  if (columnsOf(left) + INDENT >= start) {
    return [[piece(`  ${left}`, 'label')], ...rows.map((text) => [gap, text])];
  }
  const [first = piece(''), ...more] = rows;
  const label = piece(`  ${left}`.padEnd(start), 'label');
  return [[label, first], ...more.map((text) => [gap, text])];
}
