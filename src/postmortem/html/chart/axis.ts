/** The time axis: its labels, and the lines that go from it through the picture. */

import { clockAt } from '../../../incident/time/clock.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { type Html, html } from '../html.ts';
import type { Layout, Part } from './layout.ts';
import { type Room, rounded, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { axisOf, dayLabel, type Tick } from './ticks.ts';

const LINE = 16;
const GAP = 14;

interface Label extends Room {
  readonly text: string;
}

export interface DrawnAxis extends Part {
  /** The lines down to there, to be drawn below all else. */
  lines(top: number, bottom: number): Html;
}

export function drawnAxis({ zone }: PostmortemDocument, layout: Layout, scale: Scale): DrawnAxis {
  const margin = layout.width - layout.plot.right;
  const room = scale.right - scale.left;
  const most = {
    hours: room / (textWidth('00:00') + GAP),
    days: room / (textWidth('00 Mmm') + GAP),
  };
  const axis = axisOf(scale, zone.name, most);
  const hours = withoutOverlap(axis.ticks.map((tick) => labelAt(tick, scale, 'middle', margin)));
  const start = { at: scale.from, label: dayLabel(clockAt(scale.from, zone.name)) };
  const isOfYears = axis.days.some(({ label }) => /^\d+$/.test(label));
  const days = withoutOverlap(
    [...axis.days, ...axis.shifts, ...(isOfYears ? [] : [start])].map((tick) =>
      labelAt(tick, scale, 'start', margin),
    ),
  );
  const drawn = html`${days.map((label) => labelDrawn(label, 12, 'day'))}${hours.map((label) => labelDrawn(label, 12 + LINE, 'tick'))}`;
  return {
    height: 2 * LINE + 4,
    drawn,
    lines: (top, bottom) =>
      html`${axis.ticks.map((tick) => line(tick, 'grid', scale, top, bottom))}${axis.days.map((tick) => line(tick, 'grid day', scale, top - LINE, bottom))}${axis.shifts.map((tick) => line(tick, 'grid shift', scale, top - LINE, bottom))}`,
  };
}

/** A label at its place, moved where it would leave the picture. @param margin beside the plot */
function labelAt(
  { at, label }: Tick,
  scale: Scale,
  anchor: 'start' | 'middle',
  margin: number,
): Label {
  const width = textWidth(label);
  const wanted = anchor === 'middle' ? scale.x(at) - width / 2 : scale.x(at) + 4;
  const left = Math.max(scale.left - margin, Math.min(wanted, scale.right + margin - width));
  return { text: label, left, right: left + width };
}

/** Those that do not stand on an earlier one. */
function withoutOverlap(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const isFree = kept.every(
      ({ left, right }) => label.right + 4 <= left || label.left >= right + 4,
    );
    if (isFree) kept.push(label);
  }
  return kept;
}

function labelDrawn({ text, left, right }: Label, y: number, kind: string): Html {
  const middle = rounded((left + right) / 2);
  const place =
    kind === 'tick' ? html`x="${middle}" text-anchor="middle"` : html`x="${rounded(left)}"`;
  return html`<text class="${kind}" ${place} y="${y}">${text}</text>
`;
}

function line({ at }: Tick, kind: string, scale: Scale, top: number, bottom: number): Html {
  return html`<path class="${kind}" d="M${scale.x(at)} ${rounded(top)}V${rounded(bottom)}"/>
`;
}
