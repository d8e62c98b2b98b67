/** How the tones look. The colours are the terminal's own, so that they suit its background. */
import type { TextProps } from 'ink';
import type { Tone } from '../lines/line.ts';

export const THEME: Readonly<Record<Tone, TextProps>> = {
  plain: {},
  strong: { bold: true },
  quiet: { dimColor: true },
  good: { color: 'green' },
  bad: { color: 'red', bold: true },
  alert: { color: 'yellow' },
  open: { color: 'cyan' },
  selected: { inverse: true },
  label: { color: 'blue', bold: true },
};
