/** A hypothesis or an action as its pane shows it: `H2 ? memory leak   12m 10s open`. */
import type { Measure } from '../../incident/measures/measure.ts';
import type { Effort } from './effort.ts';
import { timeTaken, timeText } from './effort-time.ts';
import type { Item } from './item.ts';

/** @param now UTC milliseconds */
export function effortItem(effort: Effort, now: number): Item {
  const { entry, state, look } = effort;
  let taken: { readonly measure: Measure | undefined } | undefined;
  const time = () => {
    taken ??= { measure: timeTaken(effort, now) };
    return taken.measure;
  };
  return {
    of: entry,
    // One that became an action or a hypothesis later has only its number.
    label: entry.label ?? String(entry.number),
    sign: look.sign,
    tone: look.tone,
    text: entry.text,
    state,
    isOpen: look.isOpen,
    settledAt: entry.turns.at(-1)?.at ?? entry.until ?? entry.at ?? Number.MIN_SAFE_INTEGER,
    isUrgent: look.tone === 'alert',
    endings: () => endings(effort, time()),
    time,
  };
}

/** How it stands, in words and (where there is less room) in fewer: its sign says it too. */
function endings(
  { state, look }: Effort,
  measure: Measure | undefined,
): ReturnType<Item['endings']> {
  if (measure === undefined) return { texts: [state, state], tone: 'alert' };
  const time = timeText(measure);
  if (state === 'forgotten?') return { texts: [`${state} ${time}`, state], tone: 'alert' };
  const isBackwards = /^~?-/.test(time);
  const tone = isBackwards ? 'alert' : look.isOpen ? 'open' : 'quiet';
  return { texts: [withWord(state, time), time], tone };
}

function withWord(state: string, time: string): string {
  return state === 'open' || state === 'ended' ? `${time} ${state}` : time;
}
