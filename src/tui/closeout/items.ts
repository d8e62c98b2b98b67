/** What is to be done before the document can be read by others: what is missing, what is proposed, what is to be written. */
import type { Incident, Section } from '../../incident/incident.ts';
import type { Finding } from '../../incident/review/finding.ts';
import { SECTIONS, type SectionKind } from '../../incident/sections.ts';
import type { Proposal } from '../../postmortem/proposals/proposal.ts';
import { Kept } from '../lines/kept.ts';
import type { Remembered } from '../prompt/placed.ts';
import { draftOfSection, type Prompt } from '../prompt/prompt.ts';
import { sectionOf } from '../prompt/section-line.ts';
import type { Closeout, Examined } from '../state/closeout.ts';
import type { LogScreen, State } from '../state/state.ts';

/** A section of the template, and how far it is. */
export interface SectionItem {
  readonly id: string;
  readonly kind: 'section';
  readonly section: SectionKind;
  /** Has the template a place for it? */
  readonly isPlaced: boolean;
  /** What is recorded of it. */
  readonly words: number;
  /** What was typed of it and never recorded; `undefined` where there is no draft. */
  readonly draft: number | undefined;
}

/** Each with an id that stays the same while it is in the list. */
export type CloseoutItem =
  | { readonly id: string; readonly kind: 'finding'; readonly finding: Finding }
  | { readonly id: string; readonly kind: 'proposal'; readonly proposal: Proposal }
  | SectionItem;

const kept = new Kept<Examined, readonly CloseoutItem[]>();

/** In the order of doing: errors, warnings, hints, proposals, sections. None before the record was looked at. */
export function closeoutItems(state: State, log: LogScreen): readonly CloseoutItem[] {
  const examined = log.closeout?.examined;
  if (examined === undefined) return [];
  const { incident } = log;
  const { prompt, setAside } = state;
  // Of a template that is broken nobody knows which places it has.
  const isPlaced = 'failed' in examined.document;
  const from = [incident, log.records, prompt.history, setAside];
  return kept.of(examined, from, () => [
    ...findingItems(examined.findings),
    ...examined.proposals
      .filter((proposal) => !setAside.has(setAsideId(incident, proposal)))
      .map((proposal) => ({ id: `proposal ${proposal.id}`, kind: 'proposal', proposal }) as const),
    ...examined.sections.flatMap((name) => sectionItem(name, true, { incident, prompt })),
    ...SECTIONS.map(({ name }) => name)
      .filter((name) => !examined.sections.includes(name))
      .flatMap((name) => sectionItem(name, isPlaced, { incident, prompt }))
      .filter(({ words, draft }) => words > 0 || draft !== undefined),
  ]);
}

/** A proposal, among those of all incidents. */
export function setAsideId({ id }: Incident, proposal: Proposal): string {
  return `${id} ${proposal.id}`;
}

/** The id of the item of a section. */
export function sectionId(name: string): string {
  return `section ${name}`;
}

/** The item that is chosen, if any is there. */
export function chosenItem(state: State, log: LogScreen): CloseoutItem | undefined {
  return closeoutItems(state, log).find(({ id }) => id === log.closeout?.chosen);
}

/** The one that was chosen; where it is there no more, the next one of those that followed it. */
export function withChoice(closeout: Closeout, items: readonly CloseoutItem[]): Closeout {
  const order = orderOf(items);
  const chosen = nextChoice(closeout, order);
  // Before anything is found, what was chosen stays so.
  if (chosen === undefined) return closeout;
  if (chosen === closeout.chosen && order === closeout.order) return closeout;
  const scroll = chosen === closeout.chosen ? closeout.scroll : undefined;
  return { ...closeout, chosen, order, scroll };
}

const orders = new Kept<readonly CloseoutItem[], readonly string[]>();

function orderOf(items: readonly CloseoutItem[]): readonly string[] {
  return orders.of(items, [], () => items.map(({ id }) => id));
}

/** Others may be gone with it, above it and below: what is there now has other places in the list. */
function nextChoice(
  { chosen, order: before }: Closeout,
  order: readonly string[],
): string | undefined {
  const there = new Set(order);
  if (chosen !== undefined && there.has(chosen)) return chosen;
  const place = chosen === undefined ? -1 : before.indexOf(chosen);
  const below = before.slice(place + 1).find((id) => there.has(id));
  const above = before.slice(0, Math.max(place, 0)).findLast((id) => there.has(id));
  return below ?? above ?? order[0];
}

/** Of several that say the same of the same, each has its number. */
function findingItems(findings: readonly Finding[]): readonly CloseoutItem[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const about = [finding.code, ...finding.entries, ...finding.followups].join(' ');
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return { id: count === 1 ? about : `${about} (${count})`, kind: 'finding', finding };
  });
}

function sectionItem(
  name: string,
  isPlaced: boolean,
  { incident, prompt }: { readonly incident: Incident; readonly prompt: Prompt },
): readonly SectionItem[] {
  const section = SECTIONS.find((each) => each.name === name);
  if (section === undefined) return [];
  const written = incident.sections.get(name);
  const draft = draftOfSection(prompt, name);
  return [
    {
      id: sectionId(name),
      kind: 'section',
      section,
      isPlaced,
      words: written === undefined ? 0 : wordsOf(written),
      draft: draft && wordsIn(textOf(draft)),
    },
  ];
}

function textOf({ text }: Remembered): string {
  return sectionOf(text)?.text ?? '';
}

const counted = new Kept<Section, number>();

function wordsOf(section: Section): number {
  return counted.of(section, [], () => wordsIn(section.text));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** Nobody needs the words of a longer text counted. */
const LONGEST = 20_000;

/** In any script: Chinese and Thai have no spaces between their words. */
function wordsIn(text: string): number {
  const segments = segmenter.segment(text.slice(0, LONGEST));
  return Array.from(segments).filter(({ isWordLike }) => isWordLike).length;
}
