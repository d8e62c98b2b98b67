/**
 * A desk that counts the timeline's entries whose lines are made: only that asks how well their times
 * are known. Texts are read by what searches them, too.
 */
import type { Entry, Incident } from '../../../src/incident/incident.ts';
import type { Deed, Event } from '../../../src/tui/state/event.ts';
import { Desk, type DeskOptions } from '../../../src/tui/store/desk.ts';

export class WatchedDesk extends Desk {
  readonly #read = new Set<string>();
  readonly #incidents = new WeakMap<Incident, Incident>();
  readonly #timelines = new WeakMap<readonly Entry[], readonly Entry[]>();
  readonly #entries = new WeakMap<Entry, Entry>();

  constructor(options: DeskOptions) {
    super(options);
  }

  override perform(effect: Deed): readonly Event[] {
    return super
      .perform(effect)
      .map((event) =>
        'incident' in event ? { ...event, incident: this.#watched(event.incident) } : event,
      );
  }

  /** How many entries have had lines made since this was last asked. */
  takeCount(): number {
    const count = this.#read.size;
    this.#read.clear();
    return count;
  }

  #watched(incident: Incident): Incident {
    return kept(this.#incidents, incident, () =>
      spied(incident, 'timeline', () => this.#timeline(incident.timeline)),
    );
  }

  #timeline(timeline: readonly Entry[]): readonly Entry[] {
    return kept(
      this.#timelines,
      timeline,
      () =>
        new Proxy(timeline, {
          get: (target, key) => {
            const entry = typeof key === 'string' ? target[Number(key)] : undefined;
            return entry === undefined ? Reflect.get(target, key) : this.#entry(entry);
          },
        }),
    );
  }

  #entry(entry: Entry): Entry {
    return kept(this.#entries, entry, () =>
      spied(entry, 'approximate', () => {
        this.#read.add(entry.id);
        return entry.approximate;
      }),
    );
  }
}

/** The same object, but for what one of its properties gives. */
function spied<T extends object>(whole: T, property: string, read: () => unknown): T {
  return new Proxy(whole, {
    get(target, key) {
      if (key === property) return read();
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function kept<T extends object>(made: WeakMap<T, T>, whole: T, make: () => T): T {
  const before = made.get(whole) ?? make();
  made.set(whole, before);
  return before;
}
