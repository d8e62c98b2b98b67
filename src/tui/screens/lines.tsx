import { Box, Text } from 'ink';
import { createElement, memo, use } from 'react';
import type { Line } from '../lines/line.ts';
import { type Theme, ThemeContext } from './theme.ts';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly columns: number;
  /** Where there are fewer lines, the rest stays empty. */
  readonly rows: number;
}

/** Draws lines, each on a row of its own. They fit already. Rows and pieces are known by their place. */
export function Lines({ lines, columns, rows }: LinesProps) {
  return createElement(
    Box,
    { flexDirection: 'column', width: columns, height: rows, overflow: 'hidden', flexShrink: 0 },
    ...lines.slice(0, rows).map((line) => createElement(Row, { line })),
  );
}

const Row = memo(function Row({ line }: { readonly line: Line }) {
  const theme = use(ThemeContext);
  // A text without anything in it takes no row.
  const pieces = line.length === 0 ? [' '] : line.map((piece) => drawn(piece, theme));
  return createElement(Text, { wrap: 'truncate' }, ...pieces);
});

function drawn({ text, tone }: Line[number], theme: Theme) {
  return tone === 'plain' ? text : <Text {...theme[tone]}>{text}</Text>;
}
