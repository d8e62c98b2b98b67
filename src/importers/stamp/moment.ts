/** A day, a time, or both, with what belongs to them: one end of a range. */
import { takeAbout, takeBeside } from './about-words.ts';
import { FOOTNOTE, withWhatStandsBehind } from './behind-moment.ts';
import { dayAfter } from './day-after.ts';
import { takeDay, takeDays } from './day-written.ts';
import type { Scanner } from './scanner.ts';
import type { TakenDay } from './taken-day.ts';
import { type Moment, NOTHING } from './taken-moment.ts';
import { type TakenTime, takeTimeOfDay } from './time-written.ts';
import { takeDestroyed, takeUnknown } from './unknown-time.ts';

/** Between a day and its time. */
const JOINT =
  /T(?=\d)|:(?=\d\d:\d\d:\d\d)|\s?[)\]]?(?:,|\s{1,3}[-–—|/@·](?!-)|[-–—|/_](?!-)|\.(?=\s)|:(?=\s))?\s{0,6}(?:at|@|um|ab|von|kl\.?|à|dès|a las|às|from|around)?\s{0,3}[[(]?\s?/iuy;

/** Takes a day, a time, or a day with its time. */
export function takeMoment(scanner: Scanner, isExpected: boolean): Moment | undefined {
  return scanner.attempt(() => {
    const beside = takeBeside(scanner);
    const isAbout = takeAbout(scanner) || beside !== undefined;
    const start = scanner.index;
    const bare = takeDayAndTime(scanner) ?? takeTimeAlone(scanner, isExpected);
    if (bare === undefined) return undefined;
    const moment = withWhatStandsBehind(scanner, bare);
    const isBesideTime = beside !== undefined && moment.time !== undefined;
    const about = `"${beside} ${scanner.between(start, scanner.index)}" is read as about then`;
    return {
      ...moment,
      approximate: moment.approximate || isAbout,
      notices: isBesideTime ? [...moment.notices, about] : moment.notices,
    };
  });
}

function takeDayAndTime(scanner: Scanner): Moment | undefined {
  const timed = scanner.attempt(() => {
    const taken = takeDay(scanner);
    scanner.take(FOOTNOTE);
    const time = taken && takeJoinedTime(scanner);
    return time && joined(taken, time);
  });
  return timed ?? scanner.attempt(() => takeDaysAlone(scanner));
}

function takeDaysAlone(scanner: Scanner): Moment | undefined {
  const start = scanner.index;
  const days = takeDays(scanner);
  if (days === undefined || days.first.strength === 'numbers') return undefined;
  const { day, strength, notices, isOpen } = days.first;
  const typed = scanner.between(start, scanner.index);
  const first = days.last === undefined ? [] : [`${typed} is read as the first of these days`];
  return { ...NOTHING, day, strength, notices: [...notices, ...first], isUnknown: isOpen };
}

function takeJoinedTime(scanner: Scanner): Moment | undefined {
  return scanner.attempt(() => {
    const joint = scanner.take(JOINT)?.[0];
    const isAbout = takeAbout(scanner);
    const time = takeTimeAlone(scanner, true);
    if (time === undefined) return undefined;
    return { ...time, isIso: joint === 'T', approximate: isAbout };
  });
}

function joined({ day, notices }: TakenDay, time: Moment): Moment {
  return {
    ...time,
    day: time.isNextDay ? dayAfter(day) : day,
    strength: 'full',
    notices: [...notices, ...time.notices],
  };
}

function takeTimeAlone(scanner: Scanner, isExpected: boolean): Moment | undefined {
  const taken = takeTimeOfDay(scanner, { isExpected });
  if (taken !== undefined) return timed(taken);
  if (takeDestroyed(scanner) || takeUnknown(scanner)) return { ...NOTHING, isUnknown: true };
  return undefined;
}

function timed({ time, notices, isNextDay }: TakenTime): Moment {
  return { ...NOTHING, time, notices, isNextDay };
}
