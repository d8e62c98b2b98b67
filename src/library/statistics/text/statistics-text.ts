/** Statistics as rows of text, for a terminal or a page of a manual's width. */
import { widthOf } from '../../../terminal/width.ts';
import { wrapWords } from '../../../terminal/word-wrap.ts';
import type { Distribution } from '../distribution.ts';
import { lengthScale } from '../length-scale.ts';
import { lengthWords } from '../length-words.ts';
import type { Grouping, MeasureStatistics, Statistics } from '../statistics.ts';
import {
  distributionWords,
  GROUPED_WORDS,
  headline,
  methods,
  restWords,
  sharedWords,
  statisticsWords,
  titleOf,
} from '../words.ts';
import { chartText } from './chart-text.ts';
import { groupTable } from './group-table.ts';

/** On a narrower screen a table would lose what it is for. */
const LEAST_TABLE = 60;
const MOST_CHART = 40;
const INDENT = 2;

/** The rows of it, none wider than `columns`, but for a table that cannot be narrower. */
export function statisticsText(statistics: Statistics, columns: number): readonly string[] {
  const { incidents, measures, groupings } = statistics;
  if (columns < LEAST_TABLE || incidents === 0) {
    return statisticsWords(statistics).flatMap((line) => wrapped(line, columns, 0));
  }
  return [
    ...wrapped(headline(statistics), columns, 0),
    ...measures.flatMap((measure, index) => [
      '',
      ...measureText(measure, incidents, columns),
      ...groupings.flatMap((grouping) => groupingText(grouping, index, measure, columns)),
    ]),
    '',
    ...methods(statistics).flatMap((line) => wrapped(line, columns, 0)),
  ];
}

function measureText(
  measure: MeasureStatistics,
  incidents: number,
  columns: number,
): readonly string[] {
  const { distribution } = measure;
  return [
    ...wrapped(titleOf(measure), columns, 0),
    ...wrapped(distributionWords(distribution, incidents), columns, INDENT),
    ...chart(distribution, columns),
    ...wrapped(restWords(distribution), columns, INDENT).filter((row) => row !== ''),
  ];
}

/** One length is said already. */
function chart({ lengths }: Distribution, columns: number): readonly string[] {
  const scale = lengthScale(lengths);
  if (scale === undefined || scale.shortest === scale.longest) return [];
  const [from, to] = [lengthWords(scale.shortest), lengthWords(scale.longest)];
  const room = columns - INDENT - from.length - to.length - 2;
  const row = chartText(lengths, scale, Math.min(MOST_CHART, room));
  return [`${' '.repeat(INDENT)}${from} ${row} ${to}`];
}

function groupingText(
  grouping: Grouping,
  index: number,
  { distribution }: MeasureStatistics,
  columns: number,
): readonly string[] {
  if (distribution.lengths.length === 0) return [];
  const shared = sharedWords(grouping);
  return [
    `  By ${GROUPED_WORDS[grouping.by]}:`,
    ...groupTable(grouping, index, distribution, columns),
    ...(shared === undefined ? [] : wrapped(shared, columns, INDENT)),
  ];
}

/** Both units of a length stay on one row. */
const WITHIN_LENGTH = /(?<=\d[dhm]) (?=\d+[hms])/g;
const KEPT_TOGETHER = '\u00a0';

function wrapped(text: string, columns: number, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const whole = text.replaceAll(WITHIN_LENGTH, KEPT_TOGETHER);
  return wrapWords(whole, Math.max(1, widthOf(text)), () => columns - indent).map((row) =>
    row === '' ? '' : `${margin}${row.replaceAll(KEPT_TOGETHER, ' ')}`,
  );
}
