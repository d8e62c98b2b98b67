/** Sections from hypotheses that were refuted, and from actions that failed. */
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';
import { sectionProposal } from './section-proposal.ts';
import { counted, howLong, list, paragraphs, sentence, soundLength } from './words.ts';

/** The refuted hypotheses: how long each stood, and what was learnt. Internal ones are not told. */
export function misleadingProposal(document: PostmortemDocument): readonly Proposal[] {
  const paths = document.misleading.paths.filter(({ internal }) => !internal);
  if (paths.length === 0) return [];
  const items = paths.map((path) => {
    const learnt = path.note === null ? '' : ` Refuted: ${sentence(path.note)}`;
    return `${path.label} stood ${howLong(path, document)}: ${sentence(path.text)}${learnt}`;
  });
  const draft = {
    section: 'misleading',
    text: [list(items), ...totalTold(paths, document)].join('\n\n'),
    reason: `${counted(paths.length, 'hypothesis was', 'hypotheses were')} refuted.`,
    entries: paths.map(({ entry }) => entry),
  };
  return sectionProposal(draft, document);
}

/** One path says itself how long it stood; a sum with internal ones would not be that of the list. */
function totalTold(
  told: readonly DocumentEffort[],
  document: PostmortemDocument,
): readonly string[] {
  const { paths, total, beforeConfirmed, unmeasured } = document.misleading;
  const length = total === null ? undefined : soundLength(total);
  if (length === undefined || told.length < 2 || told.length < paths.length) return [];
  const before =
    beforeConfirmed === null
      ? ''
      : `, ${beforeConfirmed.shown} of it before the confirmed one was opened`;
  const rest =
    unmeasured.length === 0
      ? ''
      : ` Not in it, because when they stood is not known: ${unmeasured.join(', ')}.`;
  return [paragraphs([`Time with a refuted hypothesis open: ${length}${before}.${rest}`])];
}

/** The actions that failed, for what went wrong. */
export function failedProposal(document: PostmortemDocument): readonly Proposal[] {
  const failed = failedActions(document);
  const draft = {
    section: 'went-wrong',
    text: list(failed.map((action) => failureTold(action, document))),
    reason: `${counted(failed.length, 'action', 'actions')} failed.`,
    entries: failed.map(({ entry }) => entry),
  };
  return sectionProposal(draft, document);
}

/** Internal ones are not told. */
export function failedActions({ actions }: PostmortemDocument): readonly DocumentEffort[] {
  return actions.filter(({ outcome, internal }) => outcome === 'failed' && !internal);
}

/** `A1 failed, after it ran for 4m, from … to …: restarted api-3. No effect.` */
export function failureTold(action: DocumentEffort, document: PostmortemDocument): string {
  const why = action.note === null ? '' : ` It failed: ${sentence(action.note)}`;
  return `${action.label} ran ${howLong(action, document)}: ${sentence(action.text)}${why}`;
}
