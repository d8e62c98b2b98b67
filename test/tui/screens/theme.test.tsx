import { renderToString } from 'ink';
import { afterEach, expect, test } from 'vitest';
import { THEMES } from '../../../src/config/settings.ts';
import { piece, type Tone } from '../../../src/tui/lines/line.ts';
import { Lines } from '../../../src/tui/screens/lines.tsx';
import { type Theme, ThemeContext, themeNamed } from '../../../src/tui/screens/theme.ts';
import { setColourDepth } from './colour-depth.ts';
import { contrast, paletteColour } from './contrast.ts';

afterEach(() => setColourDepth('none'));

const TONES = [
  ...(['plain', 'strong', 'quiet', 'good', 'bad', 'alert', 'open', 'selected', 'label'] as const),
];

/** Of terminals as they come, and of schemes that many people choose. */
const BACKGROUNDS = {
  dark: ['#000000', '#0c0c0c', '#1e1e1e', '#282a36', '#300a24', '#002b36', '#2e3436'],
  light: ['#ffffff', '#fafafa', '#fdf6e3', '#eeeeee'],
} as const;

/** What a tone looks like: the codes around it. */
function drawn(tone: Tone, theme: Theme): string {
  return renderToString(
    <ThemeContext value={theme}>
      <Lines lines={[[piece('x', tone)]]} columns={20} rows={1} />
    </ThemeContext>,
  );
}

function codes(tone: Tone, theme: Theme): readonly string[] {
  return Array.from(drawn(tone, theme).matchAll(/\[([\d;]+)m/g), ([, code = '']) => code);
}

/** The colour of a tone on a terminal of this depth; `undefined` where it is the terminal's own. */
function colourOf(tone: Tone, theme: Theme): string | undefined {
  const all = codes(tone, theme).join(' ');
  const [, red, green, blue] = /\b38;2;(\d+);(\d+);(\d+)\b/.exec(all) ?? [];
  if (red !== undefined) {
    const channels = [red, green, blue].map((channel) => Number(channel).toString(16));
    return `#${channels.map((channel) => channel.padStart(2, '0')).join('')}`;
  }
  const [, index] = /\b38;5;(\d+)\b/.exec(all) ?? [];
  return index === undefined ? undefined : paletteColour(Number(index));
}

test.each([
  ['dark', 'millions'],
  ['dark', '256'],
  ['light', 'millions'],
  ['light', '256'],
] as const)('every tone of %s is easily read, with %s colours', (name, depth) => {
  setColourDepth(depth);
  const theme = themeNamed(name, depth === '256' ? 8 : 24);
  const coloured = TONES.flatMap((tone) => {
    const colour = colourOf(tone, theme);
    return colour === undefined ? [] : [{ tone, colour }];
  });
  const hardToRead = coloured.flatMap(({ tone, colour }) =>
    BACKGROUNDS[name]
      .filter((background) => contrast(colour, background) < 4.5)
      .map((background) => `${tone} on ${background}`),
  );
  expect(coloured.map(({ tone }) => tone)).toEqual([
    'quiet',
    'good',
    'bad',
    'alert',
    'open',
    'label',
  ]);
  expect(hardToRead).toEqual([]);
});

test('what has 16 colours is given those that its owner chose', () => {
  for (const name of ['auto', 'dark', 'light'] as const) {
    expect(themeNamed(name, 4)).toBe(themeNamed('basic', 4));
  }
  setColourDepth('sixteen');
  expect(codes('good', themeNamed('dark', 4))).toEqual(['32', '39']);
});

test('without colours, what is bold or inverse is so still: NO_COLOR is about colours', () => {
  setColourDepth('millions');
  const none = themeNamed('none', 24);
  expect(TONES.map((tone) => `${tone} ${codes(tone, none).join(' ')}`.trim())).toEqual([
    'plain',
    'strong 1 22',
    'quiet',
    'good',
    'bad 1 22',
    'alert',
    'open',
    'selected 7 27',
    'label 1 22',
  ]);
});

test('a terminal that is said to show nothing of all this is sent nothing of it', () => {
  setColourDepth('none');
  for (const name of THEMES) {
    for (const tone of TONES) expect(drawn(tone, themeNamed(name, 24))).toBe('x');
  }
});
