/** Calls back just after each full second of the clock, so that no second is shown twice or left out. */
export function everySecond(clock: () => number, work: () => void): () => void {
  let timer = setTimeout(tick, untilNext(clock()));
  function tick(): void {
    timer = setTimeout(tick, untilNext(clock()));
    work();
  }
  return () => clearTimeout(timer);
}

/** A little late rather than a little early: an early one would show the second before again. */
function untilNext(now: number): number {
  return 1_000 - (now % 1_000) + 2;
}
