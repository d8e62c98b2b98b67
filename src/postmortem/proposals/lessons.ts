/**
 * Questions of the lessons section, with the facts that bear on them. What was good, what was bad
 * and what was luck, only people can say, so nothing of it is written without them.
 */
import type { Incident } from '../../incident/incident.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { type Fact, whatHelped, whatHindered } from './lesson-facts.ts';
import type { Proposal } from './proposal.ts';
import { sectionPrompt } from './section-proposal.ts';
import { list } from './words.ts';

/** Asked once the incident is resolved. Of luck there is no record to begin with. */
export function lessonPrompts(
  incident: Incident,
  document: PostmortemDocument,
): readonly Proposal[] {
  if (!document.resolved) return [];
  return [
    ...prompt('went-well', whatHelped(document), document),
    ...prompt('went-wrong', whatHindered(incident, document), document),
    ...prompt('lucky', [], document),
  ];
}

function prompt(
  section: string,
  facts: readonly Fact[],
  document: PostmortemDocument,
): readonly Proposal[] {
  const draft = {
    section,
    text: list(facts.map(({ text }) => text)),
    reason:
      facts.length === 0
        ? 'Only people can say: nothing recorded bears on it.'
        : 'Only people can say: it begins with what is recorded.',
    entries: [...new Set(facts.flatMap(({ entries }) => entries))],
  };
  return sectionPrompt(draft, document);
}
