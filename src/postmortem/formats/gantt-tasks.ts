/** What a gantt chart draws: bars between two known times, points where there is only one. */
import type {
  DocumentEffort,
  DocumentRow,
  DocumentSpell,
  PostmortemDocument,
} from '../document/document.ts';
import type { DocumentLength, DocumentMeasure, DocumentTime } from '../document/document-times.ts';
import { shortText } from './gantt-text.ts';

/** Mermaid's own: they give a colour, and say nothing that the name does not say. */
type Tag = 'done' | 'active' | 'crit';

export interface Task {
  readonly name: string;
  readonly tag: Tag | undefined;
  readonly from: DocumentTime;
  /** `undefined` on a point. */
  readonly to: DocumentTime | undefined;
}

/** What is to be drawn under one heading. */
export interface TaskList {
  readonly title: string;
  readonly tasks: readonly Task[];
  /** What has no known time: the labels of these. */
  readonly timeless: readonly string[];
}

/** The milestones, the measures between them, and the windows of impairment where there are several. */
export function phaseTasks(document: PostmortemDocument): TaskList {
  const rows = document.timeline.filter(({ milestones }) => milestones.length > 0);
  const { impairedWindows: windows, measures } = document;
  const isOneWindow = windows.length === 1 && windows[0]?.to !== null;
  const lengths = [
    ...measures.filter(({ name }) => name.startsWith('time to ')),
    ...(isOneWindow ? [] : windows),
  ];
  return {
    title: 'Phases',
    tasks: [...rows.flatMap(milestoneTask), ...lengths.flatMap(measureTask)],
    timeless: rows.filter(({ time }) => !isDrawable(time)).flatMap(({ milestones }) => milestones),
  };
}

function milestoneTask({ time, milestones, text }: DocumentRow): readonly Task[] {
  const names = milestones.join(', ');
  const words = shortText(text);
  const name = words === '' || words === names ? names : `${names} – ${words}`;
  return isDrawable(time) ? [task(name, undefined, { from: time, to: undefined })] : [];
}

/** A measure that is missing is drawn only where it is known to go on. */
function measureTask(measure: DocumentMeasure): readonly Task[] {
  const { name, from, to } = measure;
  if (from === null || (to === null && name.startsWith('time to '))) return [];
  const drawn = drawnBetween(from.time, to?.time ?? null, measure);
  const words = to === null ? (measure.missing ?? measure.shown) : lengthWords(measure, from.time);
  return drawn === undefined ? [] : [task(`${name} (${words})`, 'active', drawn)];
}

/** Actions, or hypotheses: each of the times that they ran or stood. */
export function effortTasks(title: string, efforts: readonly DocumentEffort[]): TaskList {
  const found = efforts.map((effort) => ({
    label: effort.label,
    tasks: effort.spells.flatMap((spell, index) => spellTask(effort, spell, index)),
  }));
  return {
    title,
    tasks: found.flatMap(({ tasks }) => tasks),
    timeless: found.filter(({ tasks }) => tasks.length === 0).map(({ label }) => label),
  };
}

function spellTask(effort: DocumentEffort, spell: DocumentSpell, index: number): readonly Task[] {
  const drawn = drawnBetween(spell.from, spell.time, spell.duration);
  if (drawn === undefined) return [];
  const again = index === 0 ? '' : ' again';
  const isOpen = spell.time === null;
  const words = isOpen ? spell.shown : `${spell.shown}, ${lengthWords(spell.duration, spell.from)}`;
  const name = `${effort.label}${again} ${shortText(effort.text)} (${words})`;
  return [task(name, tagOf(spell), drawn)];
}

function tagOf({ outcome, time }: DocumentSpell): Tag | undefined {
  if (time === null) return 'active';
  return outcome === 'failed' || outcome === 'confirmed' ? 'crit' : 'done';
}

function lengthWords({ milliseconds, shown }: DocumentLength, from: DocumentTime): string {
  if (milliseconds === null) return from.iso === null ? 'beginning unknown' : 'end unknown';
  return milliseconds < 0 ? `${shown}, ends before it begins` : shown;
}

interface Drawn {
  readonly from: DocumentTime;
  readonly to: DocumentTime | undefined;
}

/** What has one known end is drawn as a point there, and so is what has no length or a negative one. */
function drawnBetween(
  from: DocumentTime,
  to: DocumentTime | null,
  { milliseconds }: DocumentLength,
): Drawn | undefined {
  const end = to !== null && isDrawable(to) ? to : undefined;
  if (!isDrawable(from)) return end && { from: end, to: undefined };
  const hasLength = milliseconds !== null && milliseconds > 0;
  return { from, to: hasLength ? end : undefined };
}

/** Is it known, and in a year that Mermaid can read? */
function isDrawable({ iso }: DocumentTime): boolean {
  return iso !== null && /^[1-9]\d{3}-/.test(iso);
}

function task(name: string, tag: Tag | undefined, { from, to }: Drawn): Task {
  const isAbout = from.approximate || to?.approximate === true;
  return { name: isAbout ? `~ ${name}` : name, tag, from, to };
}
