/** What was understood of a source, typed anew: a text, a time, the title; the zone or day that it is read with. */
import { Complaint } from '../../incident/line/complaint.ts';
import { incidentZone } from '../../incident/time/zones.ts';
import { isDayText, timeTyped } from '../importing/corrected.ts';
import { chosenRow } from '../importing/preview-rows.ts';
import type { ImportAsks } from '../prompt/placed.ts';
import { look, withoutLine } from '../prompt/prompt.ts';
import { only, type Step } from '../state/event.ts';
import type { Importing } from '../state/importing.ts';
import { type State, say } from '../state/state.ts';
import { reading } from './import-path.ts';
import {
  changed,
  corrected,
  onEntry,
  whyUncorrectable,
  withCorrections,
  withPreview,
} from './importing.ts';

/** A line that corrects the entry that is chosen, its incident, or how all of it is read. */
export function beginMending(state: State, asks: Exclude<ImportAsks, 'path'>): Step {
  if (asks === 'text' || asks === 'time') {
    return onEntry(state, (importing, _row, { entry }) =>
      mending(state, importing, asks, asks === 'text' ? entry.text : ''),
    );
  }
  return withPreview(state, (importing) => {
    const refusal =
      whyUncorrectable(importing) ?? (asks === 'title' ? whyNoTitle(importing) : undefined);
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

/** An incident that is recorded already keeps its title. */
export function whyNoTitle(importing: Importing): string | undefined {
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

const NO_DAY = 'On which day was that? Nothing is recorded without it.';

/** Without a day nothing can be recorded. */
export function askForDay(state: State): Step {
  const { state: asking } = beginMending(state, 'day');
  return only(say(asking, 'alert', NO_DAY));
}
