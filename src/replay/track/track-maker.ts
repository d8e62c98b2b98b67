/** Puts a track together, step by step. */
import type { TrackFace, TrackHead, TrackList, TrackRow, TrackStep } from '../track.ts';

/** A row that changes: what it shows from now on, or nothing. */
export type RowChange = readonly [row: number, face: TrackFace | undefined];

interface Said {
  readonly at: number;
  readonly told: readonly string[];
  readonly changes: readonly RowChange[];
  readonly head: TrackHead;
  readonly newest: number | undefined;
}

/** @template Place what decides in which order rows stand */
export class TrackMaker<Place> {
  readonly #rows: { list: TrackList; place: Place; faces: TrackFace[] }[] = [];
  readonly #steps: TrackStep[] = [];
  readonly #heads: TrackHead[] = [];
  #head = '';

  /** @returns the row's name for `step` */
  row(list: TrackList, place: Place): number {
    return this.#rows.push({ list, place, faces: [] }) - 1;
  }

  step({ at, told, changes, head, newest }: Said): void {
    const faces = changes.map(([row, face]) => [row, this.#face(row, face)] as const);
    this.#steps.push({ at, told, faces, head: this.#headOf(head), newest });
  }

  /** The index of a face of a row. */
  #face(row: number, face: TrackFace | undefined): number {
    const faces = this.#rows[row]?.faces;
    return face === undefined || faces === undefined ? -1 : faces.push(face) - 1;
  }

  /** Most steps leave the head as it is. */
  #headOf(head: TrackHead): number {
    const text = JSON.stringify(head);
    if (text !== this.#head) this.#heads.push(head);
    this.#head = text;
    return this.#heads.length - 1;
  }

  /** @param byPlace the order of rows below each other */
  made(byPlace: (a: Place, b: Place) => number): {
    readonly rows: readonly TrackRow[];
    readonly steps: readonly TrackStep[];
    readonly heads: readonly TrackHead[];
  } {
    const ordered = this.#rows
      .map((row, index) => ({ ...row, index }))
      .sort((a, b) => byPlace(a.place, b.place) || a.index - b.index);
    const places = new Map(ordered.map(({ index }, place) => [index, place]));
    const steps = this.#steps.map((step) => ({
      ...step,
      faces: step.faces.map(([row, face]) => [places.get(row) ?? row, face] as const),
    }));
    const rows = ordered.map(({ list, faces }) => ({ list, faces }));
    return { rows, steps, heads: this.#heads };
  }
}
