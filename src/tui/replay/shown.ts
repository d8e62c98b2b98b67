/** The log as it stood where the replay is: what all that is drawn of the log is driven with. */
import type { Incident } from '../../incident/incident.ts';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { whyNotKnown } from '../../replay/perspective.ts';
import { type Tape, tapeOf } from '../../replay/tape.ts';
import type { ReplayState } from '../state/replay.ts';
import { type LogScreen, lookingForNothing } from '../state/state.ts';

export interface ShownReplay {
  readonly tape: Tape;
  /** As of then; nothing in it is looked for. */
  readonly log: LogScreen;
  /** Where the replay is: UTC milliseconds, whole seconds. */
  readonly now: number;
  /** The id of the entry that was touched last. */
  readonly marked: string | undefined;
}

/** Whose process is gone now may have run then. */
const NONE_LOST: ReadonlySet<number> = new Set();

export function shownReplay(log: LogScreen, { player }: ReplayState): ShownReplay {
  const tape = tapeOf(log.incident, player.perspective);
  const incident = tape.after(player.count);
  const marked = markedIn(tape, player.count, incident);
  return {
    tape,
    log: {
      ...log,
      incident,
      mode: 'prompt',
      view: { anchor: undefined, seen: incident.counters.entries },
      looking: lookingForNothing,
      closeout: undefined,
      isDetailShown: false,
      lost: NONE_LOST,
    },
    now: wholeSecond(player.at),
    marked,
  };
}

export interface LogOfThen extends Pick<ShownReplay, 'log' | 'now'> {
  /**
   * As it happened, nothing had been recorded yet: where it is told how that was done. Without it, all
   * that the log has of it is told.
   */
  readonly recordingTold: string | undefined;
}

const IN_THE_LOG = 'How it was recorded is told in the log, by h.';
const IN_BOTH =
  'How it was recorded is told in the replay as it was known (k), and in the log, by h.';

/** The log and the time that a sheet is about: those of the replay, where one is on the screen. */
export function logOfThen(log: LogScreen, now: number): LogOfThen {
  const { replay, incident } = log;
  if (replay === undefined) return { log, now, recordingTold: undefined };
  const shown = shownReplay(log, replay);
  if (shown.tape.perspective === 'known') return { ...shown, recordingTold: undefined };
  const isInBoth = whyNotKnown(incident) === undefined;
  return { ...shown, recordingTold: isInBoth ? IN_BOTH : IN_THE_LOG };
}

/** A step may touch none: then it is still the one before. */
function markedIn(tape: Tape, count: number, incident: Incident): string | undefined {
  for (let index = count - 1; index >= 0; index -= 1) {
    const entries = tape.steps[index]?.entries ?? [];
    const id = entries.findLast((each) => incident.entry(each) !== undefined);
    if (id !== undefined) return id;
  }
  return undefined;
}
