/** How it ended: the actions that were done before it was mitigated and resolved. */
import { type Entry, type Incident, outcome, standing } from '../../incident/incident.ts';
import { windows } from '../../incident/measures/impairment.ts';
import { isTimed } from '../../incident/measures/measure.ts';
import { type Mark, milestone, resolution } from '../../incident/measures/milestones.ts';
import { spells } from '../../incident/measures/spells.ts';
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { atTime, paragraphs, sentence, unstopped } from './words.ts';

interface Ending {
  /** `mitigated at 15:20 and resolved at 15:40`. */
  readonly what: string;
  readonly marks: readonly Entry[];
  readonly actions: readonly Done[];
}

/** An action that was done. */
interface Done {
  readonly entry: Entry;
  /** UTC milliseconds. */
  readonly end: number;
  readonly action: DocumentEffort;
}

/**
 * What was done before it was mitigated and before it was resolved, in the time of impairment that
 * this ended. Whether it was this action that did it is for people to say.
 */
export function resolutionProposal(
  incident: Incident,
  document: PostmortemDocument,
): readonly Proposal[] {
  const causes = causesOf(document);
  const endings = joined(
    marksOf(incident).map((mark) => ({
      what: `${mark.milestone}${timeOf(mark, document)}`,
      marks: [mark.entry],
      actions: lastOnTheCause(doneBefore(mark, incident, document), causes),
    })),
  ).filter(({ actions }) => actions.length > 0);
  const entries = endings.flatMap(({ marks, actions }) => [
    ...actions.map(({ entry }) => entry.number),
    ...marks.map(({ number }) => number),
  ]);
  const draft = {
    section: 'resolution',
    text: paragraphs(endings.map((ending) => endingTold(ending, causes))),
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

function timeOf({ entry }: Mark, { timeline }: PostmortemDocument): string {
  return atTime(timeline.find(({ number }) => number === entry.number)?.time ?? null);
}

/** Labels of the hypotheses that were confirmed or are marked as a cause. Internal ones are not told. */
function causesOf({ hypotheses, timeline }: PostmortemDocument): readonly string[] {
  const marked = timeline.filter(({ cause }) => cause !== null).map(({ number }) => number);
  return hypotheses
    .filter(({ internal }) => !internal)
    .filter(({ outcome, entry }) => outcome === 'confirmed' || marked.includes(entry))
    .map(({ label }) => label);
}

/** Internal ones are not told. */
function doneBefore(
  { at }: Mark,
  incident: Incident,
  { actions }: PostmortemDocument,
): readonly Done[] {
  const since = windows(incident).at(-1)?.from.at ?? Number.NEGATIVE_INFINITY;
  return standing(incident).flatMap((entry) => {
    const end = doneAt(entry);
    const isIn = end !== undefined && at !== null && end >= since && end <= at;
    const action = actions.find((each) => each.entry === entry.number);
    return isIn && action !== undefined && !entry.internal ? [{ entry, end, action }] : [];
  });
}

function doneAt(entry: Entry): number | undefined {
  if (entry.kind !== 'action' || outcome(entry) !== 'done') return undefined;
  const end = spells(entry).at(-1)?.to;
  return isTimed(end) ? end.at : undefined;
}

/** What was done last on what turned out to be the cause, else what was done last. */
function lastOnTheCause(done: readonly Done[], causes: readonly string[]): readonly Done[] {
  const onTheCause = done.filter(({ action }) => assumed(action, causes).length > 0);
  const all = onTheCause.length > 0 ? onTheCause : done;
  const last = Math.max(...all.map(({ end }) => end));
  return all.filter(({ end }) => end === last);
}

function assumed({ assumptions }: DocumentEffort, causes: readonly string[]): readonly string[] {
  return assumptions.map(({ label }) => label).filter((label) => causes.includes(label));
}

/** What was done before both is told once. */
function joined([first, second]: readonly Ending[]): readonly Ending[] {
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const isSame =
    first.actions.length === second.actions.length &&
    first.actions.every(({ entry }, index) => entry.id === second.actions[index]?.entry.id);
  if (!isSame) return [first, second];
  const what = `${first.what} and ${second.what}`;
  return [{ what, marks: [...first.marks, ...second.marks], actions: first.actions }];
}

/** `A2, on the assumption of H3, was done at 15:39, before the incident was resolved at 15:40: rolled back.` */
function endingTold({ what, actions }: Ending, causes: readonly string[]): string {
  const told = actions.map(({ action }) => {
    const { label, to, text, note } = action;
    const [hypothesis, ...more] = assumed(action, causes);
    const others = more.map((other) => ` and ${other}`).join('');
    const on = hypothesis === undefined ? '' : `, on the assumption of ${hypothesis}${others},`;
    const words = note === null ? text : `${unstopped(text)} — ${note}`;
    return sentence(
      `${label}${on} was done${atTime(to)}, before the incident was ${what}: ${words}`,
    );
  });
  return told.join(' ');
}
