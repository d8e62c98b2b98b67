/** Hypotheses and actions: a row for each, or where there are many, as many as fit in each row. */
import type { Outcome } from '../../../incident/record/vocabulary.ts';
import type { DocumentEffort, DocumentSpell } from '../../document/document.ts';
import { type Html, html } from '../html.ts';
import { type Bar, barOf, besides, drawnBar } from './bar.ts';
import { instantOf } from './instant.ts';
import { type Layout, nameWidth, type Part, rowOf } from './layout.ts';
import { rounded, type Scale } from './scale.ts';
import { fitted, textWidth } from './text-width.ts';

export type EffortKind = 'hypothesis' | 'action';

interface DrawnEffort {
  readonly effort: DocumentEffort;
  readonly bars: readonly { readonly spell: DocumentSpell; readonly bar: Bar }[];
}

/** So many have a row and a name each. */
export const MOST_NAMED = 40;
/** So many rows at most where they share rows. */
const MOST_LANES = 60;

const BAR = 12;
const PACKED = { lane: 17, bar: 10, top: 3 };

const FILLS: Readonly<Record<Outcome, string>> = {
  done: 'plain',
  confirmed: 'strong',
  failed: 'hatched',
  refuted: 'hatched',
  abandoned: 'dotted',
  inconclusive: 'striped',
};

interface Group {
  readonly title: string;
  readonly kind: EffortKind;
  readonly efforts: readonly DocumentEffort[];
}

/** The title of a group and its rows; nothing when none of it has a known time. */
export function effortParts(group: Group, layout: Layout, scale: Scale): readonly Part[] {
  const drawn = group.efforts.flatMap((effort) => drawnEffort(effort, scale));
  if (drawn.length === 0) return [];
  const title = {
    height: 24,
    drawn: html`<text class="title" x="0" y="17">${group.title}</text>\n`,
  };
  const rows =
    drawn.length > MOST_NAMED
      ? [packed(drawn, group.kind, layout, scale)]
      : drawn.map((effort) => namedRow(effort, group.kind, layout, scale));
  return [title, ...rows];
}

function drawnEffort(effort: DocumentEffort, scale: Scale): readonly DrawnEffort[] {
  const bars = effort.spells.flatMap((spell) => {
    const to = spell.time === null ? ('open' as const) : instantOf(spell.time);
    const bar = barOf(instantOf(spell.from), to, scale);
    return bar === undefined ? [] : [{ spell, bar }];
  });
  return bars.length === 0 ? [] : [{ effort, bars }];
}

function namedRow(
  { effort, bars }: DrawnEffort,
  kind: EffortKind,
  layout: Layout,
  scale: Scale,
): Part {
  const { height, top, baseline } = rowOf(layout, BAR);
  const name = fitted(effort.label, 80);
  const text = fitted(effort.text, nameWidth(layout) - textWidth(`${name}  `) * 1.1);
  const words = wordsWithin(effort, (scale.right - scale.left) / 2);
  const place = besides(hullOf(bars), textWidth(words), scale);
  const drawn = html`<g><title>${tipOf(effort)}</title>
<text x="0" y="${baseline}"><tspan class="name">${name}</tspan> ${text}</text>
${bars.map(({ spell, bar }) => barDrawn(spell, bar, { top, height: BAR, kind, layout }))}
<text class="${place.anchor === 'middle' ? 'words on' : 'words'}" x="${place.x}" y="${rounded(top + BAR / 2 + 4.5)}" text-anchor="${place.anchor}">${words}</text></g>
`;
  return { height, drawn };
}

function hullOf(bars: DrawnEffort['bars']) {
  const left = Math.min(...bars.map(({ bar }) => bar.left));
  const right = Math.max(...bars.map(({ bar }) => bar.right));
  return { left, right };
}

function wordsOf({ outcomeShown, duration }: DocumentEffort): string {
  return duration.milliseconds === null ? outcomeShown : `${outcomeShown}, ${duration.shown}`;
}

/** A duration that is cut would be another one: rather fewer words. */
function wordsWithin(effort: DocumentEffort, width: number): string {
  const { outcomeShown, duration } = effort;
  const fewer = duration.milliseconds === null ? [] : [duration.shown, outcomeShown];
  return [wordsOf(effort), ...fewer].find((words) => textWidth(words) <= width) ?? '';
}

function tipOf(effort: DocumentEffort): string {
  const { label, text, from, to, note } = effort;
  const ends = to === null ? '' : ` – ${to.shown}`;
  return `${label} ${text}: ${from.shown}${ends}, ${wordsOf(effort)}${note === null ? '' : ` (${note})`}`;
}

interface Look {
  readonly top: number;
  readonly height: number;
  readonly kind: EffortKind;
  readonly layout: Layout;
}

function barDrawn({ outcome }: DocumentSpell, bar: Bar, { top, height, kind, layout }: Look): Html {
  const fill = outcome === null ? 'empty' : FILLS[outcome];
  const isPattern = ['hatched', 'dotted', 'striped'].includes(fill);
  const paint = isPattern
    ? html`fill="url(#${layout.name}-${fill}-${kind})"`
    : html`class="fill ${kind} ${fill}"`;
  return drawnBar(bar, top, height, kind, paint);
}

/** Every bar with its label beside it, each in the first row that has room for both. */
function packed(
  drawn: readonly DrawnEffort[],
  kind: EffortKind,
  layout: Layout,
  scale: Scale,
): Part {
  const items = drawn
    .map((each) => {
      const hull = hullOf(each.bars);
      const label = fitted(each.effort.label, 60);
      const place = besides(hull, textWidth(label), scale);
      const from = Math.min(hull.left, place.from);
      return { ...each, label, place, from, to: Math.max(hull.right, place.to) };
    })
    .toSorted((a, b) => a.from - b.from);
  const ends: number[] = [];
  const pieces = items.map((item) => {
    const free = ends.findIndex((end) => end + 8 <= item.from);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MOST_LANES) return undefined;
    ends[lane] = item.to;
    const top = lane * PACKED.lane + PACKED.top;
    const look = { top, height: PACKED.bar, kind, layout };
    return html`<g><title>${tipOf(item.effort)}</title>${item.bars.map(({ spell, bar }) => barDrawn(spell, bar, look))}<text class="words" x="${item.place.x}" y="${rounded(top + PACKED.bar / 2 + 4.5)}" text-anchor="${item.place.anchor}">${item.label}</text></g>
`;
  });
  const shown = pieces.flatMap((piece) => piece ?? []);
  const left = pieces.length - shown.length;
  const height = ends.length * PACKED.lane + PACKED.top;
  if (left === 0) return { height, drawn: html`${shown}` };
  const note = `${left} more, for which there is no room here`;
  return {
    height: height + 22,
    drawn: html`${shown}<text class="words" x="${scale.left}" y="${height + 15}">${note}</text>
`,
  };
}
