/** Puts what stands behind a label where it belongs: a fact, another section, a role. */
import type { Block, Item } from '../markup/block.ts';
import { aboutHeading } from '../outline/about-heading.ts';
import { blocksMarkdown } from './block-markdown.ts';
import { type Draft, isToldBy } from './draft.ts';
import { factNamed } from './fact-labels.ts';
import { takeFact, takeRole } from './fact-values.ts';
import { type Labelled, labelOf, withoutLabel } from './label.ts';
import { isRole } from './names.ts';
import type { Place } from './place.ts';
import { groupNamed } from './task-group.ts';
import { addListed } from './task-list.ts';

/** A label with its value, and what stands below it. */
export interface LabelledText {
  readonly labelled: Labelled;
  /** The value as Markdown. */
  readonly markdown: string;
  readonly below: readonly Block[];
}

/**
 * Puts it where it belongs.
 *
 * @returns whether it is told now; if not, it is to stay where it is
 */
export function place(draft: Draft, text: LabelledText, at: Place): boolean {
  return (
    placeFact(draft, text) ||
    (at.kind !== 'timeline' && placeText(draft, text, at)) ||
    placeRole(draft, text)
  );
}

function placeFact(draft: Draft, { labelled, below }: LabelledText): boolean {
  const fact = factNamed(labelled.label);
  const value =
    labelled.value === '' ? listedBelow(below) : below.length === 0 ? labelled.value : '';
  return (
    fact !== undefined &&
    value !== '' &&
    takeFact(draft, { fact, label: labelled.label, value, line: labelled.line })
  );
}

/** A flat list below a label, as one value; empty for anything else. */
function listedBelow(below: readonly Block[]): string {
  const [list] = below;
  if (list?.type !== 'list' || below.length > 1) return '';
  const texts = list.items.map(({ blocks: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0
      ? first.lines.map(({ text }) => text).join(' ')
      : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts.join(', ') : '';
}

function placeText(draft: Draft, text: LabelledText, at: Place): boolean {
  const { labelled, markdown, below } = text;
  const about = aboutHeading(labelled.label);
  const told = [markdown, blocksMarkdown(below)].filter((part) => part.trim() !== '').join('\n\n');
  switch (about.is) {
    case 'section': {
      if (about.section === at.section || told === '') return false;
      const heading = isToldBy(labelled.label, about.section) ? undefined : labelled.label;
      draft.write(about.section, labelled.line, told, { heading, within: at.within });
      return true;
    }
    case 'tasks': {
      if (labelled.value !== '' || below.length === 0) return false;
      const group = groupNamed(labelled.label, at.group);
      for (const block of below) {
        if (block.type === 'list') addListed(block, group, draft.tasks);
        else draft.write('corrective', block.line, blocksMarkdown([block]));
      }
      return true;
    }
    default:
      return false;
  }
}

/** `QA Manager: Ada Byron`. */
function placeRole(draft: Draft, { labelled, below }: LabelledText): boolean {
  return (
    below.length === 0 && isRole(labelled.label) && takeRole(draft, labelled.label, labelled.value)
  );
}

/** The label with which an item begins; `undefined` where it begins with none. */
export function labelledItem({ blocks: [first, ...below] }: Item): LabelledText | undefined {
  const [line, ...more] = first?.type === 'paragraph' ? first.lines : [];
  const labelled = line && labelOf(line);
  if (first === undefined || labelled === undefined) return undefined;
  const value = [labelled.value, ...more.map(({ text }) => text)].join(' ').trim();
  return {
    labelled: { ...labelled, value },
    markdown: withoutLabel(first.markdown, labelled),
    below,
  };
}
