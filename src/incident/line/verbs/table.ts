import { DOCUMENT_VERB } from './document-facts.ts';
import { ENTRY_VERBS } from './entries.ts';
import { FACT_VERBS } from './facts.ts';
import { FOLLOWUP_VERBS } from './followups.ts';
import { KIND_VERBS, MILESTONE_VERBS, TODO_VERB } from './logging.ts';
import { SECTION_VERB } from './sections.ts';
import { SETTLING_VERBS } from './settling.ts';
import { STATED_VERB } from './stated.ts';
import { UNDOING_VERBS } from './undoing.ts';
import type { Verb } from './verb.ts';

/** The verbs in the groups in which help shows them. */
export const VERB_GROUPS: readonly { readonly title: string; readonly verbs: readonly Verb[] }[] = [
  { title: 'Log', verbs: [...KIND_VERBS, TODO_VERB] },
  { title: 'Milestones', verbs: MILESTONE_VERBS },
  { title: 'Settle', verbs: SETTLING_VERBS },
  { title: 'Correct an entry', verbs: ENTRY_VERBS },
  { title: 'The incident', verbs: FACT_VERBS },
  { title: 'Follow-ups', verbs: FOLLOWUP_VERBS },
  { title: 'The document', verbs: [SECTION_VERB, DOCUMENT_VERB, STATED_VERB] },
  { title: 'Take back', verbs: UNDOING_VERBS },
];

const BY_NAME: ReadonlyMap<string, Verb> = new Map(
  VERB_GROUPS.flatMap(({ verbs }) => verbs).flatMap((verb) =>
    [verb.name, ...verb.aliases].map((name): [string, Verb] => [name, verb]),
  ),
);

/** All names and aliases. */
export const VERB_NAMES: readonly string[] = [...BY_NAME.keys()];

/** The verb with this name or alias. */
export function verbNamed(name: string): Verb | undefined {
  return BY_NAME.get(name);
}
