/** Offsets of two digits without more, `10:00 -03`: the ends of ranges and plain numbers are written so too. */
import type { Scanner } from './scanner.ts';
import type { WrittenZone } from './stamp.ts';
import type { Moment } from './taken-moment.ts';

const END = String.raw`(?![\p{L}\d%]|[:.,-]\d)`;
const GLUED = new RegExp(String.raw`([+\-−])(0\d|1[0-4])${END}`, 'uy');
/** `10:00 +10 replicas` says how many. */
const SPACED = new RegExp(String.raw`\s([+\-−])(0\d)${END}`, 'uy');

/** Takes `-03` where a zone is expected. */
export function takeOffsetAlone(scanner: Scanner): WrittenZone | undefined {
  const match = scanner.take(GLUED);
  return match && offsetOf(match);
}

/** Takes `-03` behind a time, unless it is more likely the end of a range: `10:05-10`. */
export function takeOffsetBehind(scanner: Scanner, moment: Moment): Moment | undefined {
  if (!isPossible(moment)) return undefined;
  const isOfProgram = isWrittenByProgram(moment);
  return scanner.attempt(() => {
    const glued = scanner.take(GLUED);
    if (glued !== undefined && !isOfProgram && isRange(glued, moment)) return undefined;
    const match = glued ?? scanner.take(SPACED);
    if (match === undefined) return undefined;
    const zone = offsetOf(match);
    const isPlain = isOfProgram || match[1] === '+';
    const notice = `${match[0].trim()} is read as an offset, UTC-${Number(match[2])}`;
    return { ...moment, zone, notices: isPlain ? moment.notices : [...moment.notices, notice] };
  });
}

function isPossible({ time, zone, isIso }: Moment): boolean {
  if (time === undefined || zone !== undefined) return false;
  return isIso || time.shape === 'colon' || time.shape === 'hour';
}

function isWrittenByProgram({ time, day, isIso }: Moment): boolean {
  return isIso || (day?.year !== undefined && time !== undefined && time.second > 0);
}

/** Minutes, or seconds behind seconds, that are later; or the hour of the other end. */
function isRange([, sign, digits = '']: RegExpExecArray, { time }: Moment): boolean {
  if (sign === '+' || time === undefined) return false;
  return digits.startsWith('1') || Number(digits) > (time.second > 0 ? time.second : time.minute);
}

function offsetOf([typed, sign, digits]: RegExpExecArray): WrittenZone {
  const minutes = Number(digits) * 60;
  const offset = sign === '+' || minutes === 0 ? minutes : -minutes;
  return { typed: typed.trim(), offset, places: [], isAmbiguous: false };
}
