/** `/stats` and `/compare`: what is measured of incidents, read over the whole screen. */
import { and, only, type Step } from '../state/event.ts';
import type { Sheet } from '../state/sheet.ts';
import { type State, say } from '../state/state.ts';
import { finished } from './finished.ts';

/** @param rest the filter, as it is typed; without one all incidents are measured */
export function measureAll(before: State, rest: string): Step {
  const state = finished(before);
  const words = rest.trim().replace(/\s+/g, ' ');
  const unmeasured = { measuring: undefined, statistics: undefined };
  const sheet: Sheet = { name: 'stats', words, ...unmeasured, scroll: 0 };
  return and({ ...state, sheet, message: undefined }, { type: 'measure', words });
}

const OTHER = 'Name another incident: /compare 2026-05-10-checkout, or a part of that.';
const BOTH = 'Name both: /compare 2026-05-10-checkout 2026-06-02-mail, or parts of those.';

/** The incident that is open with the one that is named; or two that are named, one with the other. */
export function compareWith(state: State, rest: string): Step {
  const [one, other] = namesOf(state, rest);
  if (one === undefined || other === undefined) {
    return only(say(state, 'bad', slugHere(state) === undefined ? BOTH : OTHER));
  }
  return and(state, { type: 'compare', names: [one, other] });
}

/** Are two incidents named, each by something that no other has? As far as the names of all are known. */
export function namesTwo(state: State, rest: string): boolean {
  const names = namesOf(state, rest);
  const slugs = state.slugs?.map(({ slug }) => slug) ?? [];
  return names.every(
    (name) => name !== undefined && (slugs.length === 0 || meantBy(name, slugs).length === 1),
  );
}

function namesOf(state: State, rest: string): readonly [string | undefined, string | undefined] {
  const [first, second] = rest.split(/\s+/).filter((name) => name !== '');
  return second === undefined ? [slugHere(state), first] : [first, second];
}

function slugHere({ screen }: State): string | undefined {
  return screen.name === 'log' ? screen.incident.facts.slug : undefined;
}

/** As `journal.named` finds them. */
function meantBy(name: string, slugs: readonly string[]): readonly string[] {
  const lower = name.toLowerCase();
  const ways: readonly ((slug: string) => boolean)[] = [
    (slug) => slug === lower,
    (slug) => slug.startsWith(lower),
    (slug) => slug.includes(lower),
  ];
  return ways.map((is) => slugs.filter(is)).find(({ length }) => length > 0) ?? [];
}
