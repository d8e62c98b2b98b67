/** What has been gathered of a document: its sections in pieces, its tasks, the facts. */
import { SECTIONS } from '../../incident/sections.ts';
import { isWholeHeading } from '../outline/about-heading.ts';
import { headingWords } from '../outline/heading-text.ts';
import type { ReadFacts, ReadSection } from '../reading/reading.ts';
import type { Fact } from './fact-labels.ts';
import { Tasks } from './task-list.ts';

interface Under {
  /** The heading or label, where that says more than the section's name. */
  readonly heading?: string | undefined;
  /** The nearest heading around that is a name of its own: it tells one outage from another. */
  readonly within?: string | undefined;
}

/** A text that goes into a section. */
interface Piece extends Under {
  readonly section: string;
  readonly line: number;
  readonly markdown: string;
}

/** The value behind a label that names a fact. */
export interface FactSaid {
  readonly fact: Fact;
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

export class Draft {
  readonly tasks = new Tasks();
  readonly roles: { role: string; person: string }[] = [];
  readonly document: Writable<ReadFacts['document']> = {};
  readonly impact: Writable<ReadFacts['impact']> = {};
  readonly services: string[] = [];
  severity: string | undefined;
  detectedBy: ReadFacts['detectedBy'];
  /** Labels about the span of the incident, which stay in the text too. */
  readonly spans: FactSaid[] = [];
  readonly #pieces: Piece[] = [];
  /** Sections that a heading names besides the one where its text stands, with that one. */
  readonly #elsewhere = new Map<string, { readonly section: string; readonly line: number }>();

  /** @param under what it stood under */
  write(section: string, line: number, markdown: string, under: Under = {}): void {
    const { heading, within } = under;
    if (markdown.trim() === '') return;
    this.#pieces.push({ section, line, heading, within, markdown: markdown.trim() });
  }

  /** What a heading names is told where its text stands: the others are to point there. */
  toldTogether(named: readonly string[], section: string, line: number): void {
    for (const other of named)
      if (other !== section && !OF_TASKS.test(other) && !this.#elsewhere.has(other))
        this.#elsewhere.set(other, { section, line });
  }

  /** To be asked for last: `See Root cause.` in sections that are told in another. */
  pointOut(): void {
    for (const [section, there] of this.#elsewhere) {
      const isTold = this.#pieces.some((piece) => piece.section === section);
      const isThere = this.#pieces.some((piece) => piece.section === there.section);
      if (!isTold && isThere) this.write(section, there.line, `See ${titleOf(there.section)}.`);
    }
  }

  /** The sections in the order of the document, each once. */
  sections(): readonly ReadSection[] {
    const bySection = new Map<string, Piece[]>();
    for (const piece of this.#pieces) {
      const pieces = bySection.get(piece.section) ?? [];
      pieces.push(piece);
      bySection.set(piece.section, pieces);
    }
    return [...bySection].map(([section, pieces]) => ({
      section,
      line: pieces[0]?.line,
      text: joined(pieces),
    }));
  }
}

/** What they hold is told by the follow-ups. */
const OF_TASKS = /^(?:corrective|preventive)/u;

function titleOf(section: string): string {
  return SECTIONS.find(({ name }) => name === section)?.title ?? section;
}

function joined(pieces: readonly Piece[]): string {
  const isOfSeveral = new Set(pieces.map(({ within }) => within)).size > 1;
  const parts: string[] = [];
  let last: string | undefined;
  for (const { heading, within, markdown } of pieces) {
    const title = heading ?? (isOfSeveral ? within : undefined);
    if (title !== undefined && title !== last) parts.push(`### ${title}`);
    parts.push(markdown);
    last = title;
  }
  return parts.join('\n\n');
}

/** Words that say no more than the name of a section does. */
const GENERIC = new Set(
  'the a an of to and in for on or our this incident incidents outage issue issues problem problems event details detail analysis report section brief short executive detailed high level overview abstract synopsis tldr tl dr description statement changes measures measure actions action taken items cause causes factors factor alerts alerting alert fixes fix recovery solution mitigation remediation preventive preventative prevention corrective investigation debugging paths path learned learnt learnings what went was how happened lessons where we got lucky luck poorly badly better well didnt not go could have been be impact user users customer affected customers root happen did it'.split(
    ' ',
  ),
);

/** The heading, unless the section's own name already says it. */
export function tellingHeading(heading: string | undefined, section: string): string | undefined {
  if (heading === undefined || isToldBy(heading, section)) return undefined;
  return isWholeHeading(heading) && !NUANCED.test(heading) ? undefined : heading;
}

/** Known words that say more than the section in which they end up. */
const NUANCED =
  /\b(?:contribut|factors?|gaps?|conclu|takeaways?|mitigat|why|technical|background|context|moving|future|caught|thank|notes?|improvement|recommend)/iu;

export function isToldBy(label: string, section: string): boolean {
  const known = new Set(section.split('-'));
  return headingWords(label).every((word) => known.has(word) || GENERIC.has(word));
}
