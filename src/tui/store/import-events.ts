/** What comes of reading a source, and of recording it. */
import { isOnlyImported } from '../../incident/imported.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { askForDay } from '../bindings/import-mending.ts';
import { typed } from '../bindings/typing.ts';
import { carriedOver } from '../importing/corrected.ts';
import { lacksDay, previewRows } from '../importing/preview-rows.ts';
import { withoutLine } from '../prompt/prompt.ts';
import { withText } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import type { Importing, OfImport, ReadSource } from '../state/importing.ts';
import { type State, say } from '../state/state.ts';
import { textState } from '../text-input/text-state.ts';

type Told<T extends OfImport['is']> = Extract<OfImport, { is: T }>;

export function ofImport(state: State, told: OfImport): Step {
  switch (told.is) {
    case 'read':
      return read(state, told);
    case 'not-read':
      return only(notRead(state, told));
    case 'completed':
      return only(completed(state, told));
    case 'recorded':
      return recorded(state, told.incident);
    case 'not-recorded':
      return only(notRecorded(state, told));
    case 'told': {
      const { incident, text, notice } = told;
      const hint = isOpen(state, incident) ? HERE : THERE;
      const message = { tone: 'good', text, hint, ...(notice && { notice }) } as const;
      return only({ ...state, message });
    }
  }
}

const HERE = '/postmortem reviews it.';
const THERE = '/incidents leads to it.';

/** Who is at work on an incident stays there: the next line must not go into an old one. */
function recorded(state: State, incident: string): Step {
  const next = { ...state, importing: undefined };
  return isAtWork(state) ? only(next) : and(next, { type: 'open', incident });
}

function isOpen({ screen }: State, incident: string): boolean {
  return screen.name === 'log' && screen.incident.id === incident;
}

function isAtWork({ screen }: State): boolean {
  return screen.name === 'log' && !isResolved(screen.incident) && !isOnlyImported(screen.incident);
}

/** Only what is still waited for: who has left, or asked for another one, is not told. */
function read(state: State, { asked, source }: Told<'read'>): Step {
  const { importing, prompt } = state;
  if (importing?.asked !== asked) return only(state);
  const { source: before } = importing;
  const next = withSource({ ...importing, doing: undefined }, source);
  const isAtPath = prompt.origin.kind === 'import' && prompt.origin.asks === 'path';
  const shown = {
    ...state,
    importing: next,
    prompt: isAtPath ? withoutLine(prompt) : prompt,
    message: undefined,
  };
  if (before !== undefined) return only(readAgain(shown, before));
  return lacksDay(next) ? askForDay(shown) : only(shown);
}

function withSource(importing: Importing, source: ReadSource): Importing {
  const { source: before, corrections, chosen } = importing;
  const last = Math.max(previewRows(source).length - 1, 0);
  if (before === undefined) return { ...importing, source };
  return {
    ...importing,
    source,
    corrections: carriedOver(corrections, before, source),
    before: [],
    chosen: Math.min(placeAfter(importing, source) ?? chosen, last),
  };
}

/** The place of the entry that was chosen, when it is among others now. */
function placeAfter({ source, chosen }: Importing, after: ReadSource): number | undefined {
  const row = source === undefined ? undefined : previewRows(source)[chosen];
  if (row?.is !== 'entry') return undefined;
  const place = previewRows(after).findIndex(
    (each) => each.is === 'entry' && each.incident === row.incident && each.index === row.index,
  );
  return place === -1 ? undefined : place;
}

/** What came of another zone or day, where it is not seen at once. */
function readAgain(state: State, before: ReadSource): State {
  const { importing } = state;
  const reading = importing?.source?.readings[0];
  if (importing === undefined || reading === undefined) return state;
  const { stated } = reading.zone;
  if (
    importing.asked.zone !== undefined &&
    stated !== undefined &&
    stated !== importing.asked.zone
  ) {
    return say(
      state,
      'alert',
      `The source names its zone itself, ${stated}: that holds. Once recorded, /zone changes it.`,
    );
  }
  return entriesOf(before) === entriesOf(importing.source)
    ? say(state, 'quiet', 'Read again: no time has changed by it.')
    : say(state, 'plain', 'Read again.');
}

/** To be compared. */
function entriesOf(source: ReadSource | undefined): string {
  return JSON.stringify(source?.readings.map(({ entries }) => entries));
}

/** The name stays at the prompt, to be corrected; what was read before stays as it was. */
function notRead(state: State, { asked, reason }: Told<'not-read'>): State {
  const { importing } = state;
  if (importing?.asked !== asked) return state;
  const { source } = importing;
  const before = source && { ...importing, asked: source.asked, doing: undefined };
  return say({ ...state, importing: before }, 'bad', reason);
}

function notRecorded(state: State, { reason }: Told<'not-recorded'>): State {
  const { importing } = state;
  if (importing === undefined) return say(state, 'bad', reason);
  return say({ ...state, importing: { ...importing, doing: undefined } }, 'bad', reason);
}

/** Only of a name that is still there as it was. */
function completed(state: State, { typed: asked, text, names }: Told<'completed'>): State {
  const { prompt, now } = state;
  if (prompt.origin.kind !== 'import' || prompt.line.text.text !== asked) return state;
  const next = typed(state, withText(prompt.line, textState(text), now));
  if (text === asked && names.length === 0) return say(next, 'quiet', 'No file begins so.');
  return names.length === 0
    ? { ...next, message: undefined }
    : say(next, 'quiet', names.join('  '));
}
