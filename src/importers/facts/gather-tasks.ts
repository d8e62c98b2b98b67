/** The tasks of a part, and what is said there besides. */
import type { Block, Item, List, TextLine } from '../markup/block.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Draft } from './draft.ts';
import { takeRole } from './fact-values.ts';
import { gatherProse } from './gather-prose.ts';
import { labelledItem } from './labelled-text.ts';
import { namesIn } from './names.ts';
import type { Place } from './place.ts';
import { groupNamed, type TaskGroup } from './task-group.ts';
import { addListed, addTabled, groupLabel } from './task-list.ts';
import { taskWords } from './task-words.ts';

export function gatherTasks(draft: Draft, blocks: readonly Block[], at: Place): void {
  let group = at.group;
  let isListed = false;
  blocks.forEach((block, index) => {
    switch (block.type) {
      case 'list':
        gatherTaskList(draft, block, { ...at, group });
        isListed = true;
        break;
      case 'table':
        addTabled(block, group, draft.tasks);
        isListed = true;
        break;
      default: {
        const label = introOf(block, blocks[index + 1]);
        const notes = notesOf(block);
        if (label !== undefined) group = groupNamed(label, at.group);
        else if (notes !== undefined) addNoted(draft, notes, group);
        else gatherBeside(draft, block, at, isListed);
      }
    }
  });
}

const LONGEST_NOTE = 80;

/** The lines of a list that nobody marked: several, and none ends or runs on as prose does. */
function notesOf(block: Block): readonly TextLine[] | undefined {
  if (block.type !== 'paragraph' || block.lines.length < 2) return undefined;
  const areNotes = block.lines.every(
    ({ text, links }) =>
      text.length <= LONGEST_NOTE && links.length === 0 && /[\p{L}\d)]$/u.test(text),
  );
  return areNotes ? block.lines : undefined;
}

function addNoted(draft: Draft, notes: readonly TextLine[], group: TaskGroup): void {
  for (const { line, text } of notes) draft.tasks.add(line, taskWords(text, []), group);
}

/** A line that only leads over to the tasks below it. */
function introOf(block: Block, next: Block | undefined): string | undefined {
  if (block.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'table'))
    return undefined;
  const text = block.lines.map((line) => line.text).join(' ');
  const isPlain = block.lines.every(({ links }) => links.length === 0) && !/\d/u.test(text);
  return isPlain && /[:：]$/u.test(text) && text.split(/\s+/u).length <= 25 ? text : undefined;
}

/** Behind the tasks, what points elsewhere is no measure. */
function gatherBeside(draft: Draft, block: Block, at: Place, isListed: boolean): void {
  const isElsewhere =
    isListed && block.type === 'paragraph' && block.lines.some(({ links }) => links.length > 0);
  gatherProse(draft, [block], isElsewhere ? { ...at, kind: 'prose', section: 'supporting' } : at);
}

function gatherTaskList(draft: Draft, list: List, at: Place): void {
  for (const item of list.items) {
    if (takePeople(draft, item) || takeRemark(draft, item)) continue;
    addListed({ ...list, items: [item] }, at.group, draft.tasks);
  }
}

/** `Responsible parties:` and who they are. */
function takePeople(draft: Draft, item: Item): boolean {
  if (groupLabel(item) === undefined) return false;
  const people = item.blocks
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .map(labelledItem);
  const isAllPeople =
    people.length > 0 &&
    people.every((text) => text !== undefined && isPeople(text.labelled.value));
  if (!isAllPeople) return false;
  for (const text of people)
    if (text !== undefined) takeRole(draft, text.labelled.label, text.labelled.value);
  return true;
}

function isPeople(value: string): boolean {
  return namesIn(value).length > 0;
}

/** `Timeline for completion: all of it by July`: said of the tasks, and none itself. */
function takeRemark(draft: Draft, item: Item): boolean {
  const text = labelledItem(item);
  if (text === undefined || !text.labelled.isMarked || text.labelled.value === '') return false;
  if (aboutHeading(text.labelled.label).is !== 'tasks') return false;
  draft.write(
    'corrective',
    item.line,
    blockMarkdown({
      type: 'list',
      isOrdered: false,
      items: [item],
      line: item.line,
      lastLine: item.lastLine,
      markdown: item.markdown,
    }),
  );
  return true;
}
