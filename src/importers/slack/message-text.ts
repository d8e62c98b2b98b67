/** What a message says, wherever in it that stands. */
import { attachmentsText, filesText } from './attachments.ts';
import { blocksText } from './blocks.ts';
import type { SlackMessage } from './message.ts';
import { type PlainText, plainText, type SlackNames } from './mrkdwn.ts';

export interface SaidText extends PlainText {
  /** Its first line. */
  readonly text: string;
  /** What stands below, as Markdown. */
  readonly detail: string | undefined;
  /** The first line as it stands in the export. */
  readonly typed: string;
}

/** What apps write for those who cannot see blocks. */
const PLACEHOLDER =
  /^This (?:content|message) (?:can['’]t be displayed|contains interactive elements)/;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BREAKS = new RegExp(BREAK, 'g');
const FENCE = '```';
const CODE = /```([\s\S]*?)```/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** @returns `undefined` when it says nothing */
export function saidText(message: SlackMessage, names: SlackNames): SaidText | undefined {
  const mrkdwn = wholeText(message);
  const { text, people, links } = plainText(mrkdwn, names);
  const lines = withFences(text.replaceAll(BREAKS, '\n')).split('\n');
  const first = lines.findIndex((line) => hasWords(line));
  const line = lines[first];
  if (line === undefined) return undefined;
  // Where code comes first, its first line is also that of the message.
  const isWithinCode = lines.slice(0, first).includes(FENCE);
  const below = lines.slice(isWithinCode ? 0 : first + 1).join('\n');
  return {
    text: line.trim(),
    detail: hasWords(below) ? withoutBlankEnds(below) : undefined,
    people,
    links,
    typed: mrkdwn.split(BREAK).find(hasWords) ?? '',
  };
}

/** The text, and what blocks, attachments and files say beyond it. */
function wholeText(message: SlackMessage): string {
  const { subtype, bot_id: bot, blocks, attachments, files } = message;
  const text = message.text ?? '';
  const own = PLACEHOLDER.test(text) ? '' : text;
  // What a person writes stands in the text too; of what an app writes it may be no more than the gist.
  const isOfApp = bot !== undefined || subtype === 'bot_message';
  const inBlocks = isOfApp || own.trim() === '' ? blocksText(blocks) : '';
  return [inBlocks, attachmentsText(attachments), filesText(files)].reduce(together, own);
}

/** Both, or the one that says all that the other one says. */
function together(text: string, more: string): string {
  if (more === '') return text;
  const [said, added] = [text, more].map((each) => each.replaceAll(NO_WORD, ''));
  if (added === undefined || added === '' || said?.includes(added))
    return text.trim() === '' ? more : text;
  return said === undefined || added.includes(said) ? more : `${text}\n${more}`;
}

/** Code of several lines as Markdown has it: its fences on lines of their own. */
function withFences(text: string): string {
  return text.replaceAll(CODE, (whole: string, code: string, at: number) => {
    if (!code.includes('\n')) return whole;
    const before = at === 0 || text[at - 1] === '\n' ? '' : '\n';
    const after = [undefined, '\n'].includes(text[at + whole.length]) ? '' : '\n';
    return `${before}${FENCE}\n${code.replace(/^\n/, '').replace(/\n$/, '')}\n${FENCE}${after}`;
  });
}

/** More than blanks, and than what encloses code. */
function hasWords(line: string): boolean {
  const trimmed = line.trim();
  return trimmed !== '' && trimmed !== FENCE;
}

function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
