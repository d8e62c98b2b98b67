import type { ReadFinding } from '../reading/read-finding.ts';

/** Of each kind so many are told one by one. */
const MOST = 50;

/** Findings, of which a table of a million rows may have a million: the many are counted. */
export class LimitedFindings {
  readonly #counts = new Map<string, { readonly last: ReadFinding; readonly count: number }>();
  #waiting: ReadFinding[] = [];

  readonly add = (finding: ReadFinding): void => {
    const count = (this.#counts.get(finding.code)?.count ?? 0) + 1;
    this.#counts.set(finding.code, { last: finding, count });
    if (count <= MOST) this.#waiting.push(finding);
  };

  /** Those that were added since this was last asked. */
  take(): readonly ReadFinding[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** At the end: how many were not told. */
  rest(): readonly ReadFinding[] {
    return [...this.#counts.values()].flatMap(({ last, count }) => {
      if (count <= MOST) return [];
      const message = `And ${count - MOST} more like these, the last in line ${last.line}.`;
      return [{ ...last, message }];
    });
  }
}
