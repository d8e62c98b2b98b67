/** All keys and verbs, made from the tables that the dashboard itself uses. */
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import { keyText } from '../bindings/binding.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { bindingsOf } from '../bindings/table.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import type { Mode, Size } from '../state/state.ts';

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

const KEY_COLUMN = 26;
const VERB_COLUMN = 46;

export function helpLines(columns: number): readonly Line[] {
  const lines: readonly Line[] = [
    ...section(
      'One line',
      GRAMMAR.map((text) => [piece(`  ${text}`)]),
    ),
    ...MODE_TITLES.flatMap(({ mode, title }) =>
      section(
        title,
        bindingsOf(mode).map(({ keys, help }) =>
          row(keys.map(keyText).join(' '), help, KEY_COLUMN),
        ),
      ),
    ),
    ...[...VERB_GROUPS, { title: 'The dashboard', verbs: PROMPT_VERBS }].flatMap(
      ({ title, verbs }) =>
        section(
          title,
          verbs.map(({ name, usage, help }) =>
            row(`/${name} ${usage}`.trimEnd(), help, VERB_COLUMN),
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

function row(left: string, right: string, column: number): Line {
  return [piece(`  ${left.padEnd(column)} `, 'label'), piece(right)];
}
