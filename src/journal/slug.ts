/** The slug, or the first of `slug-2`, `slug-3`… that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let count = 2; ; count += 1) {
    const next = `${slug}-${count}`;
    if (!isTaken(next)) return next;
  }
}
