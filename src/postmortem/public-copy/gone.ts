/** What a public copy leaves out because it is internal, and the names that others call it by. */
import type { PostmortemDocument } from '../document/document.ts';
import { listed } from './account.ts';
import type { Masked } from './folded-text.ts';
import { type Part, partsOf } from './parts.ts';

export interface Gone {
  /** Numbers of entries. */
  readonly entries: ReadonlySet<number>;
  /** Labels of entries and follow-ups; the numbers of entries too, where those stand as labels. */
  readonly labels: ReadonlySet<string>;
  readonly followups: readonly string[];
  /** Titles. */
  readonly sections: readonly string[];
}

export function goneFrom(document: PostmortemDocument): Gone {
  const internal = partsOf(document).filter(({ fields }) => fields['internal'] === true);
  const entries = internal.flatMap(entryNumber);
  const labels = internal.flatMap(({ fields }) => texts(fields['label']));
  const followups = document.followups.filter((followup) => followup.internal);
  const sections = Object.values(document.sections).filter(
    (section) => section.internal && section.text !== null,
  );
  return {
    entries: new Set(entries),
    labels: new Set([...labels, ...entries.map(String)]),
    followups: followups.map(({ label }) => label),
    sections: sections.map(({ title }) => title),
  };
}

/** Of a row, and of an action or a hypothesis; the `entry` of a follow-up is another thing's. */
function entryNumber({ fields }: Part): readonly number[] {
  const number = fields['number'] ?? (fields['spells'] === undefined ? undefined : fields['entry']);
  return typeof number === 'number' ? [number] : [];
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

/** What was left out, in sentences. */
export function goneSentences(document: PostmortemDocument, gone: Gone): readonly string[] {
  const entries = [...gone.entries].toSorted((a, b) => a - b).map(String);
  const { paths } = document.misleading;
  const isSumOfMore =
    paths.some(({ internal }) => internal) && !paths.every(({ internal }) => internal);
  return [
    ...leftOut(entries, ['entry', 'entries']),
    ...leftOut(gone.followups, ['follow-up', 'follow-ups']),
    ...leftOut(gone.sections, ['section', 'sections']),
    ...(isSumOfMore
      ? [
          'Look again: the time with a refuted hypothesis open counts hypotheses that were left out.',
        ]
      : []),
  ];
}

function leftOut(names: readonly string[], [one, several]: readonly [string, string]) {
  if (names.length === 0) return [];
  return [`Left out as internal: ${names.length === 1 ? one : several} ${listed(names)}.`];
}

/** ` (entry 7)`, as the ends of measures have it. */
const IN_BRACKETS = / \(entry (\d{1,10})\)/g;
/** `H2 refuted 14:50`, as they have it too: what became of something that is gone goes with it. */
const TURN =
  /(?<![\p{L}\p{N}])([AH]?\d{1,10}) (?:opened|reopened|ended|done|failed|abandoned|confirmed|refuted|inconclusive)( (?=[~\d]))?/gu;
const ENTRY = /(?<![\p{L}\p{N}])entry (\d{1,10})(?![\p{L}\p{N}])/giu;
const LABEL = /(?<![\p{L}\p{N}_-])[AHF][1-9]\d{0,9}(?![\p{L}\p{N}_-])/gu;

/** A text that the program put together, without what is gone. */
export function withoutEnds(text: string, { entries, labels }: Gone): string {
  const isGone = (number: string) => entries.has(Number(number));
  return text
    .replace(IN_BRACKETS, (found, number) => (isGone(number) ? '' : found))
    .replace(TURN, (found, label, time) => {
      if (!labels.has(label)) return found;
      return time === undefined ? 'an entry' : 'an entry, ';
    })
    .replace(ENTRY, (found, number) => (isGone(number) ? 'an entry' : found));
}

/** A text of people without the names of what is gone, and how often it had them. */
export function withoutReferences(text: string, { entries, labels }: Gone, by: string): Masked {
  let count = 0;
  const counted = (replacement: string) => {
    count += 1;
    return replacement;
  };
  const without = text
    .replace(ENTRY, (found, number) => (entries.has(Number(number)) ? counted('an entry') : found))
    .replace(LABEL, (found) => (labels.has(found) ? counted(by) : found));
  return { text: without, count };
}
