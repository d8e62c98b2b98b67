/** How bad it is and since when, as people say it of a new incident: in either order. */
import { takeTime } from '../time/time-text.ts';

/** A word at the beginning of a text, and what follows it. */
export interface FirstWord {
  readonly word: string;
  readonly rest: string;
}

interface Beginning {
  readonly severity: string | undefined;
  /** The time as typed. */
  readonly started: string | undefined;
  /** What follows both. */
  readonly rest: string;
}

/**
 * Takes a severity and a time off the front of a text, each at most once.
 *
 * @param takeSeverity what counts as a severity there, as typed
 * @throws Complaint for what has the shape of a time and cannot be one
 */
export function takeSeverityAndTime(
  text: string,
  takeSeverity: (text: string) => FirstWord | undefined,
): Beginning {
  const first = takeTime(text);
  const severity = takeSeverity(first?.rest ?? text);
  const second =
    first === undefined && severity !== undefined ? takeTime(severity.rest) : undefined;
  return {
    severity: severity?.word,
    started: (first ?? second)?.time.typed,
    rest: (second ?? severity ?? first)?.rest ?? text,
  };
}
