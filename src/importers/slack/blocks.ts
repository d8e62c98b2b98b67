/**
 * What stands in the blocks of a message, as Slack's markup: some apps write nothing but blocks. A block of a
 * sort that is not known counts with the text that it has, and without any it does not count.
 */
import { z } from 'zod';
import { escaped } from './mrkdwn.ts';

const words = z.string().optional().catch(undefined);
const anything = z.unknown().optional();
const unknowns = z.array(z.unknown()).catch([]);

/** Blocks and what they consist of, whatever their sort. */
const node = z.object({
  type: words,
  style: anything,
  /** A text in blocks of text, another node in others. */
  text: anything,
  elements: unknowns,
  fields: unknowns,
  rows: unknowns,
  title: anything,
  alt_text: words,
  url: words,
  user_id: words,
  usergroup_id: words,
  channel_id: words,
  range: words,
  name: words,
  unicode: words,
  timestamp: z.number().int().optional().catch(undefined),
  fallback: words,
  indent: z.number().int().min(0).max(8).optional().catch(undefined),
  value: words,
});

type Node = z.infer<typeof node>;
type Writer = (node: Node) => string;

/** The text of blocks, each on lines of its own. */
export function blocksText(blocks: readonly unknown[]): string {
  return lines(blocks.map(textOf));
}

function textOf(value: unknown): string {
  const { data } = node.safeParse(value);
  if (data === undefined) return '';
  const writer = writers.get(data.type ?? '') ?? anyBlock;
  return writer(data);
}

/** By the `type` of a block, or of an element of one. */
const WRITERS: Readonly<Record<string, Writer>> = {
  // Buttons and fields to fill in say nothing.
  actions: () => '',
  input: () => '',
  divider: () => '',

  mrkdwn: ({ text }) => string(text),
  markdown: ({ text }) => string(text),
  plain_text: ({ text }) => escaped(string(text)),
  context: ({ elements }) => elements.map(textOf).filter(Boolean).join(' '),
  table: ({ rows }) => lines(rows.map(rowText)),
  raw_text: ({ text }) => escaped(string(text)),
  image: ({ title, alt_text: alt }) => textOf(title) || escaped(alt ?? ''),

  rich_text: ({ elements }) => lines(elements.map(textOf)),
  rich_text_section: inline,
  rich_text_preformatted: (block) => `\`\`\`\n${inline(block).replace(/\n$/, '')}\n\`\`\``,
  rich_text_quote: (block) => inline(block).replaceAll(/^/gm, '&gt; '),
  rich_text_list: (block) =>
    lines(block.elements.map((item, index) => listItem(block, item, index))),

  text: (element) => styled(element, escaped(string(element.text))),
  link: ({ url, text }) => link(url ?? '', string(text)),
  user: ({ user_id: id }) => `<@${id ?? ''}>`,
  channel: ({ channel_id: id }) => `<#${id ?? ''}>`,
  usergroup: ({ usergroup_id: id }) => `<!subteam^${id ?? ''}>`,
  broadcast: ({ range }) => `<!${range ?? 'here'}>`,
  emoji: ({ name }) => `:${name ?? ''}:`,
  color: ({ value }) => value ?? '',
  date: ({ timestamp, fallback }) =>
    timestamp === undefined ? escaped(fallback ?? '') : `<!date^${timestamp}^|${label(fallback)}>`,
};

const writers = new Map(Object.entries(WRITERS));

/** A section, a header, and what is not known. */
function anyBlock({ text, fields, elements }: Node): string {
  const own = typeof text === 'string' ? escaped(text) : textOf(text);
  return lines([own, ...fields.map(textOf), ...elements.map(textOf)]);
}

function rowText(row: unknown): string {
  return Array.isArray(row) ? row.map(textOf).join(' | ') : '';
}

function inline({ elements }: Node): string {
  return elements.map(textOf).join('');
}

function listItem({ style, indent }: Node, item: unknown, index: number): string {
  const mark = style === 'ordered' ? `${index + 1}.` : '•';
  return `${'  '.repeat(indent ?? 0)}${mark} ${textOf(item)}`;
}

function styled({ style }: Node, text: string): string {
  const isCode =
    typeof style === 'object' && style !== null && 'code' in style && style.code === true;
  return isCode ? `\`${text}\`` : text;
}

function link(url: string, text: string): string {
  const target = url.replaceAll(/[<>|\n]/g, encodeURIComponent);
  return text === '' ? `<${target}>` : `<${target}|${label(text)}>`;
}

function label(text: string | undefined): string {
  return escaped((text ?? '').replaceAll(/\s+/g, ' '));
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}
