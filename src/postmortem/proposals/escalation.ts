/** Whom it was escalated to. */
import type { PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { counted, list, sentence, when } from './words.ts';

/** Each escalation with its time. Internal ones are not told. */
export function escalationProposal(document: PostmortemDocument): readonly Proposal[] {
  const rows = document.escalations.filter(({ internal }) => !internal);
  const draft = {
    section: 'escalation',
    text: list(rows.map((row) => `At ${when(row.time, document)}: ${sentence(row.text)}`)),
    reason: `${counted(rows.length, 'escalation is', 'escalations are')} recorded.`,
    entries: rows.map(({ number }) => number),
  };
  return sectionProposal(draft, document);
}
