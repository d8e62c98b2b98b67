/** Some rows of many, that there is room for. */
interface SeenRows<T> {
  /** The place of the first of them among all. */
  readonly first: number;
  readonly seen: readonly T[];
}

/** With the one at this place in the middle, as far as there are rows on both sides of it. */
export function rowsAround<T>(all: readonly T[], place: number, room: number): SeenRows<T> {
  const above = Math.max(place - Math.floor(room / 2), 0);
  const first = Math.min(above, Math.max(all.length - room, 0));
  return { first, seen: all.slice(first, first + room) };
}
