import type { ReadFinding } from '../reading/read-finding.ts';

/** Of each kind so many are told one by one. */
const MOST = 20;

/** A thousand rows without a time are told as twenty, and how many more there are. */
export function limitedFindings(findings: readonly ReadFinding[]): readonly ReadFinding[] {
  const byCode = new Map<string, ReadFinding[]>();
  for (const each of findings) {
    const same = byCode.get(each.code);
    if (same === undefined) byCode.set(each.code, [each]);
    else same.push(each);
  }
  return [...byCode.values()].flatMap((same) => {
    const last = same.at(-1);
    const rest = same.length - MOST;
    if (last === undefined || rest <= 1) return same;
    const where = last.line === undefined ? '' : `, the last on line ${last.line}`;
    return [...same.slice(0, MOST), { ...last, message: `And ${rest} more like these${where}.` }];
  });
}
