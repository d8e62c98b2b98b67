/** Which part of the document an item is about. */
import type { Incident } from '../../incident/incident.ts';
import { inlineMarkdown } from '../../postmortem/markdown/inline-markdown.ts';
import { Kept } from '../lines/kept.ts';
import type { Examined, Markdown } from '../state/closeout.ts';
import { linesInFront, linesOf } from './document-text.ts';
import type { CloseoutItem } from './items.ts';

const kept = new Kept<CloseoutItem, number | undefined>();

/** The line of the Markdown, counted from 0; `undefined` where the document says nothing of it. */
export function placeOf(
  item: CloseoutItem,
  { document, sections }: Pick<Examined, 'document' | 'sections'>,
  incident: Incident,
): number | undefined {
  if ('failed' in document) return undefined;
  return kept.of(item, [document, sections, incident], () =>
    found(item, document, { incident, sections }),
  );
}

interface Around {
  readonly incident: Incident;
  readonly sections: readonly string[];
}

function found(
  item: CloseoutItem,
  markdown: Markdown,
  { incident, sections }: Around,
): number | undefined {
  const section = sectionOf(item);
  const written = section === undefined ? undefined : sectionPlace(section, sections, markdown);
  const front = linesInFront(markdown);
  // What a public copy leaves out names entries and labels too, and is not what is looked for.
  const lines = linesOf(markdown).slice(front);
  const place =
    written === undefined ? lineAbout(item, lines, incident) : withHeading(lines, written);
  return place === undefined ? undefined : front + place;
}

function lineAbout(
  item: CloseoutItem,
  lines: readonly string[],
  incident: Incident,
): number | undefined {
  const { entries, labels, line } = subjectOf(item);
  return (
    firstOf(entries, (entry) => lineOfEntry(lines, incident, entry)) ??
    firstOf(labels, (label) => lineThat(lines, (text) => text.includes(label))) ??
    headingFor(lines, line)
  );
}

/** So few lines may stand between a heading and what was written below it. */
const BELOW_HEADING = 4;

/** What was written is seen with its heading, where that is near. */
function withHeading(lines: readonly string[], place: number): number {
  const first = Math.max(place - BELOW_HEADING, 0);
  const heading = lines.slice(first, place + 1).findLastIndex((line) => line.startsWith('#'));
  return heading === -1 ? place : first + heading;
}

/** Where it would stand, when the document leaves it out: at the one before it. */
function sectionPlace(
  section: string,
  sections: readonly string[],
  { places }: Markdown,
): number | undefined {
  const upTo = sections.slice(0, sections.indexOf(section) + 1);
  const before = upTo.findLast((name) => places.has(name));
  return places.get(section) ?? (before === undefined ? undefined : places.get(before));
}

function sectionOf(item: CloseoutItem): string | undefined {
  switch (item.kind) {
    case 'finding':
      return item.finding.fix.by === 'section' ? item.finding.fix.section : undefined;
    case 'proposal':
      return item.proposal.section;
    case 'section':
      return item.section.name;
  }
}

interface Subject {
  readonly entries: readonly number[];
  readonly labels: readonly string[];
  /** The line that it is mended with. */
  readonly line: string;
}

function subjectOf(item: CloseoutItem): Subject {
  switch (item.kind) {
    case 'finding': {
      const { entries, followups, fix } = item.finding;
      return { entries, labels: followups, line: fix.by === 'line' ? fix.line : '' };
    }
    case 'proposal':
      return { entries: item.proposal.entries, labels: [], line: '' };
    case 'section':
      return { entries: [], labels: [], line: '' };
  }
}

/** So much of a text finds its row; the rest may be cut or broken by a template. */
const ENOUGH = 40;

/** Where a timeline numbers its rows, by that; else by what the entry says. */
function lineOfEntry(lines: readonly string[], incident: Incident, number: number) {
  const row = lineThat(lines, (line) => line.startsWith(`| ${number} |`));
  const text = inlineMarkdown(incident.entry(number)?.text ?? '').slice(0, ENOUGH);
  return row ?? (text === '' ? undefined : lineThat(lines, (line) => line.includes(text)));
}

/** So many letters of a verb are in the heading that it is about: `/impact`, `/detectedby`. */
const STEM = 6;

function headingFor(lines: readonly string[], line: string): number | undefined {
  const [, verb] = /^\/([a-z]+)/.exec(line) ?? [];
  if (verb === undefined) return undefined;
  const stem = verb.slice(0, STEM);
  return lineThat(lines, (text) => text.startsWith('#') && text.toLowerCase().includes(stem));
}

function lineThat(lines: readonly string[], is: (line: string) => boolean): number | undefined {
  const index = lines.findIndex(is);
  return index === -1 ? undefined : index;
}

function firstOf<T>(all: readonly T[], find: (each: T) => number | undefined): number | undefined {
  for (const each of all) {
    const place = find(each);
    if (place !== undefined) return place;
  }
  return undefined;
}
