/** The zone of each row: its own, that of the column's head, or that of the incident. */
import type { Day } from '../../incident/time/clock.ts';
import { type NamedZone, namedZone } from '../dating/zone-names.ts';
import type { WrittenZone } from '../stamp/stamp.ts';
import { zoneWritten } from '../stamp/zones-written.ts';

interface RowZone {
  /** For `clockAt`. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly label: { readonly written: WrittenZone; readonly named: NamedZone } | undefined;
}

interface Around {
  /** Of the incident, for `clockAt`. */
  readonly zone: string;
  readonly header: WrittenZone | undefined;
}

/** A column may hold something else in every row. */
const MOST = 1_000;

export class RowZones {
  readonly #around: Around;
  /** By what stands in the cell: few zones stand in many rows. */
  readonly #written = new Map<string, WrittenZone | undefined>();

  constructor(around: Around) {
    this.#around = around;
  }

  /**
   * The zone of a time on this day. `PST` on a day in July is what it says, not what the clocks on the Pacific
   * coast showed.
   *
   * @param own what stands with the time
   * @param cell what stands in the column of zones
   */
  on(day: Day | undefined, own: WrittenZone | undefined, cell: string): RowZone {
    const days = day === undefined ? [] : [day];
    return ownZone(own, days) ?? ownZone(this.#inCell(cell), days) ?? this.#ofHeader(days);
  }

  /** Is there something in the cell that names no zone? */
  unread(cell: string): readonly 'zone'[] {
    const written = this.#inCell(cell);
    const isKnown = cell === '' || (written && namedZone(written, [])) !== undefined;
    return isKnown ? [] : ['zone'];
  }

  /** That of the incident is chosen by the first rows, and may be none for a later one. */
  #ofHeader(days: readonly Day[]): RowZone {
    const { zone, header } = this.#around;
    const own = ownZone(header, days);
    const isOther = own?.label?.named.contradicts !== undefined && own.name !== zone;
    return isOther ? own : { name: zone, isOwn: false, label: undefined };
  }

  #inCell(cell: string): WrittenZone | undefined {
    if (cell === '') return undefined;
    const known = this.#written.get(cell);
    if (known !== undefined || this.#written.has(cell)) return known;
    const written = zoneWritten(cell);
    if (this.#written.size < MOST) this.#written.set(cell, written);
    return written;
  }
}

function ownZone(written: WrittenZone | undefined, days: readonly Day[]): RowZone | undefined {
  const named = written && namedZone(written, days);
  if (written === undefined || named === undefined) return undefined;
  return { name: named.name, isOwn: true, label: { written, named } };
}
