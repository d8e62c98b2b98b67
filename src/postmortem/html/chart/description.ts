/** The picture in words, for those who do not see it. */
import type { DocumentEffort, PostmortemDocument } from '../../document/document.ts';

/** So many of a kind are told; the tables have them all. */
const MOST = 12;

export function description(document: PostmortemDocument): string {
  const { timeline, hypotheses, actions, impairedWindows, zone } = document;
  const milestones = timeline.flatMap((row) =>
    row.milestones.map((milestone) => `${milestone} ${row.time.shown}`),
  );
  return [
    `Times in ${zone.shown}.`,
    ...told('Milestones', milestones),
    ...told(
      'Impaired',
      impairedWindows.map(({ shown }) => shown),
    ),
    ...told(counted(hypotheses.length, 'hypothesis', 'hypotheses'), hypotheses.map(effortWords)),
    ...told(counted(actions.length, 'action', 'actions'), actions.map(effortWords)),
    `${counted(timeline.length, 'entry', 'entries')} in all.`,
  ].join(' ');
}

function told(title: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const more = words.length > MOST ? ` and ${words.length - MOST} more` : '';
  return [`${title}: ${words.slice(0, MOST).join(', ')}${more}.`];
}

function effortWords({ label, outcomeShown, duration }: DocumentEffort): string {
  const length = duration.milliseconds === null ? '' : ` (${duration.shown})`;
  return `${label} ${outcomeShown}${length}`;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
