import { describe, expect, it } from 'vitest';
import { STYLES } from '../../../src/postmortem/html/styles/styles.ts';

/** The colours of each look, in the order of the style: by day, by night, on paper. */
const [light, dark, print] = [...STYLES.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, variables = '']) =>
    new Map(
      [...variables.matchAll(/--([a-z-]+): (#[0-9a-f]+)/g)].map(([, name, colour]) => [
        name,
        colour,
      ]),
    ),
);

const KINDS = ['phase', 'impaired', 'severity', 'action', 'hypothesis'];

/** What must be told from what, and by how much (WCAG 2.2: 4.5 for text, 3 for what is drawn). */
const PAIRS = [
  ...['ink', 'muted', 'link'].flatMap((text) =>
    ['paper', 'raised'].map((ground) => [text, ground, 4.5] as const),
  ),
  ...KINDS.map((kind) => ['ink', `${kind}-plain`, 4.5] as const),
  ...['action', 'hypothesis'].map((kind) => ['ink', `${kind}-strong`, 4.5] as const),
  ...[...KINDS, 'stem', 'focus'].map((line) => [line, 'paper', 3] as const),
  ...['action', 'hypothesis'].map((kind) => [kind, `${kind}-plain`, 3] as const),
];

describe.each([
  { look: 'light', colours: light },
  { look: 'dark', colours: dark },
  { look: 'print', colours: print },
])('in the $look look', ({ colours }) => {
  it.each(PAIRS)('%s stands out from %s by %d', (front, ground, least) => {
    expect(contrast(colours?.get(front), colours?.get(ground))).toBeGreaterThanOrEqual(least);
  });
});

it('only the names of colours are used outside of these', () => {
  expect(STYLES.replaceAll(/:root \{[^}]*\}/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|hsl/);
});

function contrast(one = '', other = ''): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
