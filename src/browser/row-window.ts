/** Which rows of a long list are on the page: those around one of them. */

/** So many rows at most stand before the middle one, and so many behind it. */
const HALF = 120;

export interface RowWindow {
  /** Places of rows, in order. */
  readonly places: readonly number[];
  /** How many rows there are before them, and behind them. */
  readonly earlier: number;
  readonly later: number;
}

/**
 * @param isThere by the place of a row
 * @param middle a place, also one of a row that is not there
 */
export function windowAround(isThere: readonly boolean[], middle: number): RowWindow {
  const before: number[] = [];
  const behind: number[] = [];
  let [earlier, later] = [0, 0];
  for (let place = Math.min(middle, isThere.length - 1); place >= 0; place -= 1) {
    if (isThere[place] !== true) continue;
    if (before.length < HALF) before.push(place);
    else earlier += 1;
  }
  for (let place = middle + 1; place < isThere.length; place += 1) {
    if (isThere[place] !== true) continue;
    if (behind.length < HALF) behind.push(place);
    else later += 1;
  }
  return { places: [...before.toReversed(), ...behind], earlier, later };
}
