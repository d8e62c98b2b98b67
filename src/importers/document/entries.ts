/** Dated statements as entries, with what their wording suggests. */
import { formatDay } from '../../incident/time/clock.ts';
import type { DatedStatement } from '../dating/dated.ts';
import { digest, UniqueKeys } from '../reading/prose.ts';
import type { ReadEntry } from '../reading/reading.ts';
import { propose } from '../wording/propose.ts';

export function entriesOf(dated: readonly DatedStatement[]): readonly ReadEntry[] {
  const keys = new UniqueKeys();
  const proposals = propose(dated.map(({ statement }) => statement.text));
  return dated.map((each, index) => {
    const { statement, at, until, day, isDayAssumed, zone, isZoneOwn, inferred } = each;
    const date = isDayAssumed ? undefined : day && formatDay(day);
    const proposal = proposals[index];
    return {
      line: statement.line,
      key: keys.of(digest(date ?? '', statement.stamp.typed, statement.text)),
      at,
      date,
      ...(isDayAssumed ? { isDayAssumed } : {}),
      until,
      approximate: statement.stamp.approximate,
      zone,
      isZoneOwn,
      kind: proposal?.kind ?? 'event',
      milestones: proposal?.milestones ?? [],
      outcome: proposal?.outcome,
      text: statement.text,
      detail: statement.detail,
      speaker: statement.speaker,
      // The prose of a document was not written for this log: its @ and # are its own.
      people: [],
      tags: [],
      links: statement.links,
      typed: statement.typed,
      proposed: proposal?.proposed ?? [],
      inferred,
    };
  });
}
