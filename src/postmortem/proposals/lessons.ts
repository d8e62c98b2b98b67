/**
 * The lessons section. What was good and what was luck, only people can say: of these it is asked,
 * with the facts that bear on them. What the record has of failures, detours and waits is proposed
 * as it stands.
 */
import type { Incident } from '../../incident/incident.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { type Fact, whatHelped, whatHindered } from './lesson-facts.ts';
import type { Proposal } from './proposal.ts';
import { sectionPrompt, sectionProposal } from './section-proposal.ts';
import { counted, list } from './words.ts';

/** Once the incident is resolved. Of luck there is no record to begin with. */
export function lessonProposals(
  incident: Incident,
  document: PostmortemDocument,
): readonly Proposal[] {
  if (!document.resolved) return [];
  return [
    ...prompt('went-well', whatHelped(document), document),
    ...wentWrong(whatHindered(incident, document), document),
    ...prompt('lucky', [], document),
  ];
}

/** All facts in one proposal; without any, the question. */
function wentWrong(facts: readonly Fact[], document: PostmortemDocument): readonly Proposal[] {
  if (facts.length === 0) return prompt('went-wrong', facts, document);
  const bear = counted(facts.length, 'recorded fact bears', 'recorded facts bear');
  const reason = `${bear} on it; the rest only people can say.`;
  return sectionProposal({ section: 'went-wrong', reason, ...told(facts) }, document);
}

function prompt(
  section: string,
  facts: readonly Fact[],
  document: PostmortemDocument,
): readonly Proposal[] {
  const reason =
    facts.length === 0
      ? 'Only people can say: nothing recorded bears on it.'
      : 'Only people can say: it begins with what is recorded.';
  return sectionPrompt({ section, reason, ...told(facts) }, document);
}

function told(facts: readonly Fact[]) {
  return {
    text: list(facts.map(({ text }) => text)),
    entries: [...new Set(facts.flatMap(({ entries }) => entries))],
  };
}
