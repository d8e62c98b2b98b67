/** Messages that become no entries: counted, so that it can be said at the end of their channel. */
import type { ReadFinding } from '../reading/read-finding.ts';

const REASONS = ['notice', 'deleted', 'empty', 'repeated'] as const;
type Reason = (typeof REASONS)[number];

const WORDS: Readonly<Record<Reason, (what: string, of: string) => string>> = {
  notice: (what, of) => `${of}: ${what} about joining, leaving and settings left out.`,
  deleted: (what, of) => `${of}: ${what} left out as deleted; the answers are kept.`,
  empty: (what, of) => `${of}: ${what} without any text left out.`,
  repeated: (what, of) => `${of}: ${what} that stood there twice read once.`,
};

export class LeftOut {
  readonly #counts = new Map<Reason, number>();

  count(reason: Reason): undefined {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** @param channel as people call it */
  findings(channel: string): readonly ReadFinding[] {
    return REASONS.flatMap((reason) => {
      const count = this.#counts.get(reason);
      if (count === undefined) return [];
      const what = count === 1 ? '1 message' : `${count} messages`;
      const message = WORDS[reason](what, channel);
      return [{ code: `left-out-${reason}`, level: 'hint', message, line: undefined }];
    });
  }
}
