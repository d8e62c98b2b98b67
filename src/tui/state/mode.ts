/** What the keys mean, by what is on the screen and at the prompt. */

/** In the log. `milestone`: a milestone's letter is awaited for the selected entry. */
export type LogMode = 'prompt' | 'select' | 'milestone';

/**
 * On the postmortem screen: an item is chosen; a section is written; it is asked whether it is to be
 * recorded, or whether a file is to be replaced.
 */
type CloseoutMode = 'closeout' | 'section' | 'unrecorded' | 'replacing';

/**
 * On the replay screen: keys move in it; a time or a milestone is typed, to go there. In training it
 * plays on to the next question; it is typed what one would do; and what was done is shown.
 */
type ReplayMode = 'replay' | 'seeking' | 'watching' | 'answering' | 'trained';

/**
 * While something is imported: the name of the source is typed; what was read of it is looked at; a
 * milestone's letter is awaited; or something of it is typed anew.
 */
type ImportMode = 'path' | 'preview' | 'marking' | 'mending';

export type Mode =
  | LogMode
  | ('find' | 'filter' | 'found' | 'question' | 'incidents' | 'sheet')
  | ReplayMode
  | ImportMode
  | CloseoutMode;

/** Where text is typed, so that a character is text and nothing else. */
export const TYPING_MODES = [
  'prompt',
  'find',
  'filter',
  'found',
  'question',
  'incidents',
  'section',
  'seeking',
  'answering',
  'path',
  'mending',
] as const satisfies readonly Mode[];

export function isTypingMode(mode: Mode): boolean {
  return TYPING_MODES.some((each) => each === mode);
}
