/** One item of the list as rows: short while another one is chosen, in full once it is. */
import type { Finding, Fix, Level } from '../../incident/review/finding.ts';
import type { Proposal } from '../../postmortem/proposals/proposal.ts';
import { cut } from '../../terminal/fit.ts';
import { type Line, lineWidth, piece, spread, type Tone } from '../lines/line.ts';
import { shownLine, shownRows } from '../panes/text.ts';
import type { CloseoutItem, SectionItem } from './items.ts';

/** Mark of the chosen one, sign, and the spaces between. */
const FRONT = 4;
/** Of the lines that a proposal would log, so many are shown. */
const PROPOSED_LINES = 4;
/** Of the section that it would write, so many rows: who says yes has read what is written, or knows of more. */
const PROPOSED_ROWS = 8;
const MORE = '… Enter shows all of it';
/** In front of what would be written: it is not to be taken for the reason above it. */
const WRITTEN = '→ ';

interface Sign {
  /** One column wide. */
  readonly sign: string;
  readonly tone: Tone;
}

const LEVEL_SIGNS: Readonly<Record<Level, Sign>> = {
  error: { sign: '✗', tone: 'bad' },
  warning: { sign: '!', tone: 'alert' },
  hint: { sign: '·', tone: 'quiet' },
};

/** One row, cut to so many columns. */
export function itemRow(item: CloseoutItem, columns: number): Line {
  const { sign, tone } = signOf(item);
  const room = Math.max(columns - FRONT, 1);
  if (item.kind === 'section') return sectionRow(item, columns);
  const text = cut(shownLine(textOf(item), room), room);
  return [piece('  '), piece(sign, tone), piece(' '), piece(text)];
}

/** How far it is stands at the right; its title is cut for that. */
function sectionRow(item: SectionItem, columns: number): Line {
  const { sign, tone } = sectionSign(item);
  const title = piece(item.section.title, item.words > 0 ? 'quiet' : 'plain');
  const front: Line = [piece('  '), piece(sign, tone), piece(' '), title];
  const far = piece(shortProgress(item), tone);
  // A title that is cut may be any of several; that nothing is written, its sign says too.
  const isCut = lineWidth(front) + 1 + lineWidth([far]) > columns;
  return spread(front, isCut && far.text === NOT_WRITTEN ? [] : [far], columns);
}

/** All of it, and below it what is to be done. */
export function chosenRows(item: CloseoutItem, columns: number): readonly Line[] {
  const { sign, tone } = signOf(item);
  const room = Math.max(columns - FRONT, 1);
  const [first = '', ...more] = shownRows(textOf(item), () => room);
  const front: Line = [piece('▌ ', 'selected'), piece(sign, tone), piece(' ')];
  const below = piece('▌   ', 'selected');
  return [
    [...front, piece(first, 'strong')],
    ...more.map((row): Line => [below, piece(cut(row, room), 'strong')]),
    ...advice(item, room).flatMap(({ text, tone: toneOfText, most }) =>
      shownRows(text, () => room)
        .slice(0, most)
        .map((row): Line => [below, piece(cut(row, room), toneOfText)]),
    ),
  ];
}

function signOf(item: CloseoutItem): Sign {
  switch (item.kind) {
    case 'finding':
      return LEVEL_SIGNS[item.finding.level];
    case 'proposal':
      return { sign: '+', tone: 'open' };
    case 'section':
      return sectionSign(item);
  }
}

function sectionSign({ words, draft }: SectionItem): Sign {
  if (draft !== undefined) return { sign: '~', tone: 'alert' };
  return words > 0 ? { sign: '✓', tone: 'good' } : { sign: '–', tone: 'quiet' };
}

function textOf(item: CloseoutItem): string {
  switch (item.kind) {
    case 'finding':
      return item.finding.message;
    case 'proposal':
      return item.proposal.title;
    case 'section':
      return `${item.section.title}: ${progress(item)}`;
  }
}

const NOT_WRITTEN = 'not written';

/** `42 words`, `not written`, `a draft of 12 words, not recorded`. */
export function progress({ isPlaced, ...item }: SectionItem): string {
  return isPlaced ? written(item) : `${written(item)}; this template has no place for it`;
}

function written({ words, draft }: Pick<SectionItem, 'words' | 'draft'>): string {
  const recorded = words === 0 ? NOT_WRITTEN : counted(words);
  if (draft === undefined) return recorded;
  const drafted = `a draft of ${counted(draft)}, not recorded`;
  return words === 0 ? drafted : `${recorded}; ${drafted}`;
}

function shortProgress({ words, draft, isPlaced }: SectionItem): string {
  if (!isPlaced) return 'no place here';
  if (draft !== undefined) return 'a draft';
  return words === 0 ? NOT_WRITTEN : counted(words);
}

function counted(words: number): string {
  return words === 1 ? '1 word' : `${words.toLocaleString('en')} words`;
}

interface Advice {
  /** Not yet safe to be shown. */
  readonly text: string;
  readonly tone: Tone;
  /** How many rows it may take. */
  readonly most: number;
}

const ROWS = 8;

/** What helps with the item, and what would be written. */
function advice(item: CloseoutItem, columns: number): readonly Advice[] {
  switch (item.kind) {
    case 'finding':
      return fixAdvice(item.finding);
    case 'proposal':
      return [
        { text: item.proposal.reason, tone: 'quiet', most: ROWS },
        ...proposed(item.proposal, columns),
      ];
    case 'section':
      return [{ text: item.section.asks, tone: 'quiet', most: ROWS }];
  }
}

/** What a yes would write: the beginning of a section, or the lines that it logs. */
function proposed({ lines, text }: Proposal, columns: number): readonly Advice[] {
  if (text !== undefined) return proposedText(text, columns);
  const most = lines.length > PROPOSED_LINES ? PROPOSED_LINES - 1 : PROPOSED_LINES;
  const rows = lines.slice(0, most).map((line): Advice => ({ text: line, tone: 'label', most: 2 }));
  if (lines.length <= most) return rows;
  return [...rows, { text: `… ${lines.length - most} lines more`, tone: 'quiet', most: 1 }];
}

function proposedText(text: string, columns: number): readonly Advice[] {
  const room = Math.max(columns - WRITTEN.length, 1);
  const rows = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : shownRows(line, () => room)));
  const most = rows.length > PROPOSED_ROWS ? PROPOSED_ROWS - 1 : PROPOSED_ROWS;
  const shown = rows.slice(0, most).map(
    (row, index): Advice => ({
      text: `${index === 0 ? WRITTEN : ' '.repeat(WRITTEN.length)}${row}`,
      tone: 'label',
      most: 1,
    }),
  );
  return rows.length <= most ? shown : [...shown, { text: MORE, tone: 'quiet', most: 1 }];
}

function fixAdvice({ fix }: Finding): readonly Advice[] {
  const said: Advice = { text: fix.advice, tone: 'quiet', most: ROWS };
  const way = wayOf(fix);
  return way === undefined ? [said] : [said, { text: way, tone: 'label', most: 2 }];
}

/** The line that Enter puts up, `…` where it is to be completed. */
function wayOf(fix: Fix): string | undefined {
  if (fix.by !== 'line') return undefined;
  return fix.isWhole ? fix.line : `${fix.line.trimEnd()} …`;
}
