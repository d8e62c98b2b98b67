/** How the tones look where no Ink draws them: as the numbers that a terminal is told (SGR). */
import type { TextProps } from 'ink';
import type { Tone } from '../lines/line.ts';
import type { Theme } from './theme.ts';

/** The terminal's own colours that the themes name. */
const COLOURS: Readonly<Record<string, string>> = {
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
};

/** `1;36`; empty for what has no style. */
export function toneCodes(theme: Theme, tone: Tone): string {
  const { bold, dimColor, underline, inverse, color }: TextProps = theme[tone];
  return [
    ...(bold === true ? ['1'] : []),
    ...(dimColor === true ? ['2'] : []),
    ...(underline === true ? ['4'] : []),
    ...(inverse === true ? ['7'] : []),
    ...(color === undefined ? [] : [colourCode(color)]),
  ].join(';');
}

/** `#ff9c9c` as terminals with all colours take it. */
function colourCode(color: string): string {
  const parts = /^#(..)(..)(..)$/.exec(color)?.slice(1);
  if (parts === undefined) return COLOURS[color] ?? '39';
  return ['38', '2', ...parts.map((part) => Number.parseInt(part, 16))].join(';');
}
