/** How it ended: the actions that were done last before it was mitigated and resolved. */
import { type Entry, type Incident, outcome, standing } from '../../incident/incident.ts';
import { windows } from '../../incident/measures/impairment.ts';
import { isTimed } from '../../incident/measures/measure.ts';
import { type Mark, milestone, resolution } from '../../incident/measures/milestones.ts';
import { spells } from '../../incident/measures/spells.ts';
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { paragraphs, sentence, soundLength, when } from './words.ts';

interface Ending {
  readonly mark: Mark;
  readonly actions: readonly Entry[];
}

/**
 * When it was mitigated and resolved, each with the action that was done last before, in the time of
 * impairment that it ended. Whether it was this action that did it is for people to say.
 */
export function resolutionProposal(
  incident: Incident,
  document: PostmortemDocument,
): readonly Proposal[] {
  const endings = marksOf(incident).map((mark) => ({ mark, actions: lastDone(mark, incident) }));
  if (endings.every(({ actions }) => actions.length === 0)) return [];
  const entries = endings.flatMap(({ mark, actions }) => [
    ...actions.map(({ number }) => number),
    mark.entry.number,
  ]);
  const draft = {
    section: 'resolution',
    text: paragraphs(endings.map((ending) => endingTold(ending, document))),
    reason: 'It is resolved, and an action was done before.',
    entries: [...new Set(entries)],
  };
  return sectionProposal(draft, document);
}

/** None while it is not resolved. */
function marksOf(incident: Incident): readonly Mark[] {
  const resolved = resolution(incident);
  if (resolved === undefined) return [];
  const mitigated = milestone(incident, 'mitigated');
  const isOne = mitigated === undefined || mitigated.entry.id === resolved.entry.id;
  return isOne ? [resolved] : [mitigated, resolved];
}

function lastDone({ at }: Mark, incident: Incident): readonly Entry[] {
  const since = windows(incident).at(-1)?.from.at ?? Number.NEGATIVE_INFINITY;
  const done = standing(incident).flatMap((entry) => {
    const end = doneAt(entry);
    const isIn = end !== undefined && at !== null && end >= since && end <= at;
    return isIn && !entry.internal ? [{ entry, end }] : [];
  });
  const last = Math.max(...done.map(({ end }) => end));
  return done.filter(({ end }) => end === last).map(({ entry }) => entry);
}

function doneAt(entry: Entry): number | undefined {
  if (entry.kind !== 'action' || outcome(entry) !== 'done') return undefined;
  const end = spells(entry).at(-1)?.to;
  return isTimed(end) ? end.at : undefined;
}

function endingTold({ mark, actions }: Ending, document: PostmortemDocument): string {
  const name = mark.milestone === 'mitigated' ? 'Mitigated' : 'Resolved';
  const row = document.timeline.find(({ number }) => number === mark.entry.number);
  const time = row === undefined ? '' : ` at ${when(row.time, document)}`;
  const told = actions.map(({ number }) => {
    const action = document.actions.find(({ entry }) => entry === number);
    return action === undefined ? '' : actionTold(action, document);
  });
  const before = told.length === 0 ? '' : ` Last done before that: ${told.join(' ')}`;
  return `${name}${time}.${before}`;
}

function actionTold(action: DocumentEffort, document: PostmortemDocument): string {
  const length = soundLength(action.duration);
  const took = length === undefined ? '' : `, after ${length}`;
  const end = action.to === null ? '' : ` (done at ${when(action.to, document)}${took})`;
  const note = action.note === null ? '' : ` ${sentence(action.note)}`;
  return `${action.label}${end}: ${sentence(action.text)}${note}`;
}
