import type { Entry, Facts, Followup, Section } from '../../incident/incident.ts';
import type { Change } from './change.ts';

/** Entries in two orders: by number, and as the timeline shows them. */
export interface EntryOrder {
  readonly recorded: readonly Entry[];
  readonly ordered: readonly Entry[];
  /** Puts an entry in, or replaces the one with its id. */
  put(entry: Entry): void;
  remove(entry: Entry): void;
  /** Some of its entries, as the timeline shows them. */
  inOrder(entries: Iterable<Entry>): readonly Entry[];
}

/** What stands at one moment of a replay. A step is taken, or taken back, in place. */
export class Stage {
  readonly order: EntryOrder;
  facts: Facts;
  readonly entries = new Map<string, Entry>();
  readonly milestoned = new Map<string, Entry>();
  readonly followups = new Map<string, Followup>();
  readonly sections = new Map<string, Section>();

  constructor(order: EntryOrder, facts: Facts) {
    this.order = order;
    this.facts = facts;
  }

  take(changes: readonly Change[]): void {
    for (const change of changes) this.#put(change);
  }

  takeBack(changes: readonly Change[]): void {
    for (const change of changes.toReversed()) this.#put(reversed(change));
  }

  #put(change: Change): void {
    switch (change.sort) {
      case 'facts':
        this.facts = change.after;
        break;
      case 'entry':
        this.#putEntry(change.before, change.after);
        break;
      case 'followup':
        hang(this.followups, (followup) => followup.id, change);
        break;
      case 'section':
        hang(this.sections, ({ section }) => section, change);
        break;
    }
  }

  #putEntry(before: Entry | undefined, after: Entry | undefined): void {
    hang(this.entries, ({ id }) => id, { before, after });
    hang(this.milestoned, ({ id }) => id, { before: marking(before), after: marking(after) });
    if (after !== undefined) this.order.put(after);
    else if (before !== undefined) this.order.remove(before);
  }
}

/** The entry, where it carries a milestone that counts. */
function marking(entry: Entry | undefined): Entry | undefined {
  const marks = entry !== undefined && entry.milestones.length > 0;
  return marks && entry.retracted === undefined ? entry : undefined;
}

function hang<T>(
  map: Map<string, T>,
  keyOf: (thing: T) => string,
  { before, after }: { readonly before: T | undefined; readonly after: T | undefined },
): void {
  if (after !== undefined) map.set(keyOf(after), after);
  else if (before !== undefined) map.delete(keyOf(before));
}

function reversed(change: Change): Change {
  switch (change.sort) {
    case 'facts':
      return { sort: 'facts', before: change.after, after: change.before };
    case 'entry':
      return { sort: 'entry', before: change.after, after: change.before };
    case 'followup':
      return { sort: 'followup', before: change.after, after: change.before };
    case 'section':
      return { sort: 'section', before: change.after, after: change.before };
  }
}
