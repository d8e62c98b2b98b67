/** The tasks of a list or a table. */
import type { Block, Item, List, Table, TableRow, TextLine } from '../markup/block.ts';
import { digest, oneLine, UniqueKeys } from '../reading/prose.ts';
import type { ReadFollowup } from '../reading/reading.ts';
import { calendarDay } from './calendar-day.ts';
import { labelOf } from './label.ts';
import { groupNamed, type TaskGroup } from './task-group.ts';
import { statusIn, type TaskWords, taskWords } from './task-words.ts';

/** The tasks of a document, each with a key of its own. */
export class Tasks {
  readonly #keys = new UniqueKeys();
  readonly #found: ReadFollowup[] = [];

  get found(): readonly ReadFollowup[] {
    return this.#found;
  }

  add(line: number, said: TaskWords, group: TaskGroup): void {
    const about = group.name === undefined ? '' : `${group.name}: `;
    const task = said.task.trim() === '' ? '' : oneLine(about + said.task);
    if (task === '') return;
    const { purpose, area, horizon } = group;
    this.#found.push({
      line,
      key: this.#keys.of(digest('task', task)),
      task,
      owner: said.owner ?? group.owner,
      due: said.due,
      purpose,
      area,
      horizon,
      status: said.status ?? group.status ?? 'open',
      ticket: said.ticket,
    });
  }
}

/** Adds the tasks of a list; those below a label are of the kind that it names. */
export function addListed(list: List, group: TaskGroup, tasks: Tasks): void {
  for (const item of list.items) addItem(item, group, tasks);
}

function addItem(item: Item, group: TaskGroup, tasks: Tasks): void {
  const label = groupLabel(item);
  if (label !== undefined) {
    const below = groupNamed(label, group);
    for (const block of item.blocks) if (block.type === 'list') addListed(block, below, tasks);
    return;
  }
  const lines = item.blocks.flatMap(linesOf);
  const text = lines.map((line) => line.text).join(' ');
  const links = lines.flatMap((line) => line.links);
  const own = taskWords(text, links);
  const { said, more } = below(item.blocks.slice(1));
  const ticked = item.isTicked === undefined ? undefined : item.isTicked ? 'done' : 'open';
  const words: TaskWords = {
    task: [own.task, ...more].join('; '),
    owner: own.owner ?? said.owner,
    due: own.due ?? said.due,
    status: own.status ?? said.status ?? ticked,
    ticket: own.ticket ?? said.ticket,
  };
  tasks.add(item.line, ticked === 'done' ? { ...words, status: 'done' } : words, group);
}

/** Over other tasks, and no task itself: `**Immediate actions**:`. */
export function groupLabel({ blocks }: Item): string | undefined {
  const [first, second] = blocks;
  const areLists = blocks.slice(1).every(({ type }) => type === 'list');
  if (first?.type !== 'paragraph' || second === undefined || !areLists || first.lines.length !== 1)
    return undefined;
  const [line] = first.lines;
  if (line === undefined) return undefined;
  const isMarked =
    line.lead !== undefined && line.lead.length >= line.text.replace(/[\s:]+$/u, '').length;
  return isMarked || /[:：]$/u.test(line.text) ? line.text : undefined;
}

function linesOf(block: Block): readonly TextLine[] {
  return block.type === 'paragraph' ? block.lines : [];
}

/** What stands below a task: facts of it (`Owner: …`), and what else it says. */
function below(blocks: readonly Block[]): {
  readonly said: Omit<TaskWords, 'task'>;
  readonly more: readonly string[];
} {
  const more: string[] = [];
  let said: Omit<TaskWords, 'task'> = {
    owner: undefined,
    due: undefined,
    status: undefined,
    ticket: undefined,
  };
  for (const line of blocks.flatMap((block) => (block.type === 'list' ? textsBelow(block) : []))) {
    const one = factOf(line);
    if (one === undefined) more.push(line.text);
    else said = { ...said, ...one };
  }
  return { said, more: [...more, ...blocks.flatMap(enclosedIn)] };
}

/** Code and quotes below a task, on one line. */
function enclosedIn(block: Block): readonly string[] {
  return block.type === 'list' || block.type === 'paragraph' ? [] : [oneLine(block.markdown)];
}

function textsBelow({ items }: List): readonly TextLine[] {
  return items.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'list' ? textsBelow(block) : linesOf(block))),
  );
}

const COLUMNS: readonly { readonly column: Column; readonly words: RegExp }[] = [
  {
    column: 'owner',
    words:
      /\b(?:owners?|assignees?|assigned|responsible|who|dri|person|lead|team|verantwortlich)\b/iu,
  },
  { column: 'due', words: /\b(?:due|target|deadline|eta|date|when|by when|completion|fallig)\b/iu },
  { column: 'status', words: /\b(?:status|state|done\??|completed\??|progress)\b/iu },
  {
    column: 'ticket',
    words: /\b(?:tickets?|issues?|jira|bugs?|links?|tracking|pr|reference|id|number)\b/iu,
  },
  { column: 'kind', words: /\b(?:type|category|kind|purpose|area|priority|horizon|timeframe)\b/iu },
  {
    column: 'task',
    words:
      /\b(?:tasks?|actions?|items?|descriptions?|what|todo|to do|follow-?ups?|measures?|work|summary|title|remediation)\b/iu,
  },
];
type Column = 'task' | 'owner' | 'due' | 'status' | 'ticket' | 'kind';

