/** How well a colour is read on another one, as the WCAG measure it: from 1 to 21. */

/** @param colour and the background, as `#rrggbb` */
export function contrast(colour: string, background: string): number {
  const [light = 0, dark = 0] = [luminance(colour), luminance(background)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 0xff, value & 0xff].map(
    linear,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const CUBE = [0, 95, 135, 175, 215, 255];

/** What terminals make of the colours 16 to 255. */
export function paletteColour(index: number): string {
  const grey = 8 + 10 * (index - 232);
  const cube = index - 16;
  const channels =
    index >= 232
      ? [grey, grey, grey]
      : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((at) => CUBE[at] ?? 0);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
