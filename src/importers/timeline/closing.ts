/** Statements whose time stands behind them, as on status pages: `Resolved - All is well.` above `Feb 12, 16:51 EST`. */
import type { Paragraph, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

export interface Closed {
  readonly line: TextLine;
  readonly stamp: Stamp;
  readonly words: readonly TextLine[];
  /** Where it stands on a line of its own. */
  readonly below: TextLine | undefined;
}

/** What a status page calls the states of an incident. */
const STATUS =
  /^\W{0,4}(?:investigating|identified|monitoring|resolved|update|updated|completed|scheduled|in progress|verifying|post-?mortem|untersuchung|identifiziert|beobachtung|behoben|gelöst|en cours|identifié|surveillance|résolu|investigando|identificado|monitoreando|monitorando|resuelto|resolvido|調査中|解決済み|监控中|已解决)(?:\W{0,3}$|\W{0,3}\s?[-–—:|])/iu;

export function beginsWithStatus(text: string): boolean {
  return STATUS.test(text.slice(0, 40));
}

/** The shortcode with which generators of status pages write the time of an update. */
const TRACK = /\{\{[<%]\s{0,4}track\s{1,4}"([^"]{4,40})"\s{0,4}[>%]\}\}\s{0,8}$/u;

/** The time that a shortcode at the end of a line gives. */
function trackedEnd(text: string): { readonly words: string; readonly stamp: Stamp } | undefined {
  const match = TRACK.exec(text.slice(-80));
  const stamp = match === null ? undefined : readStamp(match[1] ?? '');
  if (match === null || stamp?.time === undefined) return undefined;
  return { words: text.slice(0, text.length - match[0].length).trim(), stamp };
}

/** In brackets at the end of a line: `Pool was exhausted (14:05 UTC)`. */
const BRACKETED = /\s\(([^()]{4,40})\)[\s.]{0,4}$/u;

export function bracketedEnd(
  text: string,
): { readonly words: string; readonly stamp: Stamp } | undefined {
  const tail = text.slice(-60);
  const match = BRACKETED.exec(tail);
  const stamp = match === null ? undefined : readStamp(match[1] ?? '');
  if (match === null || stamp?.time === undefined || stamp.rest !== '') return undefined;
  const words = text.slice(0, text.length - tail.length + match.index).trim();
  return words === '' ? undefined : { words, stamp };
}

/** A line that is a day and a time, and nothing else. */
function stampAlone({ text }: TextLine): Stamp | undefined {
  const stamp = text.length > 60 ? undefined : readStamp(text);
  const isWhole = stamp?.time !== undefined && stamp.rest === '';
  return isWhole && (stamp.day !== undefined || stamp.zone !== undefined) ? stamp : undefined;
}

/** Each piece of a paragraph that a time closes. */
export function closedIn({ lines }: Paragraph): readonly Closed[] {
  const closed: Closed[] = [];
  // Times that stand first lead what is below them.
  if (lines[0] === undefined || stampAlone(lines[0]) !== undefined) return closed;
  let words: TextLine[] = [];
  for (const line of lines) {
    const tracked = trackedEnd(line.text);
    const stamp = tracked?.stamp ?? stampAlone(line);
    if (stamp === undefined) {
      words.push(line);
      continue;
    }
    const own =
      tracked === undefined || tracked.words === ''
        ? words
        : [...words, { ...line, text: tracked.words }];
    const below = tracked?.words ? undefined : line;
    closed.push({ line: own[0] ?? line, stamp, words: own, below });
    words = [];
  }
  return closed;
}
