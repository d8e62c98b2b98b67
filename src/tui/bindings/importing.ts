/** Importing: from the name of a file to what was understood of it, and to what is recorded. */
import { incidentZone } from '../../incident/time/zones.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { KINDS, type Milestone } from '../../incident/record/vocabulary.ts';
import { correctedReadings, isDayText, timeTyped } from '../importing/corrected.ts';
import {
  chosenRow,
  lacksDay,
  type PreviewRow,
  previewRows,
  type ShownEntry,
  shownEntry,
} from '../importing/preview-rows.ts';
import type { ImportAsks } from '../prompt/placed.ts';
import { look, withoutLine } from '../prompt/prompt.ts';
import { and, only, type Step } from '../state/event.ts';
import {
  type AskedSource,
  type Correction,
  type Corrections,
  entryPlace,
  type Importing,
  importOf,
} from '../state/importing.ts';
import { type State, say } from '../state/state.ts';
import { finished } from './finished.ts';

/** `/import`, with a path or without. */
export function importVerb(before: State, rest: string): Step {
  const path = rest.trim();
  const asking = askedPath(finished(before), path);
  return path === '' ? only(asking) : readPath(asking);
}

/** A line for the name of a file; what was typed waits. */
export function beginImport(state: State): Step {
  return only(askedPath(state, ''));
}

function askedPath(state: State, path: string): State {
  const prompt = look(state.prompt, { kind: 'import', asks: 'path' }, path);
  return { ...state, prompt, message: undefined };
}

/** Enter at the name of a file: it is read, while keys are taken. */
export function readPath(state: State): Step {
  const path = state.prompt.line.text.text.trim();
  if (path === '') return only(say(state, 'quiet', 'Type or paste the name of a file; Tab completes it.'));
  if (state.importing?.doing === 'reading' && state.importing.asked.path === path) {
    return only(state);
  }
  return reading(state, { path, zone: undefined, date: undefined });
}

function reading(state: State, asked: AskedSource): Step {
  const { importing } = state;
  const next: Importing =
    importing?.source === undefined
      ? importOf(asked)
      : { ...importing, asked, doing: 'reading', isLeaving: false };
  return and(
    { ...state, importing: next, message: undefined },
    { type: 'read-source', asked },
  );
}

/** Tab: the rest of the name. */
export function completePath(state: State): Step {
  return and(state, { type: 'complete-path', typed: state.prompt.line.text.text });
}

/** Back to where it was begun; what is being read is not wanted any more. */
export function leavePath(state: State): Step {
  const left = { ...state, prompt: withoutLine(state.prompt), importing: undefined };
  return and({ ...left, message: undefined }, { type: 'stop-reading' });
}

const NOTHING_RECORDED = 'Left: nothing was recorded.';

/** Nobody loses corrections with one key. */
export function leavePreview(state: State): Step {
  const { importing } = state;
  if (importing === undefined || importing.doing === 'recording') return only(state);
  const { entries, titles } = importing.corrections;
  const count = entries.size + titles.size;
  if (count > 0 && !importing.isLeaving) {
    const corrections = count === 1 ? '1 correction' : `${count} corrections`;
    const asked = { ...state, importing: { ...importing, isLeaving: true } };
    return only(say(asked, 'alert', `Esc again leaves it: ${corrections} would be lost.`));
  }
  const left = say({ ...state, importing: undefined }, 'quiet', NOTHING_RECORDED);
  return and(left, { type: 'stop-reading' });
}

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

function withPreview(state: State, work: (importing: Importing) => Step): Step {
  const { importing } = state;
  if (importing?.source === undefined) return only(state);
  return importing.doing === 'recording' ? only(say(state, 'quiet', BUSY)) : work(importing);
}

/** The state with what is imported changed; what was said of it before is said no more. */
function changed(state: State, importing: Importing): State {
  return {
    ...state,
    importing: { ...importing, isLeaving: false, isMarking: false },
    message: undefined,
  };
}

type EntryRow = Extract<PreviewRow, { is: 'entry' }>;

