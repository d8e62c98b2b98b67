/**
 * The course of an incident as the source of a Mermaid gantt chart.
 *
 * Mermaid reads and shows times as those of the reader's own clock, whatever their zone. So the
 * chart has the times of one clock without jumps: that of the document's zone, or UTC's where the
 * offset of that zone changes during the incident. The title names it.
 */
import type { PostmortemDocument } from '../document/document.ts';
import type { DocumentTime } from '../document/document-times.ts';
import { effortTasks, phaseTasks, type Task, type TaskList } from './gantt-tasks.ts';
import { mermaidText, shortText } from './gantt-text.ts';

/** Mermaid refuses sources above 50,000 characters. */
const MOST_CHARACTERS = 40_000;
/** So many labels of what is not drawn are named in the title. */
const MOST_LABELS = 6;

/** The source, without a fence: phases, actions and hypotheses; what has no known time is named. */
export function gantt(document: PostmortemDocument): string {
  const clock = clockOf(document);
  const lists = [
    phaseTasks(document),
    effortTasks('Actions', document.actions),
    effortTasks('Hypotheses', document.hypotheses),
  ];
  const drawn = within(lists.map((list) => sectionLines(list, clock)));
  const left = lists.flatMap(({ timeless }) => timeless);
  const title = [
    `times in ${clock.name}`,
    ...(left.length === 0 ? [] : [`not drawn, time unknown: ${listed(left)}`]),
    ...(drawn.omitted === 0 ? [] : [`${drawn.omitted} more not drawn`]),
    ...(drawn.lines.length === 0 ? ['nothing to draw'] : []),
  ];
  return [
    'gantt',
    `    title ${mermaidText(`${shortText(document.title)} (${title.join('; ')})`)}`,
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    `    axisFormat ${isWithinADay(lists, clock) ? '%H:%M' : '%m-%d %H:%M'}`,
    '    todayMarker off',
    ...drawn.lines,
    '',
  ].join('\n');
}

interface Clock {
  /** `UTC+1`. */
  readonly name: string;
  /** `2022-05-10 14:30:00`. */
  show(time: DocumentTime): string;
}

function clockOf({ zone }: PostmortemDocument): Clock {
  const [only, ...more] = zone.offsets;
  if (only === undefined || more.length > 0) return { name: 'UTC', show: inUtc };
  return { name: only, show: ({ iso }) => (iso ?? '').slice(0, 19).replace('T', ' ') };
}

function inUtc({ utc }: DocumentTime): string {
  const bare = utc.replace('~', '');
  return /:\d\d:/.test(bare) ? bare : `${bare}:00`;
}

/** The heading, then a line for each task. */
function sectionLines({ title, tasks }: TaskList, clock: Clock): readonly string[] {
  return [`    section ${title}`, ...tasks.map((task) => `    ${taskLine(task, clock)}`)];
}

function taskLine({ name, tag, from, to }: Task, clock: Clock): string {
  const tags = [...(tag === undefined ? [] : [tag]), ...(to === undefined ? ['milestone'] : [])];
  const begins = clock.show(from);
  const ends = to === undefined ? '0s' : clock.show(to);
  return `${mermaidText(name)} :${[...tags, begins, ends].join(', ')}`;
}

/** As many tasks as Mermaid takes, from the first on; a heading without any is left out. */
function within(sections: readonly (readonly string[])[]): { lines: string[]; omitted: number } {
  let room = MOST_CHARACTERS;
  let omitted = 0;
  const lines = sections.flatMap(([heading = '', ...tasks]) => {
    const fitting = tasks.filter((line) => {
      room -= line.length + 1;
      return room >= 0;
    });
    omitted += tasks.length - fitting.length;
    return fitting.length === 0 ? [] : [heading, ...fitting];
  });
  return { lines, omitted };
}

function listed(labels: readonly string[]): string {
  const more = labels.length - MOST_LABELS;
  return more > 0
    ? `${labels.slice(0, MOST_LABELS).join(', ')} and ${more} more`
    : labels.join(', ');
}

function isWithinADay(lists: readonly TaskList[], clock: Clock): boolean {
  const days = lists.flatMap(({ tasks }) =>
    tasks.flatMap(({ from, to }) =>
      [from, to ?? from].map((time) => clock.show(time).slice(0, 10)),
    ),
  );
  return new Set(days).size <= 1;
}
