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
  /** It is something else: without marks, or of another incident. */
  | {
      readonly is: 'other';
      /** Of the incident whose export it is. */
      readonly slug: string | undefined;
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
  if (old === undefined || old.slug !== fresh?.slug) {
    return { is: 'other', slug: old?.slug, changes: changesBetween(there, text) };
  }
  const [before, after] = [shown(there), shown(text)];
  if (!old.isEdited || before === after) return { is: 'unedited' };
  return { is: 'edited', ...editsOf(old), changes: changesBetween(before, after) };
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
