/** Letters behind a time that look like a zone, and are those of a team: `08:30 IST began to look`. */
import type { Statement } from '../timeline/statement.ts';

/** Of so many statements one alone is hardly in another zone. */
const MANY = 4;

/** The one statement that bears a zone, where its letters rather begin a sentence. */
export function loneTeam(statements: readonly Statement[]): Statement | undefined {
  const timed = statements.filter(({ stamp: { time } }) => time !== undefined);
  const [only, ...others] = timed.filter(({ stamp: { zone } }) => zone !== undefined);
  if (only === undefined || others.length > 0 || timed.length < MANY) return undefined;
  const { zone, rest, isSetApart } = only.stamp;
  const isTeam = zone?.isAmbiguous === true && !isSetApart && /^\p{Ll}/u.test(rest);
  return isTeam ? only : undefined;
}

/** The letters stand in its text again. */
export function withItsName(team: Statement): Statement {
  const { stamp, text } = team;
  return {
    ...team,
    stamp: { ...stamp, zone: undefined },
    text: `${stamp.zone?.typed ?? ''} ${text}`.trim(),
  };
}
