/** How the median of one measure went from month to month, as a picture: and of how many each one is. */
import { rounded } from '../../../postmortem/html/chart/scale.ts';
import { textWidth } from '../../../postmortem/html/chart/text-width.ts';
import { type Html, html, NOTHING } from '../../../postmortem/html/html.ts';
import { FEW } from '../distribution.ts';
import { monthNumber } from '../groups.ts';
import { lengthWords } from '../length-words.ts';
import type { Grouping } from '../statistics.ts';
import type { Layout } from './layouts.ts';
import { level, pictures } from './picture.ts';

/** One month, with what was measured of it. */
interface Month {
  readonly name: string;
  readonly measured: number;
  /** Milliseconds; `undefined` where nothing was measured. */
  readonly median: number | undefined;
}

const MARGIN = { left: 62, right: 28 };
const TOP = 12;
const HEIGHT = 110;
const BOTTOM = TOP + HEIGHT;
const HEIGHT_WHOLE = BOTTOM + 40;
const GAP = 10;

/**
 * @param id of the figure, and the beginning of the ids in it
 * @param index of the measure
 */
export function courseFigure(id: string, title: string, grouping: Grouping, index: number): Html {
  const months = grouping.groups.flatMap(({ name, measures }) => {
    const { lengths = [], median } = measures[index]?.distribution ?? {};
    return name === undefined ? [] : { name, measured: lengths.length, median };
  });
  const told = months.filter(({ median }) => median !== undefined);
  // One month alone is no course.
  if (grouping.by !== 'month' || told.length < 2 || !areConsecutive(months)) return NOTHING;
  const words = told.map(
    ({ name, median = 0, measured }) => `${name}: ${lengthWords(median)}, of ${measured}`,
  );
  const described = {
    id,
    title: `${title}: the median of each month`,
    words: `${words.join('; ')}.`,
    height: HEIGHT_WHOLE,
  };
  return html`<figure id="${id}">
${pictures(described, (layout) => picture(months, layout))}<figcaption class="aside">The median of each month, and below it of how many; hollow where it is of fewer than ${FEW}.</figcaption>
</figure>
`;
}

/** Over many years the months without an incident are left out: then their places say nothing of time. */
function areConsecutive(months: readonly Month[]): boolean {
  const numbers = months.map(({ name }) => monthNumber(name));
  return numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1);
}

function picture(months: readonly Month[], { width }: Layout): Html {
  const room = { left: MARGIN.left, right: width - MARGIN.right };
  // From nothing on: so a small change looks small.
  const longest = Math.max(...months.map(({ median = 0 }) => median));
  const step = (room.right - room.left) / months.length;
  const xOf = (month: number) => rounded(room.left + (month + 0.5) * step);
  const yOf = (length: number) => rounded(BOTTOM - (longest === 0 ? 0 : length / longest) * HEIGHT);
  const points = months.flatMap((month, place) => {
    if (month.median === undefined) return [];
    // No line leads across a month of which nothing is known.
    const isGoingOn = months[place - 1]?.median !== undefined;
    return { ...month, isGoingOn, x: xOf(place), y: yOf(month.median) };
  });
  const line = points.map(({ x, y, isGoingOn }) => `${isGoingOn ? 'L' : 'M'}${x} ${y}`).join('');
  const dots = points.map(
    ({ x, y, measured }) =>
      html`<circle class="${measured < FEW ? 'hollow' : 'fill action strong'}" cx="${x}" cy="${y}" r="3.5"/>
`,
  );
  // Nothing, and the longest median, at the side.
  const levels = [...new Set([0, longest])].map((length) =>
    level(yOf(length), lengthWords(length), room),
  );
  return html`${levels}<path class="stroke" d="M${room.left} ${BOTTOM}H${room.right}"/>
<path class="course" d="${line}"/>
${dots}${names(months, xOf)}`;
}

/** Below the months: their names, and how many were measured, as far as no two of them touch. */
function names(months: readonly Month[], xOf: (month: number) => number): Html {
  const widest = Math.max(...months.map(({ name }) => textWidth(name))) + GAP;
  const apart = xOf(1) - xOf(0);
  const every = Math.ceil(widest / Math.max(apart, 1));
  return html`${months.flatMap(({ name, measured }, place) => {
    if (place % every !== 0) return [];
    const x = xOf(place);
    return html`<text class="tick" x="${x}" y="${BOTTOM + 17}" text-anchor="middle">${name}</text><text class="tick" x="${x}" y="${BOTTOM + 33}" text-anchor="middle">${measured}</text>
`;
  })}`;
}
