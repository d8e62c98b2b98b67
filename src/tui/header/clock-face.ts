import { SECOND } from '../../incident/time/duration.ts';

const SECONDS_OF_A_MINUTE = 60;
const SECONDS_OF_AN_HOUR = 3_600;

/**
 * A running clock: `00:42:17`, `123:04:05`, `-00:00:10`. Hours go on past a day.
 *
 * @param milliseconds may be negative, and is then shown so; fractions of a second are left out
 */
export function clockFace(milliseconds: number): string {
  const sign = milliseconds <= -SECOND ? '-' : '';
  const seconds = Math.trunc(Math.abs(milliseconds) / SECOND);
  const hands = [
    Math.trunc(seconds / SECONDS_OF_AN_HOUR),
    Math.trunc(seconds / SECONDS_OF_A_MINUTE) % SECONDS_OF_A_MINUTE,
    seconds % SECONDS_OF_A_MINUTE,
  ];
  return sign + hands.map((hand) => String(hand).padStart(2, '0')).join(':');
}
