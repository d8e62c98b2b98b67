/** A document's parts → what it says of the incident as a whole. */
import type { Part } from '../outline/outline.ts';
import type { Inference } from '../reading/reading.ts';
import { detectorIn } from './detector.ts';
import { type DocumentTitle, documentTitle, titleOfFile } from './document-title.ts';
import { Draft } from './draft.ts';
import { factNamed } from './fact-labels.ts';
import { takeFact } from './fact-values.ts';
import { figuresIn } from './figures.ts';
import { gather } from './gather.ts';
import { sentencesOf } from './sentences.ts';
import { severityIn, severityWithin } from './severity-in.ts';
import { type Said, statedSpan } from './stated-span.ts';
import { isTelling, numberIn, tidyTitle, titleFrom } from './title.ts';
import type { Told } from './untold.ts';
import type { WrittenFacts } from './written-facts.ts';

export interface FactsSource {
  readonly parts: readonly Part[];
  /** Names in small letters. */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Items, rows, headings, lines and blocks that are told as entries, or as what belongs to them. */
  readonly told: Told;
  /** The text of the entry at which it was detected, as far as there is one. */
  readonly detected: string | undefined;
}

/** Everything that the document says besides its timeline; nothing is lost. */
export function readFacts(source: FactsSource): WrittenFacts {
  const draft = new Draft();
  const title = documentTitle(source.parts, source.frontMatter);
  takeFrontMatter(draft, source.frontMatter);
  gather(draft, source.parts, source.told, title?.node);
  keepDescription(draft, source.frontMatter);
  const sentences = sentencesIn(draft, ['summary', 'what-happened', 'impact', 'leadup']);
  takeFigures(draft, sentences);
  takeDetector(draft, source.detected);
  const named = nameOf(draft, title, source.file, sentences);
  const number = numberIn(title?.typed ?? '');
  if (number !== undefined) draft.document.number ??= number;
  const severity = draft.severity ?? severityWithin(title?.typed ?? '') ?? severitySaid(sentences);
  const stated = statedSpan(draft.spans, sentences);
  draft.pointOut();
  return {
    facts: {
      title: named.title,
      severity,
      services: draft.services,
      roles: draft.roles,
      detectedBy: draft.detectedBy,
      impact: draft.impact,
      document: draft.document,
    },
    stated,
    sections: draft.sections(),
    followups: draft.tasks.found,
    inferred: named.inferred,
    findings: [],
  };
}

/** Days before a document are those of its publication. */
const NOT_OF_THE_INCIDENT = new Set(['window', 'start', 'end', 'number', 'status']);

function takeFrontMatter(draft: Draft, frontMatter: ReadonlyMap<string, string>): void {
  for (const [label, value] of frontMatter) {
    const fact = factNamed(label.replaceAll(/[_-]/g, ' '));
    if (fact === undefined || NOT_OF_THE_INCIDENT.has(fact)) continue;
    takeFact(draft, { fact, label, value, line: 1 });
  }
}

const DESCRIPTIONS = ['description', 'summary', 'excerpt', 'abstract', 'subtitle'];

/** What stands before the document about it: the summary, where the document has none of its own. */
function keepDescription(draft: Draft, frontMatter: ReadonlyMap<string, string>): void {
  const hasSummary = draft.sections().some(({ section }) => section === 'summary');
  for (const name of DESCRIPTIONS) {
    const text = frontMatter.get(name) ?? '';
    if (hasSummary) draft.write('supporting', 1, text, { heading: 'Description of the document' });
    else draft.write('summary', 1, text);
  }
}

function sentencesIn(draft: Draft, sections: readonly string[]): readonly Said[] {
  const written = draft.sections();
  return sections.flatMap((name) =>
    written
      .filter(({ section }) => section === name)
      .flatMap(({ text, line }) =>
        plainSentences(text).map((sentence) => ({ text: sentence, line })),
      ),
  );
}

/** Without headings and marks; every item of a list is a sentence of its own. */
function plainSentences(markdown: string): readonly string[] {
  return markdown
    .slice(0, 8000)
    .replace(/^[ \t]*#{1,6}[ \t].*$/gmu, '')
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gmu, '\n\n')
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/gu, '$1')
    .replace(/[*_`]{1,3}/gu, '')
    .split(/\n\s*\n/u)
    .flatMap((paragraph) => sentencesOf(paragraph.replace(/\s+/gu, ' ')));
}

function takeFigures(draft: Draft, sentences: readonly Said[]): void {
  const { share, users, accounts, requests, events, revenue } = figuresIn(
    sentences.map(({ text }) => text),
  );
  const inBusiness = figuresIn(sentencesOf(draft.impact.business ?? '')).revenue;
  const found = { share, users, accounts, requests, events, revenue: inBusiness ?? revenue };
  for (const name of ['share', 'users', 'accounts', 'requests', 'events', 'revenue'] as const) {
    const figure = found[name];
    if (figure !== undefined) draft.impact[name] ??= figure;
  }
}

function takeDetector(draft: Draft, detected: string | undefined): void {
  if (draft.detectedBy !== undefined) return;
  const said = sentencesIn(draft, ['detection']).map(({ text }) => text);
  const source = detectorIn(said) ?? (detected === undefined ? undefined : detectorIn([detected]));
  if (source !== undefined) draft.detectedBy = { source };
}

function severitySaid(sentences: readonly Said[]): string | undefined {
  for (const { text } of sentences.slice(0, 5)) {
    const severity =
      severityWithin(text) ?? (/^\s*severity\b/iu.test(text) ? severityIn(text) : undefined);
    if (severity !== undefined) return severity;
  }
  return undefined;
}

/** The title; a document that is only called a postmortem is named after what its summary says first. */
function nameOf(
  draft: Draft,
  title: DocumentTitle | undefined,
  file: string,
  sentences: readonly Said[],
): { readonly title: string; readonly inferred: readonly Inference[] } {
  const tidy = tidyTitle(title?.typed ?? '');
  if (isTelling(tidy)) return { title: tidy, inferred: [] };
  if (title !== undefined)
    draft.write('supporting', title.line ?? 1, title.typed, { heading: 'Title of the document' });
  const [told] = sentences.slice(0, 8).flatMap(({ text }) => titleFrom(text) ?? []);
  if (told !== undefined) {
    return {
      title: told,
      inferred: [{ field: 'title', why: 'from the first sentence of the summary' }],
    };
  }
  return { title: titleOfFile(file), inferred: [{ field: 'title', why: "from the file's name" }] };
}
