/** How a file that is there stands to what is to be written to it. */
import { safeBlock } from '../../terminal/safe-text.ts';
import { type MarkedFile, readMarks, withoutMarkLines } from '../marks/marks-read.ts';
import { changesBetween } from './changes.ts';

export type FileStanding =
  /** It holds nothing. */
  | { readonly is: 'free' }
  /** It holds just that. */
  | { readonly is: 'same' }
  /** It is an export of the same incident that nobody edited, or holds the same text. */
  | { readonly is: 'unedited' }
  /** It is an export that was edited. */
  | {
      readonly is: 'edited';
      /** Written sections and generated parts that were edited, by name. */
      readonly parts: readonly string[];
      readonly isEditedOutside: boolean;
      /** Can something of it be taken back? */
      readonly canBeTakenBack: boolean;
      readonly changes: readonly string[];
    }
  /** It is something else: without marks, of another incident, or for other eyes. */
  | {
      readonly is: 'other';
      /** What that is, in words: `a public copy`, `something else`. */
      readonly what: string;
      readonly changes: readonly string[];
    };

/**
 * @param there what the file holds; `undefined` when there is none
 * @param text what is to be written to it
 */
export function fileStanding(there: string | undefined, text: string): FileStanding {
  if (there === undefined || there === '') return { is: 'free' };
  if (there === text) return { is: 'same' };
  const old = readMarks(there);
  const fresh = readMarks(text);
  const isAlike = old?.slug === fresh?.slug && old?.isPublic === fresh?.isPublic;
  if (old === undefined || !isAlike) {
    return { is: 'other', what: whatElse(old, fresh), changes: changesBetween(there, text) };
  }
  const [before, after] = [shown(there), shown(text)];
  if (!old.isEdited || before === after) return { is: 'unedited' };
  return { is: 'edited', ...editsOf(old), changes: changesBetween(before, after) };
}

function whatElse(old: MarkedFile | undefined, fresh: MarkedFile | undefined): string {
  if (old === undefined) return 'something else';
  if (old.slug !== fresh?.slug) return `the export of ${old.slug}`;
  return old.isPublic ? 'a public copy' : 'the whole document';
}

function editsOf({ parts, isEditedOutside }: MarkedFile) {
  const edited = parts.filter((part) => part.isEdited);
  return {
    parts: [...new Set(edited.map(({ name }) => name))],
    isEditedOutside,
    canBeTakenBack: edited.some(({ kind }) => kind === 'written'),
  };
}

/** What a reader of the file sees, as it is printed. */
function shown(text: string): string {
  return safeBlock(withoutMarkLines(text)).trim();
}
