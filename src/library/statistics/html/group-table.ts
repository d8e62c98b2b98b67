/** One measure in every group: the numbers, and beside them how the lengths lie, all on one scale. */
import { rounded } from '../../../postmortem/html/chart/scale.ts';
import { type Html, html, NOTHING } from '../../../postmortem/html/html.ts';
import type { Distribution } from '../distribution.ts';
import type { GroupedBy } from '../groups.ts';
import { type LengthScale, lengthScale, placeOf, stepsOf } from '../length-scale.ts';
import { lengthWords } from '../length-words.ts';
import type { Grouping, GroupStatistics, MeasureStatistics } from '../statistics.ts';
import { capital, GROUPED_WORDS, groupName, reasonsWords, sharedWords } from '../words.ts';
import { FIGURE_HEADS, figureCells } from './figure-cells.ts';

const WIDTH = 240;
const HEIGHT = 24;
const STEPS = 40;
/** One incident is no higher than this share of the row. */
const LEAST_MOST = 6;

/** A name of so many characters stays on one line. */
const SHORT = 20;

/** @param index of the measure */
export function groupTable(grouping: Grouping, index: number, measure: MeasureStatistics): Html {
  const scale = lengthScale(measure.distribution.lengths);
  if (scale === undefined) return NOTHING;
  const { by, groups } = grouping;
  const title = `By ${GROUPED_WORDS[by]}`;
  const shared = sharedWords(grouping);
  const rows = groups.map((group) => row(group, by, group.measures[index]?.distribution, scale));
  return html`<h3>${title}</h3>
<div class="table" role="region" aria-label="${capital(measure.name)}: ${title}" tabindex="0"><table>
<thead><tr><th scope="col">${GROUPED_HEADS[by]}</th>${FIGURE_HEADS}${scaleHead(scale)}<th scope="col">Not measured</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${shared === undefined ? '' : html`<p class="aside">${shared}</p>\n`}`;
}

const GROUPED_HEADS: Readonly<Record<GroupedBy, string>> = {
  severity: 'Severity',
  service: 'Service',
  year: 'Year',
  month: 'Month',
};

function scaleHead({ shortest, longest }: LengthScale): Html {
  return html`<th scope="col"><span class="scale"><span>${lengthWords(shortest)}</span><span>${lengthWords(longest)}</span></span></th>`;
}

function row(
  group: GroupStatistics,
  by: GroupedBy,
  distribution: Distribution | undefined,
  scale: LengthScale,
): Html {
  const called = groupName(group, by);
  const kind = called.length <= SHORT ? 'short' : 'medium';
  const name = html`<th scope="row" class="${kind}">${called}</th>`;
  if (distribution === undefined || group.incidents === 0) {
    return html`<tr>${name}<td colspan="6" class="aside">no incident</td></tr>
`;
  }
  const figures = figureCells(distribution, group.incidents);
  return html`<tr>${name}${figures}<td>${strip(distribution, scale)}</td><td class="medium">${reasonsWords(distribution)}</td></tr>
`;
}

/** Nothing that the cells beside it do not say in numbers. */
function strip({ lengths, median }: Distribution, scale: LengthScale): Html {
  if (lengths.length === 0) return NOTHING;
  const counts = stepsOf(lengths, scale, STEPS);
  const most = Math.max(LEAST_MOST, ...counts);
  const width = WIDTH / STEPS;
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = rounded((count / most) * HEIGHT);
    return html`<rect class="fill action strong" x="${rounded(index * width)}" y="${rounded(HEIGHT - height)}" width="${rounded(width - 0.5)}" height="${height}"/>`;
  });
  const middle = median === undefined ? undefined : placeOf(median, scale, STEPS) * width;
  const mark =
    middle === undefined ? '' : html`<path class="stroke" d="M${rounded(middle)} 0V${HEIGHT}"/>`;
  return html`<svg class="strip" aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" width="${WIDTH}" height="${HEIGHT + 1}"><path class="grid" d="M0 ${HEIGHT + 0.5}H${WIDTH}"/>${bars}${mark}</svg>`;
}
