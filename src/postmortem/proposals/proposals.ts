/** What the record of an incident suggests to write in its postmortem. */
import type { Incident } from '../../incident/incident.ts';
import { postmortem } from '../document/postmortem.ts';
import { causeProposals } from './causes.ts';
import { detectionProposal, detectorProposal } from './detection.ts';
import { lessonProposals } from './lessons.ts';
import { misleadingProposal } from './misleading.ts';
import type { Proposal } from './proposal.ts';
import { resolutionProposal } from './resolution.ts';
import { summaryProposal } from './summary.ts';
import { todoProposals } from './todos.ts';

/**
 * What is written or marked already is not among them; what was taken back is again. Marks come
 * first, because the sections that follow say what is marked; lessons come last. What every template
 * lists by itself, such as escalations, is not proposed: the document would say it twice.
 */
export function proposals(incident: Incident): readonly Proposal[] {
  const document = postmortem(incident);
  return [
    ...causeProposals(incident),
    ...detectorProposal(incident),
    ...summaryProposal(document),
    ...detectionProposal(document),
    ...misleadingProposal(document),
    ...resolutionProposal(incident, document),
    ...todoProposals(incident),
    ...lessonProposals(incident, document),
  ];
}
