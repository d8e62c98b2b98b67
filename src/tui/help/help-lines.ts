/** All keys and verbs, made from the tables that the dashboard itself uses. */
import { LINE_FORMS, PLAIN_TEXT, SIGILS, TIME_FORMS } from '../../incident/line/grammar-help.ts';
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { keyText } from '../bindings/binding.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { bindingsOf } from '../bindings/table.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import type { Mode } from '../state/mode.ts';

/** The modes that have keys to be told of, in the order of telling. */
export const MODE_TITLES: readonly { mode: Mode; title: string }[] = [
  { mode: 'prompt', title: 'At the prompt' },
  { mode: 'select', title: 'With an entry selected' },
  { mode: 'milestone', title: 'Behind m, with an entry selected' },
  { mode: 'find', title: 'While finding' },
  { mode: 'filter', title: 'While filtering' },
  { mode: 'closeout', title: 'At the postmortem' },
  { mode: 'section', title: 'While writing a section' },
  { mode: 'unrecorded', title: 'Asked whether a section is to be recorded' },
  { mode: 'replacing', title: 'Asked whether a file is to be replaced' },
  { mode: 'replay', title: 'At the replay' },
  { mode: 'seeking', title: 'At the replay, behind g' },
  { mode: 'watching', title: 'In training, before the next question' },
  { mode: 'answering', title: 'In training, asked what you would do' },
  { mode: 'trained', title: 'In training, shown what was done' },
  { mode: 'incidents', title: 'In the list of incidents' },
  { mode: 'path', title: 'Asked which file is to be imported' },
  { mode: 'preview', title: 'At what is to be imported' },
  { mode: 'marking', title: 'Behind m, at what is to be imported' },
  { mode: 'mending', title: 'While something of an import is corrected' },
  { mode: 'found', title: 'While all incidents are searched' },
  { mode: 'question', title: 'Asked how bad it is, and since when' },
  { mode: 'sheet', title: 'In this help, on the board, in a history, statistics or a comparison' },
];

const INDENT = 2;
const KEY_COLUMN = 26;
const VERB_COLUMN = 46;
/** Rows that an explanation may take. */
const LONGEST = 10;

/** @param about the mode whose keys come first, where that is another than the prompt's */
export function helpLines(columns: number, about?: Mode): readonly Line[] {
  const isFirst = ({ mode }: { mode: Mode }) => mode === about && mode !== 'prompt';
  const lines: readonly Line[] = [
    ...MODE_TITLES.filter(isFirst).flatMap((mode) => keysOf(mode, columns)),
    ...section('One line', grammar(columns)),
    ...MODE_TITLES.filter((mode) => !isFirst(mode)).flatMap((mode) => keysOf(mode, columns)),
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

function keysOf({ mode, title }: { mode: Mode; title: string }, columns: number): readonly Line[] {
  const rows = bindingsOf(mode).flatMap(({ keys, help }) =>
    row(keys.map(keyText).join(' '), help, { column: KEY_COLUMN, columns }),
  );
  return section(title, rows);
}

function grammar(columns: number): readonly Line[] {
  const times = TIME_FORMS.map(({ typed: [first] }) => first);
  const sigils = SIGILS.map(({ mark, logs }) => `${mark} ${logs}`);
  return [
    ...LINE_FORMS,
    ...list('Times:  ', times, columns),
    ...list('Sigils: ', sigils, columns),
    PLAIN_TEXT,
  ].map((text) => [piece(' '.repeat(INDENT) + text)]);
}

/** Short texts side by side, over as many rows as they need, and none of them broken. */
function list(title: string, items: readonly string[], columns: number): readonly string[] {
  const room = columns - INDENT - 1;
  return items.reduce<readonly string[]>((rows, item) => {
    const [last = title, ...before] = rows.toReversed();
    const longer = last === title ? title + item : `${last}  ${item}`;
    const isTooLong = last !== title && columnsOf(longer) > room;
    const next = isTooLong ? [last, ' '.repeat(columnsOf(title)) + item] : [longer];
    return [...before.toReversed(), ...next];
  }, []);
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
