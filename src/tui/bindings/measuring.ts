/** `/stats` and `/compare`: what is measured of incidents, read over the whole screen. */
import { and, only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import { finished } from './finished.ts';

/** @param rest the filter, as it is typed; without one all incidents are measured */
export function measureAll(before: State, rest: string): Step {
  const state = finished(before);
  const words = rest.trim().replace(/\s+/g, ' ');
  const sheet = {
    ...({ name: 'stats', words, measuring: undefined, statistics: undefined } as const),
    scroll: 0,
  };
  return and({ ...state, sheet, message: undefined }, { type: 'measure', words });
}

const OTHER = 'Name another incident: /compare 2026-05-10-checkout, or a part of that.';
const BOTH = 'Name both: /compare 2026-05-10-checkout 2026-06-02-mail, or parts of those.';

/** The incident that is open with the one that is named; or two that are named, one with the other. */
export function compareWith(state: State, rest: string): Step {
  const { screen } = state;
  const [first, second] = rest.split(/\s+/).filter((name) => name !== '');
  const here = screen.name === 'log' ? screen.incident.facts.slug : undefined;
  const names = second === undefined ? [here, first] : [first, second];
  const [one, other] = names;
  if (one === undefined || other === undefined) {
    return only(say(state, 'bad', here === undefined ? BOTH : OTHER));
  }
  return and(state, { type: 'compare', names: [one, other] });
}
