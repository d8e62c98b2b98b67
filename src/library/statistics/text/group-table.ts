/** One measure in every group, a row for each, their charts below each other on the same scale. */
import { columns as inColumns } from '../../../terminal/columns.ts';
import { cut } from '../../../terminal/fit.ts';
import { widthOf } from '../../../terminal/width.ts';
import { type Distribution, FEW } from '../distribution.ts';
import type { GroupedBy } from '../groups.ts';
import { type LengthScale, lengthScale } from '../length-scale.ts';
import { lengthWords } from '../length-words.ts';
import type { Grouping, GroupStatistics } from '../statistics.ts';
import { groupName } from '../words.ts';
import { chartText } from './chart-text.ts';

/** Beside a narrower chart its ends could not be named. */
const LEAST_CHART = 16;
const MOST_CHART = 48;
const MOST_NAME = 24;
const GAP = '  ';

const HEADINGS = ['', 'measured', 'median', '90th pct', 'range'];

/**
 * @param index of the measure
 * @param whole the same measure over all incidents: the scale is theirs
 * @param columns how wide it may be
 */
export function groupTable(
  { by, groups }: Grouping,
  index: number,
  whole: Distribution,
  columns: number,
): readonly string[] {
  const rows = groups.map((group) => cells(group, by, group.measures[index]?.distribution));
  const [heading = '', ...lines] = inColumns([HEADINGS, ...rows]);
  const width = Math.max(...[heading, ...lines].map(widthOf));
  const room = Math.min(MOST_CHART, columns - width - 2 * GAP.length);
  const scale = lengthScale(whole.lengths);
  if (scale === undefined || room < LEAST_CHART) return [heading, ...lines].map(indented);
  const beside = (line: string, chart: string) =>
    `${line}${' '.repeat(width - widthOf(line))}${GAP}${chart}`.trimEnd();
  return [
    beside(heading, axis(scale, room)),
    ...lines.map((line, row) => {
      const lengths = groups[row]?.measures[index]?.distribution.lengths ?? [];
      return beside(line, lengths.length === 0 ? '' : chartText(lengths, scale, room));
    }),
  ].map(indented);
}

function indented(line: string): string {
  return `${GAP}${line}`;
}

function cells(
  group: GroupStatistics,
  by: GroupedBy,
  distribution: Distribution | undefined,
): readonly string[] {
  const title = cut(groupName(group, by), MOST_NAME);
  const { incidents } = group;
  if (incidents === 0 || distribution === undefined) return [title, 'no incident'];
  const { lengths, median } = distribution;
  return [
    title,
    `${lengths.length} of ${incidents}`,
    median === undefined ? '-' : lengthWords(median),
    percentile(distribution),
    lengths.length < 2 ? '-' : range(lengths),
  ];
}

/** Where there are too few for it, it says so there where the eye looks for it. */
function percentile({ lengths, percentile90 }: Distribution): string {
  if (percentile90 !== undefined) return lengthWords(percentile90);
  return lengths.length > 0 && lengths.length < FEW ? `only ${lengths.length}` : '-';
}

function range(sorted: readonly number[]): string {
  return `${lengthWords(sorted[0] ?? 0)} – ${lengthWords(sorted.at(-1) ?? 0)}`;
}

/** `1m ───── 3d 4h`, over the charts. */
function axis({ shortest, longest }: LengthScale, columns: number): string {
  const [from, to] = [lengthWords(shortest), lengthWords(longest)];
  if (from === to) return from;
  const line = '─'.repeat(Math.max(0, columns - from.length - to.length - 2));
  return `${from} ${line} ${to}`;
}
