/** What proposals of whole sections have in common. */
import { SECTIONS } from '../../incident/sections.ts';
import type { PostmortemDocument } from '../document/document.ts';
import type { Proposal } from './proposal.ts';

interface Draft {
  /** Name of the section. */
  readonly section: string;
  /** Markdown; an empty one is no proposal. */
  readonly text: string;
  readonly reason: string;
  readonly entries: readonly number[];
}

/** A text for a section that nobody has written yet. */
export function sectionProposal(draft: Draft, document: PostmortemDocument): readonly Proposal[] {
  const { section, text } = draft;
  if (text === '' || isWritten(section, document)) return [];
  const lines = [`/section ${section} ${text}`];
  const title = `the section "${titleOf(section)}"`;
  return [{ id: `section-${section}`, title, isPrompt: false, lines, ...draft }];
}

/** A question that a section is to answer, with the facts that bear on it; it may have none. */
export function sectionPrompt(draft: Draft, document: PostmortemDocument): readonly Proposal[] {
  const { section } = draft;
  if (isWritten(section, document)) return [];
  const title = `${titleOf(section)}?`;
  return [{ id: `prompt-${section}`, title, isPrompt: true, lines: [], ...draft }];
}

function isWritten(section: string, { sections }: PostmortemDocument): boolean {
  return sections[section]?.text != null;
}

function titleOf(section: string): string {
  return SECTIONS.find(({ name }) => name === section)?.title ?? section;
}
