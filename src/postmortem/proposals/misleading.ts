/** The story of the hypotheses that were refuted, beside the list that every template has of them. */
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { atTime, counted, NO_TIME, paragraphs, sentence, soundLength } from './words.ts';

/** How long each stood and when it was refuted, what was tried on it, and the time that all cost. */
export function misleadingProposal(document: PostmortemDocument): readonly Proposal[] {
  const paths = document.misleading.paths.filter(({ internal }) => !internal);
  if (paths.length === 0) return [];
  const sentences = [
    ...paths.flatMap((path) => [pathTold(path), ...triedTold(path, document)]),
    ...totalTold(paths, document),
  ];
  const draft = {
    section: 'misleading',
    text: paragraphs([sentences.join(' ')]),
    reason: `${counted(paths.length, 'hypothesis was', 'hypotheses were')} refuted.`,
    entries: paths.map(({ entry }) => entry),
  };
  return sectionProposal(draft, document);
}

/** `H1, "the payment provider is slow", stood for 8m and was refuted at 23:10: no call was made.` */
function pathTold({ label, text, to, note, duration, spells }: DocumentEffort): string {
  const length = soundLength(duration);
  const times = spells.length > 1 ? ` in ${spells.length} stretches` : '';
  const stood =
    length === undefined || length === NO_TIME ? '' : `stood for ${length}${times} and `;
  const why = note === null ? '' : `: ${note}`;
  return sentence(`${label}, "${text}", ${stood}was refuted${atTime(to)}${why}`);
}

/** The actions that name it, with their outcomes. Internal ones are not told. */
function triedTold(
  { attempts }: DocumentEffort,
  { actions }: PostmortemDocument,
): readonly string[] {
  const tried = actions
    .filter(({ label, internal }) => attempts.includes(label) && !internal)
    .map(({ label, outcomeShown }) => `${label} (${outcomeShown})`);
  return tried.length === 0 ? [] : [`Tried on it: ${tried.join(', ')}.`];
}

/** One path says itself how long it stood; a sum with internal ones would not be that of the story. */
function totalTold(
  told: readonly DocumentEffort[],
  { misleading }: PostmortemDocument,
): readonly string[] {
  const { paths, total, beforeConfirmed, unmeasured } = misleading;
  const length = total === null ? undefined : soundLength(total);
  if (length === undefined || told.length < 2 || told.length < paths.length) return [];
  const before =
    beforeConfirmed === null
      ? ''
      : `, ${beforeConfirmed.shown} of it before the confirmed one was opened`;
  const rest = unmeasured.length === 0 ? '' : ` That is without ${unmeasured.join(', ')}.`;
  return [`In all, a refuted hypothesis stood open for ${length}${before}.${rest}`];
}