/** What is done to the entry that is chosen. */
function onEntry(
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

function whyUncorrectable({ source }: Importing): string | undefined {
  if (source?.records === undefined) return undefined;
  return 'These are records of Bridgelog: they are taken over as they are, and corrected afterwards.';
}

function withCorrections(importing: Importing, corrections: Corrections): Importing {
  return { ...importing, corrections, before: [importing.corrections, ...importing.before] };
}

/** What is absent from the correction stays as it is. */
function corrected(importing: Importing, row: EntryRow, correction: Correction): Importing {
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
    only(changed(state, corrected(importing, row, { isOut: correction?.isOut !== true }))),
  );
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

/** A line that corrects the entry that is chosen, its incident, or how all of it is read. */
export function beginMending(state: State, asks: Exclude<ImportAsks, 'path'>): Step {
  if (asks === 'text' || asks === 'time') {
    return onEntry(state, (importing, _row, { entry }) =>
      mending(state, importing, asks, asks === 'text' ? entry.text : ''),
    );
  }
  return withPreview(state, (importing) => {
    const refusal = whyUncorrectable(importing) ?? (asks === 'title' ? whyNoTitle(importing) : undefined);
    if (refusal !== undefined) return only(say(state, 'quiet', refusal));
    return mending(state, importing, asks, beginningOf(importing, asks));
  });
}

function mending(state: State, importing: Importing, asks: ImportAsks, text: string): Step {
  const next = changed(state, importing);
  return only({ ...next, prompt: look(next.prompt, { kind: 'import', asks }, text) });
}

function beginningOf(importing: Importing, asks: ImportAsks): string {
  const { asked, source, corrections } = importing;
  const incident = chosenRow(importing)?.incident ?? 0;
  if (asks === 'day') return asked.date ?? '';
  if (asks === 'zone') return asked.zone ?? '';
  return corrections.titles.get(incident) ?? source?.readings[incident]?.facts.title ?? '';
}

function whyNoTitle(importing: Importing): string | undefined {
  const known = importing.source?.standings[chosenRow(importing)?.incident ?? 0]?.incident;
  return known === undefined
    ? undefined
    : `It goes into ${known.slug}, which has its title: /title changes it there.`;
}

/** Esc: nothing is corrected. */
export function leaveMending(state: State): Step {
  return only({ ...state, prompt: withoutLine(state.prompt), message: undefined });
}

/** Enter: what is typed holds. */
export function mend(state: State): Step {
  const { origin, line } = state.prompt;
  if (origin.kind !== 'import' || origin.asks === 'path') return only(state);
  const text = line.text.text.replace(/\s+/g, ' ').trim();
  try {
    return mended(state, origin.asks, text);
  } catch (error) {
    if (error instanceof Complaint) return only(say(state, 'bad', error.message));
    throw error;
  }
}

/** @throws Complaint for what cannot be read */
function mended(before: State, asks: Exclude<ImportAsks, 'path'>, text: string): Step {
  if (text === '') return leaveMending(before);
  const state = { ...before, prompt: withoutLine(before.prompt), message: undefined };
  switch (asks) {
    case 'text':
      return onEntry(state, (importing, row) =>
        only(changed(state, corrected(importing, row, { text }))),
      );
    case 'time':
      return onEntry(state, (importing, row) => {
        timeTyped(text, row.read, state.now);
        return only(changed(state, corrected(importing, row, { time: text })));
      });
    case 'title':
      return withPreview(state, (importing) => {
        const { corrections } = importing;
        const titles = new Map(corrections.titles).set(chosenRow(importing)?.incident ?? 0, text);
        return only(changed(state, withCorrections(importing, { ...corrections, titles })));
      });
    case 'zone': {
      const zone = incidentZone(text);
      return withPreview(state, ({ asked }) => reading(state, { ...asked, zone }));
    }
    case 'day': {
      if (!isDayText(text)) throw new Complaint(`"${text}" is no day: write it as 2026-01-10.`);
      return withPreview(state, ({ asked }) => reading(state, { ...asked, date: text }));
    }
  }
}

/** Enter: all of it is recorded, as one act; the incident is opened. */
export function recordImport(state: State): Step {
  return withPreview(state, (importing) => {
    const { asked, source, doing } = importing;
    if (source === undefined || doing !== undefined) return only(state);
    if (lacksDay(importing)) return askForDay(state);
    const recording = changed(state, { ...importing, doing: 'recording' });
    return and(recording, {
      type: 'record-source',
      readings: correctedReadings(importing, state.now),
      records: source.records,
      isZoneNamed: asked.zone !== undefined,
    });
  });
}

const NO_DAY = 'On which day was that? The source does not say it; nothing is recorded without.';

/** Without a day nothing can be recorded. */
export function askForDay(state: State): Step {
  const { state: asking } = beginMending(state, 'day');
  return only(say(asking, 'alert', NO_DAY));
}
