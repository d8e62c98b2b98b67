/** `/update`: what the outside is told, drafted from the record, edited at the prompt, copied and logged. */
import { severity } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { statusUpdate } from '../../incident/telling-outside/status-update.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import { asRead, offer } from '../prompt/prompt.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import type { LogScreen, State } from '../state/state.ts';
import { finished } from './finished.ts';

/** Puts a draft up. What it is made from is what is recorded now. */
export function draftUpdate(before: State): Step {
  const state = finished(before);
  const { screen, prompt, now } = state;
  if (screen.name !== 'log') return only(state);
  const nextUpdateAt = nextUpdate(state, screen);
  const offered = statusUpdate(screen.incident, { now, nextUpdateAt });
  return only({ ...state, prompt: offer(prompt, { kind: 'update', offered }, now) });
}

/** People are told a time that they can remember. */
const ROUND = 5 * MINUTE;

/** In UTC milliseconds; none where no cadence is known, and after the end. */
function nextUpdate({ cadence, now }: State, { incident }: LogScreen): number | undefined {
  const every = cadence[severity(incident) ?? ''];
  if (every === undefined || isResolved(incident)) return undefined;
  return Math.ceil((now + every) / ROUND) * ROUND;
}

/** Enter: it is logged with the time of now, when it goes out, and copied word for word. */
export function tell(state: State, { incident }: LogScreen): Step {
  const { prompt, now } = state;
  const line = {
    incident: incident.id,
    text: asRead(prompt),
    kind: 'event',
    isBatch: false,
    startedAt: now,
    selected: undefined,
    from: 'prompt',
  } as const;
  return and(state, { type: 'log', line }, { type: 'copy', text: wholeText(prompt.line).trim() });
}
