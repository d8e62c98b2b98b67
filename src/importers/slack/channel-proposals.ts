/** What the wording of messages suggests. A chat says much that is not so, so little of it is taken. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import type { ReadEntry } from '../reading/reading.ts';
import type { Proposal } from '../wording/proposal.ts';
import { propose } from '../wording/propose.ts';

/** Who writes more than this does not state what happened. */
const LONGEST = 300;
const QUESTION = /\?/;

const NONE: Proposal = { kind: 'event', milestones: [], outcome: undefined, proposed: [] };

/** What came again may be resolved again, and what was resolved may come again. */
const POSSIBLE_AGAIN: Readonly<Partial<Record<Milestone, readonly Milestone[]>>> = {
  reopened: ['mitigated', 'resolved'],
  resolved: ['reopened'],
};

/** The proposals for one channel, asked for piece by piece. */
export class ChannelProposals {
  /** Proposed in earlier pieces. */
  readonly #seen = new Set<Milestone>();
  /** With these words it was resolved, as far as nothing has come again since. */
  #resolution: string | undefined;

  /** The same entries, with what their wording suggests. */
  added(entries: readonly ReadEntry[]): readonly ReadEntry[] {
    const asked = entries.filter(isStatement);
    // What comes again is known by what was resolved before it, maybe in an earlier piece.
    const carried = this.#resolution === undefined ? [] : [this.#resolution];
    const texts = [...carried, ...asked.map(({ text }) => text)];
    const proposals = propose(texts).slice(carried.length);
    const byKey = new Map(asked.map(({ key }, index) => [key, proposals[index] ?? NONE]));
    const before = new Set(this.#seen);
    return entries.map((entry) => {
      const proposal = byKey.get(entry.key);
      return proposal === undefined ? entry : this.#with(entry, proposal, before);
    });
  }

  #with(entry: ReadEntry, proposal: Proposal, before: Set<Milestone>): ReadEntry {
    const milestones = proposal.milestones.filter((milestone) => !before.has(milestone));
    for (const milestone of milestones) {
      this.#seen.add(milestone);
      if (milestone === 'resolved') this.#resolution = entry.text;
      if (milestone === 'reopened') this.#resolution = undefined;
      for (const possible of POSSIBLE_AGAIN[milestone] ?? []) {
        this.#seen.delete(possible);
        before.delete(possible);
      }
    }
    const { kind, outcome } = isToldAsDone(proposal) ? proposal : NONE;
    return {
      ...entry,
      kind,
      outcome,
      milestones,
      proposed: [
        ...(kind === 'event' ? [] : ['kind']),
        ...(milestones.length === 0 ? [] : ['milestones']),
        ...(outcome === undefined ? [] : ['outcome']),
      ],
    };
  }
}

function isStatement({ kind, text }: ReadEntry): boolean {
  return kind === 'event' && text.length <= LONGEST && !QUESTION.test(text);
}

/** Guesses and beginnings in a chat are seldom ended in words: as kinds they would stay open for ever. */
function isToldAsDone({ kind, outcome }: Proposal): boolean {
  return kind === 'action' ? outcome !== undefined : kind !== 'hypothesis';
}
