/** What the pictures of statistics have in common. */
import { type Room, rounded } from '../../../postmortem/html/chart/scale.ts';
import { type Html, html } from '../../../postmortem/html/html.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

interface Picture {
  /** The ids in it begin with it. */
  readonly id: string;
  readonly title: string;
  /** What it shows. */
  readonly words: string;
  readonly height: number;
}

/** The same picture in each layout. */
export function pictures(
  { id, title, words, height }: Picture,
  drawn: (layout: Layout) => Html,
): readonly Html[] {
  return LAYOUTS.map((layout) => {
    const { name, width } = layout;
    const key = `${id}-${name}`;
    return html`<svg class="${name}" role="img" aria-labelledby="${key}-title ${key}-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${key}-title">${title}</title>
<desc id="${key}-desc">${words}</desc>
${drawn(layout)}</svg>
`;
  });
}

/** A line across the room, with what it stands for at the side. */
export function level(y: number, label: string | number, { left, right }: Room): Html {
  return html`<path class="grid" d="M${left} ${y}H${right}"/><text class="tick" x="${left - 6}" y="${rounded(y + 4)}" text-anchor="end">${label}</text>
`;
}
