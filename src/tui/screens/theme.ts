/**
 * How the tones look, in each theme. A theme may make a tone easier to see; it never says anything
 * that the words do not.
 */
import type { TextProps } from 'ink';
import { createContext } from 'react';
import type { ThemeName } from '../../config/settings.ts';
import type { Tone } from '../lines/line.ts';

export type Theme = Readonly<Record<Tone, TextProps>>;

/** What is no colour: emphasis, where it helps the eye. */
const PLAIN: Theme = {
  plain: {},
  strong: { bold: true },
  quiet: {},
  good: {},
  bad: { bold: true },
  alert: {},
  open: {},
  selected: { inverse: true },
  label: { bold: true },
  match: { bold: true, underline: true },
};

/**
 * The terminal's own 16 colours, which its owner has made to suit its background. Not its blue,
 * which many terminals make too dark to be read on black.
 */
const BASIC: Theme = {
  ...PLAIN,
  quiet: { dimColor: true },
  good: { color: 'green' },
  bad: { color: 'red', bold: true },
  alert: { color: 'yellow' },
  open: { color: 'cyan' },
  label: { color: 'cyan', bold: true },
};

/** Colours for a dark background; also as terminals with 256 colours show them. */
const DARK: Theme = {
  ...PLAIN,
  quiet: { color: '#b0b0b0' },
  good: { color: '#87d787' },
  bad: { color: '#ff9c9c', bold: true },
  alert: { color: '#ffd75f' },
  open: { color: '#5fd7ff' },
  label: { color: '#9cc0ff', bold: true },
};

/** Colours for a light background; the same. */
const LIGHT: Theme = {
  ...PLAIN,
  quiet: { color: '#595959' },
  good: { color: '#004c00' },
  bad: { color: '#b00020', bold: true },
  alert: { color: '#7a4a00' },
  open: { color: '#004c80' },
  label: { color: '#4b2fb0', bold: true },
};

/** From so many bits on, a colour of ours comes near to itself; of 16 it may become the background. */
const MANY_COLOURS = 8;

/**
 * The theme of this name, on a terminal of so many bits of colour. What colour a background has, no
 * terminal says reliably: `auto` takes those that its owner has chosen.
 */
export function themeNamed(name: ThemeName, colourDepth: number): Theme {
  switch (name) {
    case 'none':
      return PLAIN;
    case 'dark':
      return colourDepth < MANY_COLOURS ? BASIC : DARK;
    case 'light':
      return colourDepth < MANY_COLOURS ? BASIC : LIGHT;
    case 'auto':
    case 'basic':
      return BASIC;
  }
}

/** It stays the same for as long as the dashboard is open, so that nothing is drawn anew for it. */
export const ThemeContext = createContext(BASIC);
