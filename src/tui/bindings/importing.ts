/** What was understood of a source, looked at and corrected, before it is recorded. */
import { KINDS, type Milestone } from '../../incident/record/vocabulary.ts';
import {
  chosenRow,
  type PreviewRow,
  previewRows,
  type ShownEntry,
  shownEntry,
} from '../importing/preview-rows.ts';
import { only, type Step } from '../state/event.ts';
import {
  type Correction,
  type Corrections,
  entryPlace,
  type Importing,
} from '../state/importing.ts';
import { type State, say } from '../state/state.ts';

/** With the row so many places on. */
export function chooseRow(state: State, by: number): Step {
  return withPreview(state, (importing) => {
    const last = importing.source === undefined ? 0 : previewRows(importing.source).length - 1;
    const chosen = Math.max(Math.min(importing.chosen + by, last), 0);
    if (chosen === importing.chosen) return only(say(state, 'quiet', by < 0 ? FIRST : LAST));
    return only(changed(state, { ...importing, chosen }));
  });
}

const FIRST = 'Nothing stands further up.';
const LAST = 'Nothing stands further down.';
const BUSY = 'It is being recorded: a moment.';

export function withPreview(state: State, work: (importing: Importing) => Step): Step {
  const { importing } = state;
  if (importing?.source === undefined) return only(state);
  if (importing.doing === 'recording') return only(say(state, 'quiet', BUSY));
  // Esc asks again, once anything else was pressed.
  const { state: next, effects } = work(importing);
  return { effects, state: next.importing?.isLeaving ? notLeaving(next, next.importing) : next };
}

function notLeaving(state: State, importing: Importing): State {
  return { ...state, importing: { ...importing, isLeaving: false } };
}

/** The state with what is imported changed; what was said of it before is said no more. */
export function changed(state: State, importing: Importing): State {
  return {
    ...state,
    importing: { ...importing, isLeaving: false, isMarking: false },
    message: undefined,
  };
}

type EntryRow = Extract<PreviewRow, { is: 'entry' }>;

/** What is done to the entry that is chosen. */
export function onEntry(
  state: State,
  work: (importing: Importing, row: EntryRow, shown: ShownEntry) => Step,
): Step {
  return withPreview(state, (importing) => {
    const refusal = whyUncorrectable(importing);
    if (refusal !== undefined) return only(say(state, 'quiet', refusal));
    const row = chosenRow(importing);
    if (row?.is !== 'entry') {
      return only(say(state, 'quiet', 'No entry is chosen: ↓ leads to the entries.'));
    }
    return work(importing, row, shownEntry(importing, row, state.now));
  });
}

export function whyUncorrectable({ source }: Importing): string | undefined {
  if (source?.records === undefined) return undefined;
  return 'These are records of Bridgelog: they are taken over as they are, and corrected afterwards.';
}

export function withCorrections(importing: Importing, corrections: Corrections): Importing {
  return { ...importing, corrections, before: [importing.corrections, ...importing.before] };
}

/** What is absent from the correction stays as it is. */
export function corrected(importing: Importing, row: EntryRow, correction: Correction): Importing {
  const place = entryPlace(row.incident, row.index);
  const entries = new Map(importing.corrections.entries);
  entries.set(place, { ...entries.get(place), ...correction });
  return withCorrections(importing, { ...importing.corrections, entries });
}

/** Ctrl+Z: the last correction is none any more. */
export function takeBack(state: State): Step {
  return withPreview(state, (importing) => {
    const [last, ...before] = importing.before;
    if (last === undefined) return only(say(state, 'quiet', 'Nothing is corrected yet.'));
    return only(changed(state, { ...importing, corrections: last, before }));
  });
}

export function turnEntryKind(state: State, by: 1 | -1): Step {
  return onEntry(state, (importing, row, { entry }) => {
    const index = (KINDS.indexOf(entry.kind) + by + KINDS.length) % KINDS.length;
    const kind = KINDS[index] ?? 'event';
    return only(changed(state, corrected(importing, row, { kind })));
  });
}

/** Leaves the entry out, or takes it in again. */
export function leaveOut(state: State): Step {
  return onEntry(state, (importing, row, { correction }) =>
    only(
      changed(
        state,
        correction?.isOut === true
          ? takenIn(importing, row, correction)
          : corrected(importing, row, { isOut: true }),
      ),
    ),
  );
}

/** With what was corrected of it before it was left out. */
function takenIn(
  importing: Importing,
  row: EntryRow,
  { isOut: _isOut, ...before }: Correction,
): Importing {
  const place = entryPlace(row.incident, row.index);
  const entries = new Map(importing.corrections.entries);
  if (Object.keys(before).length > 0) entries.set(place, before);
  else entries.delete(place);
  return withCorrections(importing, { ...importing.corrections, entries });
}

export function beginMarking(state: State): Step {
  return onEntry(state, (importing) =>
    only({ ...changed(state, importing), importing: { ...importing, isMarking: true } }),
  );
}

export function markEntry(state: State, milestone: Milestone): Step {
  return onEntry(state, (importing, row, { entry }) => {
    const milestones = entry.milestones.includes(milestone)
      ? entry.milestones.filter((each) => each !== milestone)
      : [...entry.milestones, milestone];
    return only(changed(state, corrected(importing, row, { milestones })));
  });
}

export function endMarking(state: State): Step {
  return withPreview(state, (importing) => only(changed(state, importing)));
}
