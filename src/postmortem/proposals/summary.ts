/** A summary of nothing but facts. */
import type { DocumentRow, PostmortemDocument } from '../document/document.ts';
import type { DocumentMeasure } from '../document/document-times.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { paragraphs, sentence, soundLength, unstopped, when } from './words.ts';

/** What happened, how long it took between which ends, whom it hit, and why: as far as recorded. */
export function summaryProposal(document: PostmortemDocument): readonly Proposal[] {
  const whole = document.measures.find(({ name }) => name === 'time to resolve');
  const lasted = whole && lengthTold(whole);
  if (lasted === undefined) return [];
  const causes = causesOf(document);
  const sentences = [
    sentence(document.title),
    lasted,
    ...impairedTold(document),
    ...impactTold(document),
    ...causesTold(causes),
  ];
  const ends = [whole?.from?.entry, whole?.to?.entry, ...causes.map(({ number }) => number)];
  const draft = {
    section: 'summary',
    text: paragraphs([sentences.join(' ')]),
    reason: 'It is resolved, and both its ends are recorded.',
    entries: [...new Set(ends.filter((entry) => typeof entry === 'number'))],
  };
  return sectionProposal(draft, document);
}

/** Without both ends, in order, there is no length to tell. */
function lengthTold(whole: DocumentMeasure): string | undefined {
  const length = soundLength(whole);
  const { from, to } = whole;
  if (length === undefined || from === null || to === null) return undefined;
  return `It started at ${when(from.time)} and was resolved at ${when(to.time)}, after ${length}.`;
}

/** Of one that was reopened. */
function impairedTold({ impairedWindows, measures }: PostmortemDocument): readonly string[] {
  const impaired = measures.find(({ name }) => name === 'time impaired');
  const length = impaired && soundLength(impaired);
  if (impairedWindows.length < 2 || length === undefined) return [];
  return [`The system was impaired for ${length} of it, in ${impairedWindows.length} stretches.`];
}

/** Lost revenue is not told: a public copy leaves it out of the impact, but no words of a section. */
function impactTold({ impact }: PostmortemDocument): readonly string[] {
  const told = impact
    .filter(({ name }) => name !== 'revenue')
    .map(({ name, title, text }) => unstopped(name === 'description' ? text : `${title}: ${text}`));
  return told.length === 0 ? [] : [sentence(`Impact: ${told.join('; ')}`)];
}

/** Internal ones are not told. */
function causesOf({ causes }: PostmortemDocument): readonly DocumentRow[] {
  return [...causes.root, ...causes.contributing].filter(({ internal }) => !internal);
}

/** Of a hypothesis also what was found when it was confirmed. */
function causeTold({ text, outcome }: DocumentRow): string {
  const note = outcome?.outcome === 'confirmed' ? outcome.note : null;
  return unstopped(note === null ? text : `${unstopped(text)} (${unstopped(note)})`);
}

function causesTold(rows: readonly DocumentRow[]): readonly string[] {
  const told = (name: string, cause: 'root' | 'contributing') => {
    const texts = rows.filter((row) => row.cause === cause).map(causeTold);
    return texts.length === 0 ? [] : [sentence(`${name}: ${texts.join('; ')}`)];
  };
  return [...told('Root cause', 'root'), ...told('Contributing', 'contributing')];
}
