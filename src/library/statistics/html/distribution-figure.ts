/** One measure over all incidents as a picture: how many took how long. */
import { type Room, rounded } from '../../../postmortem/html/chart/scale.ts';
import { textWidth } from '../../../postmortem/html/chart/text-width.ts';
import { type Html, html, NOTHING } from '../../../postmortem/html/html.ts';
import type { Distribution } from '../distribution.ts';
import { type LengthScale, lengthScale, placeOf, stepsOf } from '../length-scale.ts';
import { lengthWords } from '../length-words.ts';
import { capital } from '../words.ts';
import type { Layout } from './layouts.ts';
import { level, pictures } from './picture.ts';
import { lengthTicks } from './round-lengths.ts';

const MARGIN = { left: 34, right: 14 };
/** Rows for the names of the median and of the 90th percentile; then the bars. */
const TOP = 40;
const HEIGHT = 110;
const BOTTOM = TOP + HEIGHT;

/** One incident alone is not to look like many. */
const LEAST_MOST = 4;

/**
 * @param id of the figure, and the beginning of the ids in it
 * @param words what the picture shows
 */
export function distributionFigure(
  id: string,
  title: string,
  distribution: Distribution,
  words: string,
): Html {
  const scale = lengthScale(distribution.lengths);
  // One length is said already.
  if (scale === undefined || distribution.lengths.length < 2) return NOTHING;
  const described = {
    id,
    title: `${title}: how many incidents took how long`,
    words,
    height: BOTTOM + 24,
  };
  return html`<figure id="${id}">
${pictures(described, (layout) => picture(distribution, scale, layout))}</figure>
`;
}

function picture(distribution: Distribution, scale: LengthScale, { width, steps }: Layout): Html {
  const room = { left: MARGIN.left, right: width - MARGIN.right };
  const counts = stepsOf(distribution.lengths, scale, steps);
  const most = Math.max(LEAST_MOST, ...counts);
  const step = (room.right - room.left) / steps;
  const bars = counts.flatMap((count, index) =>
    count === 0 ? [] : bar(room.left + index * step, step, (count / most) * HEIGHT),
  );
  const ticks = lengthTicks(scale, steps, room).map(
    ({ label, x, middle }) =>
      html`<path class="grid" d="M${rounded(x)} ${TOP}V${BOTTOM}"/><text class="tick" x="${rounded(middle)}" y="${BOTTOM + 17}" text-anchor="middle">${label}</text>
`,
  );
  const x = (length: number) =>
    room.left + (placeOf(length, scale, steps) / steps) * (room.right - room.left);
  const { median, percentile90 } = distribution;
  return html`${levels(most, room)}${ticks}${bars}<path class="stroke" d="M${room.left} ${BOTTOM}H${room.right}"/>
${mark('median', median, 13, x, room)}${mark('90th percentile', percentile90, 30, x, room)}`;
}

function bar(left: number, width: number, height: number): Html {
  const top = rounded(BOTTOM - height);
  return html`<rect class="fill action strong" x="${rounded(left + 0.5)}" y="${top}" width="${rounded(width - 1)}" height="${rounded(BOTTOM - top)}"/>
`;
}

/** Lines at round counts, with the counts beside them. */
function levels(most: number, room: Room): Html {
  const apart = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].find(
    (each) => most / each <= 4,
  );
  if (apart === undefined) return NOTHING;
  const counts = Array.from(
    { length: Math.floor(most / apart) },
    (_, index) => (index + 1) * apart,
  );
  const drawn = counts.map((count) =>
    level(rounded(BOTTOM - (count / most) * HEIGHT), count, room),
  );
  return html`${drawn}`;
}

function mark(
  name: string,
  length: number | undefined,
  baseline: number,
  xOf: (length: number) => number,
  room: Room,
): Html {
  if (length === undefined) return NOTHING;
  const x = rounded(xOf(length));
  const label = `${capital(name)} ${lengthWords(length)}`;
  const isAtEnd = x + 6 + textWidth(label) > room.right + MARGIN.right;
  const place = isAtEnd ? html`x="${x - 6}" text-anchor="end"` : html`x="${x + 6}"`;
  const style = name === 'median' ? 'stroke' : 'stroke about';
  return html`<path class="${style}" d="M${x} ${baseline - 10}V${BOTTOM}"/><text ${place} y="${baseline}">${label}</text>
`;
}
