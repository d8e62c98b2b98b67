/** What of a text was lost for good before it came here: a person has to say what stood there. */
import type { ReadFinding } from '../reading/read-finding.ts';

/** So many lines are named; the others are counted. */
const MOST_NAMED = 5;

interface Damage {
  readonly pattern: RegExp;
  message(lines: string): string;
}

const DAMAGES: readonly Damage[] = [
  {
    // A picture, or what is left of one, in the middle of a time: `2🕙0 PM`.
    pattern:
      /\d(?:\p{Extended_Pictographic}\ufe0f?|ð[Ÿ\u009f][\u0080-\uffff]{0,2}|\ufffd){1,4}(?:\d|\s?[ap]\.?m\b)/iu,
    message: (lines) =>
      `A time was destroyed by a wrong encoding on ${lines}: look it up, and enter it by hand.`,
  },
  {
    pattern: /\ufffd/u,
    message: (lines) =>
      `Characters are lost on ${lines} (shown as \ufffd): compare with the original.`,
  },
];

/** One finding for each kind of damage. */
export function damageIn(text: string): readonly ReadFinding[] {
  // Only such characters are damage: most texts have none of them.
  if (!/[\ud800-\udfff\u00f0\ufffd]|\p{Extended_Pictographic}/u.test(text)) return [];
  const found = DAMAGES.map((damage): { damage: Damage; lines: number[] } => ({
    damage,
    lines: [],
  }));
  let line = 0;
  for (const content of eachLine(text)) {
    line += 1;
    found.find(({ damage }) => damage.pattern.test(content))?.lines.push(line);
  }
  return found.flatMap(({ damage, lines }) => {
    if (lines.length === 0) return [];
    const message = damage.message(named(lines));
    return [{ code: 'damaged-text', level: 'warning', message, line: lines[0] }];
  });
}

function* eachLine(text: string): Iterable<string> {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? undefined : end);
    if (end === -1) return;
    start = end + 1;
  }
}

function named(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_NAMED).join(', ');
  const others = lines.length - MOST_NAMED;
  const rest = others > 0 ? ` and ${others} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${rest}`;
}
