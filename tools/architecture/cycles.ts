// Finds the cycles of a graph of imports.

/**
 * One cycle through each knot of modules that import each other; it starts and ends with the same module. Depth first:
 * whoever is met again while still open closes a cycle. Removing the one that is reported may show another.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const open: string[] = [];
  const done = new Set<string>();

  function follow(path: string): void {
    if (open.includes(path)) {
      cycles.push([...open.slice(open.indexOf(path)), path]);
      return;
    }
    if (done.has(path)) {
      return;
    }
    open.push(path);
    for (const next of graph.get(path) ?? []) {
      follow(next);
    }
    open.pop();
    done.add(path);
  }

  for (const path of graph.keys()) {
    follow(path);
  }
  return cycles;
}
