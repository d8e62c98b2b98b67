/** Puts the prose of a part into its section; what labels name goes where it belongs. */
import type { Block, Item, List, Paragraph, Table, TextLine } from '../markup/block.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import { factRows } from '../outline/fact-rows.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Draft } from './draft.ts';
import { factNamed } from './fact-labels.ts';
import { labelOf, withoutLabel } from './label.ts';
import { type LabelledText, labelledItem, place } from './labelled-text.ts';
import { isRole } from './names.ts';
import type { Place } from './place.ts';
import { addListed, addTabled, isTaskTable } from './task-list.ts';

export function gatherProse(draft: Draft, blocks: readonly Block[], at: Place): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        gatherParagraph(draft, block, at);
        break;
      case 'list':
        gatherList(draft, block, at);
        break;
      case 'table':
        gatherTable(draft, block, at);
        break;
      default:
        draft.write(at.section, block.line, blockMarkdown(block), at);
    }
  }
}

/** Lines of a paragraph from one label to the next. */
interface Stretch {
  readonly labelled: LabelledText['labelled'] | undefined;
  readonly lines: TextLine[];
  readonly markdown: string[];
}

function gatherParagraph(draft: Draft, paragraph: Paragraph, at: Place): void {
  let left: Stretch | undefined;
  for (const stretch of stretchesOf(paragraph)) {
    if (placeStretch(draft, stretch, at)) {
      writeStretch(draft, left, at);
      left = undefined;
    } else if (left === undefined) {
      left = stretch;
    } else {
      left.lines.push(...stretch.lines);
      left.markdown.push(...stretch.markdown);
    }
  }
  writeStretch(draft, left, at);
}

function writeStretch(draft: Draft, stretch: Stretch | undefined, at: Place): void {
  const [first] = stretch?.lines ?? [];
  if (stretch === undefined || first === undefined) return;
  draft.write(at.section, first.line, stretch.markdown.join('\n'), at);
}

function placeStretch(draft: Draft, { labelled, lines, markdown }: Stretch, at: Place): boolean {
  if (labelled === undefined) return false;
  const value = [labelled.value, ...lines.slice(1).map(({ text }) => text)].join(' ').trim();
  const source = withoutLabel(markdown.join('\n'), labelled);
  return place(draft, { labelled: { ...labelled, value }, markdown: source, below: [] }, at);
}

function stretchesOf(paragraph: Paragraph): readonly Stretch[] {
  const source = blockMarkdown(paragraph).split('\n');
  const isLineByLine = source.length === paragraph.lines.length;
  const stretches: Stretch[] = [];
  paragraph.lines.forEach((line, index) => {
    const labelled = knownLabel(line);
    const markdown = isLineByLine ? (source[index] ?? '') : line.text;
    const open = stretches.at(-1);
    if (open === undefined || labelled !== undefined) {
      stretches.push({ labelled, lines: [line], markdown: [markdown] });
    } else {
      open.lines.push(line);
      open.markdown.push(markdown);
    }
  });
  const [only, ...more] = stretches;
  return only !== undefined && more.length === 0 ? [{ ...only, markdown: source }] : stretches;
}

/** A colon behind a few words of a sentence makes no label of them. */
function knownLabel(line: TextLine): Stretch['labelled'] {
  const labelled = labelOf(line);
  if (labelled === undefined) return undefined;
  const { label } = labelled;
  const isKnown =
    factNamed(label) !== undefined || aboutHeading(label).is !== 'unclear' || isRole(label);
  return isKnown ? labelled : undefined;
}

function gatherList(draft: Draft, list: List, at: Place): void {
  const left: Item[] = [];
  const ticked: Item[] = [];
  for (const item of list.items) {
    const text = labelledItem(item);
    if (item.isTicked !== undefined && at.kind !== 'appendix') ticked.push(item);
    else if (text === undefined || !place(draft, text, at)) left.push(item);
  }
  if (ticked.length > 0) addListed({ ...list, items: ticked }, at.group, draft.tasks);
  const [first] = left;
  if (first === undefined) return;
  draft.write(at.section, first.line, blockMarkdown({ ...list, items: left }), at);
}

/** `| Severity | 2 |`: a table of labels and their values. */
function gatherTable(draft: Draft, table: Table, at: Place): void {
  if (isTaskTable(table)) {
    addTabled(table, at.group, draft.tasks);
    return;
  }
  const rows = factRows(table);
  const labels = rows.filter((cells) => factNamed(cells[0]?.text ?? '') !== undefined);
  const isFacts = rows.every((cells) => cells.length === 2) && labels.length * 2 >= rows.length;
  if (!isFacts) {
    draft.write(at.section, table.line, blockMarkdown(table), at);
    return;
  }
  const left = rows.filter((cells) => !placeRow(draft, cells, at));
  const lines = left
    .filter((cells) => cells.some(({ text }) => text !== '') && !isHeaderOfFacts(cells))
    .map(([label, value]) => `- ${label?.text ?? ''}: ${value?.text ?? ''}`);
  draft.write(at.section, table.line, lines.join('\n'), at);
}

function isHeaderOfFacts(cells: readonly TextLine[]): boolean {
  return (
    /^(?:field|item|key|property|name|attribute|metric)?$/iu.test(cells[0]?.text.trim() ?? '') &&
    /^(?:value|details?|description|information|info)?$/iu.test(cells[1]?.text.trim() ?? '')
  );
}

function placeRow(draft: Draft, [label, value]: readonly TextLine[], at: Place): boolean {
  if (label === undefined || value === undefined) return false;
  const labelled = {
    label: label.text,
    value: value.text,
    links: value.links,
    line: label.line,
    isMarked: true,
  };
  return place(draft, { labelled, markdown: value.text, below: [] }, at);
}
