/** Lets time go on in a replay that plays. Nothing runs while none does. */
import { SECOND } from '../incident/time/duration.ts';
import type { State } from './state/state.ts';

interface Played {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  dispatch(event: { readonly type: 'played' }): void;
}

/** Milliseconds between two looks, at the least. */
const QUICKEST = 100;
/** No slower, so that a clock that shows seconds shows each of them about when it begins. */
const SLOWEST = 250;

/** @param quickest on a slow line, the screen changes less often (milliseconds) */
export function whilePlaying(store: Played, quickest = QUICKEST): () => void {
  let timer: NodeJS.Timeout | undefined;
  const plan = () => {
    const speed = speedOf(store.getState());
    if (speed === undefined) clearTimeout(timer);
    timer = speed === undefined ? undefined : (timer ?? setTimeout(tick, wait(speed, quickest)));
  };
  const tick = () => {
    timer = undefined;
    store.dispatch({ type: 'played' });
    plan();
  };
  const stop = store.subscribe(plan);
  plan();
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Seconds of the incident in one second; `undefined` where nothing plays. */
function speedOf({ screen }: State): number | undefined {
  const player = screen.name === 'log' ? screen.replay?.player : undefined;
  return player?.since === undefined ? undefined : player.speed;
}

function wait(speed: number, quickest: number): number {
  return Math.max(quickest, Math.min(SECOND / speed, SLOWEST));
}
