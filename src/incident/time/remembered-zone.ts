/** Zones that remember their offsets: to ask Intl for one takes longer than all else that is done with a time. */
import { DateTime, IANAZone, type Zone } from 'luxon';
import { DAY } from './duration.ts';

/** So many days are remembered of a zone: some years of a log. */
const MOST_DAYS = 4_000;
const MOST_ZONES = 100;

/**
 * No place has changed its clocks twice within a week since 1970, so a day (of UTC) that ends with the offset
 * with which it began has it all along. Earlier ones are not remembered.
 */
export class RememberedZone extends IANAZone {
  /** By the number of the day, the offset with which it begins. */
  readonly #offsets = new Map<number, number>();

  /** @param instant UTC milliseconds @returns minutes east of UTC */
  override offset(instant: number): number {
    const day = Math.floor(instant / DAY);
    if (!(day > 0)) return super.offset(instant);
    const first = this.#offsetAtStart(day);
    return first === this.#offsetAtStart(day + 1) ? first : super.offset(instant);
  }

  #offsetAtStart(day: number): number {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    if (this.#offsets.size >= MOST_DAYS) this.#offsets.clear();
    const offset = super.offset(day * DAY);
    this.#offsets.set(day, offset);
    return offset;
  }
}

const zones = new Map<string, Zone>();

/** @param name as luxon takes it: an IANA name, or an offset such as `UTC+5:30` */
export function rememberedZone(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const { zone } = DateTime.fromMillis(0, { zone: name });
  const remembered = zone instanceof IANAZone ? new RememberedZone(zone.name) : zone;
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(name, remembered);
  return remembered;
}
