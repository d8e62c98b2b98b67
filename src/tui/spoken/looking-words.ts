/** What a line that looks through the timeline finds, or leaves of it. */
import { shownEntries } from '../frame/timeline-context.ts';
import { modeOf } from '../state/mode-of.ts';
import type { LogScreen, State } from '../state/state.ts';
import { matchPlace } from '../timeline/find.ts';

/** Said whenever it has become something else. */
export function lookingInWords(before: State, after: State): readonly string[] {
  if (filterOf(before) !== '' && filterOf(after) === '' && modeOf(after) === 'select') {
    return ['All entries are shown again.'];
  }
  const said = resultOf(after);
  return said === undefined || said === resultOf(before) ? [] : [said];
}

function filterOf({ screen }: State): string {
  return screen.name === 'log' ? screen.looking.filter : '';
}

function resultOf(state: State): string | undefined {
  const { screen, prompt } = state;
  const mode = modeOf(state);
  const text = prompt.line.text.text.trim();
  if (screen.name !== 'log' || text === '') return undefined;
  if (mode === 'filter') return left(screen);
  return mode === 'find' ? found(screen, text) : undefined;
}

function left(log: LogScreen): string {
  const count = shownEntries(log).length;
  const all = log.incident.timeline.length;
  return `${count === 0 ? 'None' : count} of ${all} entries.`;
}

function found(log: LogScreen, text: string): string {
  const { count, place } = matchPlace(shownEntries(log), text, log.view.anchor?.id);
  if (count === 0) return 'No entry says that.';
  return place === undefined ? `${count} found.` : `${place} of ${count} found.`;
}
