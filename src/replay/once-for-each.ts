/** Works something out of a thing once, and keeps it for as long as the thing is there. */
export function onceForEach<Thing extends WeakKey, T>(
  work: (thing: Thing) => T,
): (thing: Thing) => T {
  const kept = new WeakMap<Thing, { readonly result: T }>();
  return (thing) => {
    const found = kept.get(thing) ?? { result: work(thing) };
    kept.set(thing, found);
    return found.result;
  };
}
