/** The picture of an incident: its parts, one below the other, on one time axis. */
import type { PostmortemDocument } from '../../document/document.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { drawnAxis } from './axis.ts';
import { bandParts } from './bands.ts';
import { beyond } from './beyond.ts';
import { effortParts } from './efforts.ts';
import type { Extent } from './extent.ts';
import { flagsOf } from './flags.ts';
import type { Layout, Part } from './layout.ts';
import { patterns } from './patterns.ts';
import { rounded, type Scale, scaleOf } from './scale.ts';
import { stripParts } from './strips.ts';
import { fitted, textWidth } from './text-width.ts';

/** A picture higher than this has its axis below it, too. */
const TALL = 500;

const EDGE_LINE = 18;

/** @param description what the picture shows, in words */
export function chart(
  document: PostmortemDocument,
  extent: Extent,
  layout: Layout,
  description: string,
): Html {
  const scale = scaleOf(extent, layout.plot);
  const flags = flagsOf(document, scale);
  const axis = drawnAxis(document, layout, scale);
  const parts = [
    edgePart(document, extent, scale),
    axis,
    flags,
    ...bandParts(document, layout, scale),
    ...effortParts(
      { title: 'Hypotheses', kind: 'hypothesis', efforts: document.hypotheses },
      layout,
      scale,
    ),
    ...effortParts({ title: 'Actions', kind: 'action', efforts: document.actions }, layout, scale),
    { height: 6, drawn: NOTHING },
    ...stripParts(document, layout, scale),
  ];
  const placed = stacked(parts);
  const end = placed.height + 4;
  const isTall = end > TALL;
  const height = rounded(isTall ? end + axis.height : end);
  const [, , flagsTop = 0, flagsEnd = 0] = placed.tops;
  const { name, width } = layout;
  return html`<svg class="${name}" role="img" aria-labelledby="${name}-title ${name}-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${name}-title">Timeline of the incident</title>
<desc id="${name}-desc">${description}</desc>
${patterns(name)}${axis.lines(flagsTop, end)}${flags.lines(flagsTop, flagsEnd, end)}${placed.drawn}${isTall ? at(end, axis.drawn) : ''}</svg>
`;
}

function stacked(parts: readonly Part[]) {
  const tops: number[] = [];
  let top = 0;
  for (const { height } of parts) {
    tops.push(top);
    top += height;
  }
  const drawn = html`${parts.map((part, index) => at(tops[index] ?? 0, part.drawn))}`;
  return { drawn, tops, height: top };
}

function at(top: number, drawn: Html): Html {
  return drawn === NOTHING
    ? drawn
    : html`<g transform="translate(0 ${rounded(top)})">
${drawn}</g>
`;
}

/** How much lies beyond each edge. */
function edgePart(document: PostmortemDocument, extent: Extent, scale: Scale): Part {
  const { earlier, later } = beyond(document, extent);
  const room = scale.right - scale.left;
  const before = earlier.length === 0 ? '' : fitted(`‹ ${earlier.length} earlier`, room);
  const after = later.length === 0 ? '' : fitted(`${later.length} later ›`, room);
  const lines = textWidth(before) + textWidth(after) + 12 > room ? 2 : 1;
  if (before === '' && after === '') return { height: 4, drawn: NOTHING };
  return {
    height: lines * EDGE_LINE + 2,
    drawn: html`<text class="beyond" x="${scale.left}" y="13">${before}</text>
<text class="beyond" x="${scale.right}" y="${13 + (lines - 1) * EDGE_LINE}" text-anchor="end">${after}</text>
`,
  };
}
