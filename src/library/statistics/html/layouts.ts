/** A picture is drawn in each of these, of which one is seen. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Of a scale of lengths. */
  readonly steps: number;
}

/** As in the picture of an incident: one for screens and paper, one for phones. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'wide', width: 840, steps: 40 },
  { name: 'narrow', width: 340, steps: 20 },
];
