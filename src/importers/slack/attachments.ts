import { z } from 'zod';
import { blocksText } from './blocks.ts';
import { escaped } from './mrkdwn.ts';

const words = z.string().optional().catch(undefined);
const unknowns = z.array(z.unknown()).catch([]);

const attachment = z.object({
  pretext: words,
  author_name: words,
  title: words,
  title_link: words,
  text: words,
  fallback: words,
  fields: unknowns,
  blocks: unknowns,
  message_blocks: unknowns,
  /** What Slack shows of a page that a message links to. */
  from_url: words,
  original_url: words,
  is_msg_unfurl: z.boolean().optional().catch(undefined),
  is_share: z.boolean().optional().catch(undefined),
});

const field = z.object({ title: words, value: words });

const file = z.object({ title: words, name: words, permalink: words, mode: words });

type Attachment = z.infer<typeof attachment>;

/**
 * What apps attach to messages, and messages that were passed on, as Slack's markup. Previews of pages are
 * left out: their link stands in the message.
 */
export function attachmentsText(attachments: readonly unknown[]): string {
  return attachments
    .map((value) => attachment.safeParse(value).data)
    .filter((each) => each !== undefined)
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** The names of files that were sent along; the files themselves are not in an export. */
export function filesText(files: readonly unknown[]): string {
  return files
    .map((value) => file.safeParse(value).data)
    .filter((each) => each !== undefined && each.mode !== 'tombstone')
    .map((each) => each?.title || each?.name || '')
    .filter((name) => name.trim() !== '')
    .map((name) => `(file: ${escaped(name.replaceAll(/\s+/g, ' '))})`)
    .join('\n');
}

function textOf(each: Attachment): string {
  if (each.is_msg_unfurl === true || each.is_share === true) return quoted(each);
  if (each.from_url !== undefined || each.original_url !== undefined) return '';
  const told = [
    each.pretext,
    titled(each),
    blocksText(each.blocks),
    each.text,
    ...each.fields.map(fieldText),
  ].filter((text) => text !== undefined && text.trim() !== '');
  return told.length === 0 ? escaped(each.fallback ?? '') : [...new Set(told)].join('\n');
}

function titled({ title, title_link: link }: Attachment): string | undefined {
  if (title === undefined || title.trim() === '' || link === undefined) return title;
  const target = link.replaceAll(/[<>|\n]/g, encodeURIComponent);
  // A title may hold markup of its own, which cannot stand within a link.
  return /[<>|\n]/.test(title) ? `${title} <${target}>` : `<${target}|${title}>`;
}

function quoted({ author_name: author, text }: Attachment): string {
  const said = [author, text].filter((part) => part !== undefined && part !== '').join(': ');
  return said.replaceAll(/^/gm, '&gt; ');
}

function fieldText(value: unknown): string {
  const { title, value: said } = field.safeParse(value).data ?? {};
  return [title, said].filter((part) => part !== undefined && part !== '').join(': ');
}
