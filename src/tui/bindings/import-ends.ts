/** How an import ends: recorded, or left. */
import { correctedReadings, titlesOf } from '../importing/corrected.ts';
import { lacksDay } from '../importing/preview-rows.ts';
import { and, only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import { askForDay } from './import-mending.ts';
import { changed, withPreview } from './importing.ts';

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

/** Enter: all of it is recorded, as one act; the incident is opened. */
export function recordImport(state: State): Step {
  return withPreview(state, (importing) => {
    const { source, doing } = importing;
    if (source === undefined || doing !== undefined) return only(state);
    if (lacksDay(importing)) return askForDay(state);
    const recording = changed(state, { ...importing, doing: 'recording' });
    return and(recording, {
      type: 'record-source',
      readings: correctedReadings(importing, state.now),
      records: source.records,
      isZoneNamed: source.asked.zone !== undefined,
      titles: titlesOf(importing),
    });
  });
}