function factOf(line: TextLine): Partial<Omit<TaskWords, 'task'>> | undefined {
  const labelled = labelOf(line);
  if (labelled === undefined || labelled.value === '') return undefined;
  return factIn(columnNamed(labelled.label), labelled.value, line.links);
}

function factIn(
  column: Column | undefined,
  value: string,
  links: readonly string[],
): Partial<Omit<TaskWords, 'task'>> | undefined {
  switch (column) {
    case 'owner':
      return { owner: value };
    case 'due': {
      const due = calendarDay(value);
      return due === undefined ? undefined : { due };
    }
    case 'status': {
      const status = statusIn(value);
      return status === undefined ? undefined : { status };
    }
    case 'ticket':
      return ticketIn(value, links);
    default:
      return undefined;
  }
}

/** `Bug 17 DONE`: a ticket, and how far it is. */
function ticketIn(value: string, links: readonly string[]): Partial<Omit<TaskWords, 'task'>> {
  const word = /\s*\(?\b(done|todo|wip|open|closed|fixed|in progress)\)?$/iu.exec(value);
  const named = word === null ? value : value.slice(0, word.index);
  const ticket = links[0] ?? (/^(?:n\/?a|none|-*)$/iu.test(named) ? undefined : named);
  const status = statusIn(word?.[1] ?? '');
  return {
    ...(ticket === undefined ? {} : { ticket }),
    ...(status === undefined ? {} : { status }),
  };
}

function columnNamed(header: string): Column | undefined {
  const fitting = COLUMNS.filter(({ words }) => words.test(header));
  // `Action item`, `Task owner`: the last word of such a name is what it is.
  const last = fitting
    .map(({ column, words }) => ({ column, at: header.search(words) }))
    .toSorted((a, b) => b.at - a.at)[0];
  return /^\s*(?:action|task|work|follow-?up)\s*(?:items?|tickets?)?\s*$/iu.test(header)
    ? 'task'
    : last?.column;
}

/** Is this a table of tasks, wherever it stands? Its columns say so. */
export function isTaskTable({ header }: Table): boolean {
  const columns = header.map(({ text }) => columnNamed(text));
  const isOfTasks = header.some(({ text }) => /^\W*(?:action|task|follow-?up|to-?do)/iu.test(text));
  return isOfTasks && columns.some((column) => column === 'owner' || column === 'due');
}

/** Adds the tasks of a table, a row each. Where no column holds the task, the first that holds nothing else does. */
export function addTabled(table: Table, group: TaskGroup, tasks: Tasks): void {
  const named = table.header.map(({ text }) => columnNamed(text));
  const first = named.indexOf('task');
  const task = first >= 0 ? first : Math.max(named.indexOf(undefined), 0);
  const columns = named.map((column, index) =>
    index === task ? 'task' : column === 'task' ? undefined : column,
  );
  for (const row of table.rows) addRow(row, columns, table.header, group, tasks);
}

/** `#`, `No.` and a number: it only counts the rows. */
function isRowNumber(name: string, value: string): boolean {
  return /^\W*(?:no|nr)?\W*$/iu.test(name) && /^\d{1,3}[.)]?$/u.test(value);
}

function addRow(
  row: TableRow,
  columns: readonly (Column | undefined)[],
  header: readonly TextLine[],
  group: TaskGroup,
  tasks: Tasks,
): void {
  const task = row.cells[columns.indexOf('task')];
  if (task === undefined || task.text.trim() === '') return;
  let words = taskWords(task.text, task.links);
  let kind = group;
  const more: string[] = [];
  row.cells.forEach((cell, index) => {
    const value = cell.text.trim();
    if (isRowNumber(header[index]?.text ?? '', value)) return;
    if (cell === task || /^(?:|-+|–|—|n\/a|tbd|none|\?+)$/iu.test(value)) return;
    if (columns[index] === 'kind') {
      const named = groupNamed(value, kind);
      const isUnderstood = JSON.stringify(named) !== JSON.stringify(kind);
      kind = named;
      if (isUnderstood) return;
    }
    const fact = factIn(columns[index], value, cell.links);
    if (fact === undefined) more.push(`${header[index]?.text ?? ''}: ${value}`);
    else words = { ...words, ...fact };
  });
  const aside = more.length === 0 ? '' : ` (${more.join('; ')})`;
  tasks.add(row.line, { ...words, task: words.task + aside }, kind);
}
