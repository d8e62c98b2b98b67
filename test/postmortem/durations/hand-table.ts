/** A story with its durations worked out by hand, read from the Markdown file that holds both. */
import { readFileSync } from 'node:fs';
import type { Plot } from '../../incident/story.ts';

/** One measure: its name, its length in words, and that in milliseconds; `null` where there is none. */
export interface HandMade {
  readonly name: string;
  readonly shown: string;
  readonly milliseconds: number | null;
  readonly about: boolean;
}

interface HandTable {
  readonly plot: Plot;
  readonly measures: readonly HandMade[];
}

export function handTable(file: string): HandTable {
  const markdown = readFileSync(new URL(`./${file}.md`, import.meta.url), 'utf8');
  const fact = (name: string) => new RegExp(`^- ${name}: (.*)$`, 'm').exec(markdown)?.[1] ?? '';
  const [, lines = ''] = /^```\n(.*?)\n```$/ms.exec(markdown) ?? [];
  const rows = [...markdown.matchAll(/^\| (?!Measure)(.*?) \| (.*?) \|/gm)];
  const plot = {
    title: 'Shop answers 500',
    zone: fact('Zone'),
    severity: fact('Severity'),
    declared: fact('Declared'),
    lines: lines.split('\n').map((line) => [fact('Typed'), line] as const),
  };
  return { plot, measures: rows.map(([, name = '', shown = '']) => handMade(name, shown)) };
}

function handMade(name: string, shown: string): HandMade {
  const about = shown.startsWith('about ');
  return { name, shown, milliseconds: millisecondsOf(shown.replace('about ', '')), about };
}

const SECONDS = new Map([
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
]);

function millisecondsOf(length: string): number | null {
  if (length.startsWith('not recorded')) return null;
  const seconds = length.split(' ').map((part) => {
    return Number(part.slice(0, -1)) * (SECONDS.get(part.slice(-1)) ?? Number.NaN);
  });
  return seconds.reduce((sum, each) => sum + each, 0) * 1_000;
}
