/**
 * OSC 52, the control sequence with which a program hands its terminal a text for the clipboard. It
 * shows nothing, moves nothing, works over ssh, and is never answered.
 */

/** What a terminal runs in, and must be talked past. */
export type Multiplexer = 'tmux' | 'screen';

/** Bytes of a whole sequence: terminals in use take no more, and say nothing. */
const LONGEST = 100_000;
/** Bytes of a string that GNU screen passes on; its versions from before 2008 take 256. */
const SCREEN_STRING = 240;

const ESCAPE = '\u001b';
/** Ends the sequence: unlike `ESC \`, it does not end what the sequence is wrapped into. */
const BELL = '\u0007';
const START = `${ESCAPE}]52;c;`;
/** Base64 makes four characters of three bytes. */
const MOST_BYTES = Math.floor((LONGEST - START.length - BELL.length) / 4) * 3;

/** Why a text cannot be handed to a terminal; `undefined` when it can. */
export function tooLong(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return undefined;
  return `${kilobytes(Math.ceil(bytes / 1000))}, and terminals take ${kilobytes(Math.floor(MOST_BYTES / 1000))}`;
}

function kilobytes(count: number): string {
  return `${count} kB`;
}

/** The sequence, wrapped so that a multiplexer passes it on. */
export function clipboardSequence(text: string, multiplexer: Multiplexer | undefined): string {
  const sequence = `${START}${Buffer.from(text).toString('base64')}${BELL}`;
  switch (multiplexer) {
    case 'tmux':
      return `${ESCAPE}Ptmux;${sequence.replaceAll(ESCAPE, ESCAPE + ESCAPE)}${ESCAPE}\\`;
    case 'screen':
      return pieces(sequence, SCREEN_STRING)
        .map((piece) => `${ESCAPE}P${piece}${ESCAPE}\\`)
        .join('');
    default:
      return sequence;
  }
}

function pieces(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}
