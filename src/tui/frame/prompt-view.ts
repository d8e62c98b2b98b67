/** The prompt as it is drawn: a label with time and kind, and the text that fits beside it. */
import { Complaint } from '../../incident/line/complaint.ts';
import { parseLine } from '../../incident/line/line.ts';
import { verbNamed } from '../../incident/line/verbs/table.ts';
import { SECTIONS } from '../../incident/sections.ts';
import { clockAt, formatTimeOfDay } from '../../incident/time/clock.ts';
import type { Cell } from '../../terminal/line-wrap.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, type Line, lineWidth, piece } from '../lines/line.ts';
import type { Folded } from '../prompt/folded.ts';
import { isBatch } from '../prompt/paste.ts';
import { correctedEntry, type ImportAsks, isUpdate, type Missing } from '../prompt/placed.ts';
import type { PromptLine } from '../prompt/prompt-line.ts';
import type { Mode } from '../state/mode.ts';
import { isTyping, modeOf } from '../state/mode-of.ts';
import { type State, zoneOf } from '../state/state.ts';
import { layout } from '../text-input/layout.ts';

export interface PromptView {
  readonly lines: readonly Line[];
  readonly cursor: Cell;
}

/** Below so many columns for the text, the label goes. */
const LEAST_TEXT = 20;

/** At most so many rows; what is folded takes one of them. */
export function promptView(state: State, columns: number, rows: number): PromptView {
  const { line } = state.prompt;
  const label = labelFor(state, columns);
  const indent = lineWidth(label);
  const folded = line.folded === undefined ? [] : [foldedLine(line.folded, isBatch(line), columns)];
  const text = layout(line.text, columns - indent, Math.max(rows - folded.length, 1));
  const lines = text.lines.map(
    (shown, row): Line => [...(row === 0 ? label : [piece(' '.repeat(indent))]), piece(shown)],
  );
  const cursor = { row: text.cursor.row, column: indent + text.cursor.column };
  return { lines: [...lines, ...folded], cursor };
}

function labelFor(state: State, columns: number): Line {
  const label = fullLabel(state);
  return columns - lineWidth(label) < LEAST_TEXT ? [piece('› ', 'label')] : label;
}

/** While an entry is selected letters are no text, and the prompt must not look as if they were. */
const SELECTING: Line = [piece(' selecting ', 'selected'), piece(' ')];

const CHOOSING: Readonly<Partial<Record<Mode, Line>>> = {
  closeout: [piece(' postmortem ', 'selected'), piece(' ')],
  unrecorded: [piece(' record it? ', 'selected'), piece(' ')],
  replacing: [piece(' replace it? ', 'selected'), piece(' ')],
  replay: [piece(' replaying ', 'selected'), piece(' ')],
  watching: [piece(' training ', 'selected'), piece(' ')],
  trained: [piece(' training ', 'selected'), piece(' ')],
  preview: [piece(' checking ', 'selected'), piece(' ')],
  marking: [piece(' checking ', 'selected'), piece(' ')],
  sheet: [piece(' reading ', 'selected'), piece(' ')],
};

const IMPORTS: Readonly<Record<ImportAsks, string>> = {
  path: 'import',
  text: 'text',
  time: 'time',
  title: 'title',
  zone: 'zone',
  day: 'day',
};

function questionOf({ severity, start }: Missing): string {
  if (severity && start) return 'How bad, since when';
  return severity ? 'How bad' : 'Since when';
}

function fullLabel(state: State): Line {
  if (!isTyping(state)) return CHOOSING[modeOf(state)] ?? SELECTING;
  const { prompt, now } = state;
  const { origin } = prompt;
  if (origin.kind === 'section') return [piece(` ${sectionTitle(origin.section)} › `, 'label')];
  if (origin.kind === 'search') return [piece(' search › ', 'label')];
  if (origin.kind === 'import') return [piece(` ${IMPORTS[origin.asks]} › `, 'label')];
  if (origin.kind === 'question') return [piece(` ${questionOf(origin.asks)}? `, 'label')];
  if (origin.kind === 'find' || origin.kind === 'filter')
    return [piece(` ${origin.kind} › `, 'label')];
  if (origin.kind === 'seek') return [piece(' go to › ', 'label')];
  if (origin.kind === 'answer') return [piece(' you › ', 'label')];
  if (isUpdate(prompt)) return [piece(' tell › ', 'label')];
  const zone = zoneOf(state);
  if (zone === undefined) return [piece(' What fails? ', 'label')];
  const entry = correctedEntry(prompt);
  if (entry !== undefined) return [piece(` entry ${entry} › `, 'label')];
  const time = formatTimeOfDay(clockAt(prompt.line.startedAt ?? now, zone), false);
  return [piece(` ${time} `, 'quiet'), piece(`${kindOf(prompt.line)} › `, 'label')];
}

function sectionTitle(name: string): string {
  return SECTIONS.find((section) => section.name === name)?.title ?? name;
}

/** A sigil or a verb says what the line is, whatever Tab chose. */
function kindOf({ text, kind }: PromptLine): string {
  try {
    const { verb, isPlain } = parseLine(text.text);
    if (isPlain) return 'event';
    return verb === undefined ? kind : (verbNamed(verb)?.name ?? kind);
  } catch (error) {
    if (error instanceof Complaint) return kind;
    throw error;
  }
}

function foldedLine(folded: Folded, asBatch: boolean, columns: number): Line {
  const count = folded.count === 1 ? '1 line' : `${folded.count} lines`;
  const shown = asBatch ? ` ≡ ${count}, one by one: ` : ` + ${count} folded: `;
  return cutLine(
    [piece(shown, 'label'), piece(safeLine(folded.first.slice(0, columns * 4)), 'quiet')],
    columns - 1,
  );
}
