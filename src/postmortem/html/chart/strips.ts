/** All other entries: a strip for each kind, with a stroke for each time at which there is one. */
import type { Kind } from '../../../incident/record/vocabulary.ts';
import type { DocumentRow, PostmortemDocument } from '../../document/document.ts';
import { type Html, html } from '../html.ts';
import { instantOf } from './instant.ts';
import { type Layout, type Part, rowOf } from './layout.ts';
import { rounded, type Scale } from './scale.ts';

const HEIGHT = 12;

const STRIPS: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: 'event', title: 'Events' },
  { kind: 'decision', title: 'Decisions' },
  { kind: 'escalation', title: 'Escalations' },
  { kind: 'report', title: 'Reports' },
  { kind: 'update', title: 'Updates' },
  { kind: 'note', title: 'Notes' },
];

interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly approximate: boolean;
  readonly tip: string;
}

export function stripParts(
  { timeline }: PostmortemDocument,
  layout: Layout,
  scale: Scale,
): readonly Part[] {
  return STRIPS.flatMap(({ kind, title }) => {
    const rows = timeline.filter((row) => row.kind === kind);
    const strokes = rows.flatMap((row) => strokeOf(row, scale));
    return strokes.length === 0 ? [] : [stripPart(title, strokes, layout)];
  });
}

/** What lies beyond the picture is named at its edge, and drawn nowhere. */
function strokeOf(row: DocumentRow, scale: Scale): readonly Stroke[] {
  const from = instantOf(row.time);
  if (from === undefined) return [];
  const to = instantOf(row.until) ?? from;
  if (to.at < scale.from || from.at > scale.to) return [];
  const tip = `${row.when} ${row.text}`;
  return [{ left: scale.x(from.at), right: scale.x(to.at), approximate: from.approximate, tip }];
}

function stripPart(title: string, strokes: readonly Stroke[], layout: Layout): Part {
  const { height, top, baseline } = rowOf(layout, HEIGHT);
  const places = Map.groupBy(
    strokes,
    ({ left, right, approximate }) => `${Math.round(left)} ${Math.round(right)} ${approximate}`,
  );
  const drawn = [...places.values()].map((same) => strokeDrawn(same, top));
  const middle = top + HEIGHT / 2;
  const { left, right } = layout.plot;
  return {
    height,
    drawn: html`<text class="title" x="0" y="${baseline}">${title} <tspan class="count">${strokes.length}</tspan></text>
<path class="thread" d="M${left} ${middle}H${right}"/>
${drawn}`,
  };
}

function strokeDrawn(same: readonly Stroke[], top: number): Html {
  const [first] = same;
  if (first === undefined) return html``;
  const tip = same.length === 1 ? first.tip : `${same.length} entries, from ${first.tip}`;
  const { left, right, approximate } = first;
  const style = approximate ? 'stroke about' : 'stroke';
  const path = html`<path class="${style}" d="M${left} ${top}v${HEIGHT}"/>`;
  const width = rounded(right - left);
  const range =
    width > 0
      ? html`<rect class="range" x="${left}" y="${top + 3}" width="${width}" height="${HEIGHT - 6}"/>`
      : '';
  return html`<g><title>${tip}</title>${range}${path}</g>
`;
}
