import { NO_FACTS } from '../reading/empty.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import type { ChannelContext } from './channel-context.ts';
import { ChannelEntries } from './channel-entries.ts';
import { ChannelProposals } from './channel-proposals.ts';
import { channelSeverity, channelShown, channelTitle } from './channel-title.ts';

/** So many entries make a piece, or as many as stand in one file. */
const PIECE = 5_000;
/** Over more days than this people talk of more than one incident, and their words tell little of it. */
const MOST_DAYS_PROPOSED = 14;

/** What stands in one file, in parts that are not too large. */
interface Part {
  readonly file: string;
  readonly entries: readonly ReadEntry[];
  readonly findings: readonly ReadFinding[];
}

/**
 * The pieces of a channel's incident; none when nobody said anything. Returns the findings that no piece had
 * a place for.
 *
 * @param before findings that are still to be told
 */
export function* readChannel(
  context: ChannelContext,
  before: readonly ReadFinding[],
): Generator<ReadIncident, readonly ReadFinding[]> {
  const { channel, people } = context;
  const entries = new ChannelEntries(context);
  const asPiece = pieceMaker(context);
  let pending = before;
  let last: Part | undefined;
  for (const part of partsOf(channel.days, entries)) {
    pending = [...pending, ...part.findings];
    if (part.entries.length === 0) continue;
    if (last !== undefined) yield asPiece(last);
    last = { ...part, findings: pending };
    pending = [];
  }
  // What was left out is said with the last piece.
  const findings = [...pending, ...entries.leftOut.findings(channelShown(channel, people))];
  if (last === undefined) return findings;
  yield asPiece({ ...last, findings: [...last.findings, ...findings] });
  return [];
}

function* partsOf(days: readonly string[], entries: ChannelEntries): Generator<Part, undefined> {
  for (const file of days) {
    const found = entries.of(file);
    let some: ReadEntry[] = [];
    let next = found.next();
    for (; next.done !== true; next = found.next()) {
      some.push(next.value);
      if (some.length < PIECE) continue;
      yield { file, entries: some, findings: [] };
      some = [];
    }
    yield { file, entries: some, findings: next.value };
  }
}

function pieceMaker(context: ChannelContext): (part: Part) => ReadIncident {
  const { channel, key, people, names } = context;
  const { title, inferred: titled } = channelTitle(channel, people, names);
  const { severity, inferred: graded } = channelSeverity(channel, people, names);
  const isShort = channel.days.length <= MOST_DAYS_PROPOSED;
  const proposals = isShort ? new ChannelProposals() : undefined;
  let isFirst = true;
  return ({ file, entries, findings }) => {
    const piece = {
      key,
      file,
      channel: channel.name,
      facts: { ...NO_FACTS, title, severity },
      zone: { name: names.zone, stated: undefined },
      entries: proposals?.added(entries) ?? entries,
      sections: [],
      followups: [],
      inferred: isFirst ? [...titled, ...graded] : [],
      findings,
    };
    isFirst = false;
    return piece;
  };
}
