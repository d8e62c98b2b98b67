/** Timelines of stories, drawn as rows of text. */
import type { Entry } from '../../../src/incident/incident.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { entryBlock, gutterOf, type TimelineStyle } from '../../../src/tui/timeline/entry-lines.ts';
import { instant, type Plot, story } from '../../incident/story.ts';

/** 15:30 in Lagos: when all lines are typed, and looked at. */
const NOW = '2026-11-20T14:30:00Z';

export interface Look extends Partial<Omit<TimelineStyle, 'selected' | 'now' | 'lost'>> {
  /** The number of the selected entry. */
  readonly selected?: number;
  readonly now?: string;
  readonly lost?: readonly number[];
}

/** The timeline of an incident declared for 14:30 in Lagos, and of these lines. */
export function entriesOf(lines: readonly string[], plot: Plot = {}): readonly Entry[] {
  const { declared = NOW, declaration = '14:30' } = plot;
  const told = lines.map((line) => [declared, line] as const);
  return story({ ...plot, declared, declaration, lines: told }).incident.timeline;
}

export function styleOf(entries: readonly Entry[], look: Look = {}): TimelineStyle {
  const { now = NOW, lost = [], selected, ...rest } = look;
  return {
    columns: 70,
    zone: 'Africa/Lagos',
    gutter: gutterOf(entries.length),
    expanded: 4,
    isDetailShown: false,
    ...rest,
    selected: entries.find(({ number }) => number === selected)?.id,
    lost: new Set(lost),
    now: instant(now),
  };
}

/** All rows of a timeline, without the spaces at their ends. */
export function drawn(entries: readonly Entry[], look: Look = {}): string {
  const style = styleOf(entries, look);
  const blocks = entries.map((_, index) => entryBlock(entries, index, style));
  const rows = blocks.flatMap(({ lines }) => lines.map((line) => plain(line).trimEnd()));
  return `\n${rows.join('\n')}\n`;
}
