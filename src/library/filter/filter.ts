/** Which incidents of many are meant: what is typed in a list, and the options of commands. */
import type { Day } from '../../incident/time/clock.ts';

/** Each part narrows; an empty one does not. */
export interface IncidentFilter {
  readonly state: 'open' | 'resolved' | undefined;
  /** One of these it had at some time. */
  readonly severities: readonly string[];
  /** One of these it names, without regard to case and accents. */
  readonly services: readonly string[];
  /** All of these stand in it, without their sigils. */
  readonly tags: readonly string[];
  /** The first day on which it may have begun: in its own zone. */
  readonly since: Day | undefined;
  /** The last one. */
  readonly until: Day | undefined;
  /** All of these are found in its title, slug, services or severities. */
  readonly words: readonly string[];
}

export const NO_FILTER: IncidentFilter = {
  state: undefined,
  severities: [],
  services: [],
  tags: [],
  since: undefined,
  until: undefined,
  words: [],
};

/** Does it let every incident through? */
export function isEmptyFilter(filter: IncidentFilter): boolean {
  return Object.values(filter).every((part) =>
    Array.isArray(part) ? part.length === 0 : part === undefined,
  );
}
