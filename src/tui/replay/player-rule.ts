/** The rule between the timeline and the scrub bar: does it play, how fast, and where is it. */
import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';
import type { Player } from '../../replay/player.ts';
import type { Tape } from '../../replay/tape.ts';
import { type Line, lineWidth, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import type { ReplayState } from '../state/replay.ts';

/** What a rule has around the words at its ends, and of the rule itself between them. */
const AROUND = 9;

interface Form {
  readonly left: Line;
  readonly right: Line;
}

/** In the richest form that fits into so many columns. */
export function playerRule(replay: ReplayState, tape: Tape, columns: number): Line {
  const forms = formsOf(replay, tape);
  const fits = ({ left, right }: Form) => lineWidth(left) + lineWidth(right) + AROUND <= columns;
  const form = forms.find(fits) ?? forms.at(-1);
  return form === undefined ? rule(columns, []) : rule(columns, form.left, form.right);
}

/** From rich to poor. */
function formsOf({ player, training }: ReplayState, tape: Tape): readonly Form[] {
  const { at, count, speed, since, skipsSilences } = player;
  const { zone } = tape.incident.facts;
  const sign = piece(since === undefined ? '‖' : '▸', 'label');
  const isTraining = training === undefined ? [] : [piece(', training')];
  const word: Line = [sign, piece(` ${stateWord(player, tape)}`, 'strong')];
  const state: Line = [...word, ...isTraining];
  const withSpeed: Line = [...word, piece(` ${speed}×`), ...isTraining];
  const whole: Line = skipsSilences
    ? [...withSpeed, piece(', skips silences', 'quiet')]
    : withSpeed;
  const time = piece(timeOfDay(at, zone, true), 'strong');
  const date = piece(`${formatDay(clockAt(at, zone))} `);
  const steps = piece(`step ${count} of ${tape.steps.length} · `, 'quiet');
  return [
    { left: whole, right: [steps, date, time] },
    { left: withSpeed, right: [steps, date, time] },
    { left: withSpeed, right: [date, time] },
    { left: withSpeed, right: [time] },
    { left: state, right: [time] },
    { left: word, right: [time] },
    { left: [sign, piece(' '), time], right: [] },
  ];
}

function stateWord({ since, count }: Player, { steps }: Tape): string {
  if (since !== undefined) return 'playing';
  return count === steps.length ? 'at the end' : 'paused';
}
