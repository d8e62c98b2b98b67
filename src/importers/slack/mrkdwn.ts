/**
 * Slack's markup as text that a person reads: `<@U1>` becomes `@ana`, `<https://…|the graph>` becomes
 * `the graph`, `&lt;` becomes `<`. Emphasis, lists and code stay as they are written.
 */
import { isMentionable } from '../../incident/line/mentions.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import { withEmoji } from './emoji.ts';

/** What ids stand for. */
export interface SlackNames {
  /** The handle of a person, without the `@`. */
  readonly handle: (id: string) => string | undefined;
  /** The name of a channel, without the `#`. */
  readonly channel: (id: string) => string | undefined;
  /** IANA name: dates are shown by its clocks. */
  readonly zone: string;
}

export interface PlainText {
  readonly text: string;
  /** Whom it mentions, without the `@`, each once. */
  readonly people: readonly string[];
  /** Each once. */
  readonly links: readonly string[];
}

const TOKEN = /<([^<>|\n]{1,8192})(?:\|([^<>\n]{0,8192}))?>/g;
const ENTITY = /&(?:amp|lt|gt);/g;
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const DATE = /^date\^(\d{1,11})\^/;
const WEB = /^https?:\/\//i;

interface Collected {
  readonly people: Set<string>;
  readonly links: Set<string>;
}

export function plainText(mrkdwn: string, names: SlackNames): PlainText {
  const collected: Collected = { people: new Set(), links: new Set() };
  const text = mrkdwn
    .toWellFormed()
    .replace(TOKEN, (_, target: string, label: string | undefined) =>
      said(target, label === '' ? undefined : label, names, collected),
    );
  return {
    text: withEmoji(unescaped(text)),
    people: [...collected.people],
    links: [...collected.links],
  };
}

/** What has a meaning in the markup, as characters that mean themselves. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Each entity once: `&amp;lt;` is `&lt;`. */
function unescaped(text: string): string {
  return text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
}

function said(
  target: string,
  label: string | undefined,
  names: SlackNames,
  collected: Collected,
): string {
  const rest = target.slice(1);
  if (target.startsWith('@')) return mentioned(rest, label, names, collected);
  if (target.startsWith('#')) return `#${label ?? names.channel(rest) ?? rest}`;
  if (target.startsWith('!')) return special(rest, label, names);
  if (WEB.test(target)) collected.links.add(unescaped(target));
  return label ?? target.replace(/^(?:mailto|tel):/, '');
}

function mentioned(
  id: string,
  label: string | undefined,
  names: SlackNames,
  { people }: Collected,
): string {
  const handle = names.handle(id) ?? label?.replace(/^@/, '') ?? id;
  if (isMentionable(handle)) people.add(handle);
  return `@${handle}`;
}

/** `here`, `subteam^S1`, `date^1700000000^{date_short}`. */
function special(what: string, label: string | undefined, { zone }: SlackNames): string {
  const seconds = DATE.exec(what)?.[1];
  if (seconds !== undefined) return label ?? formatInstant(Number(seconds) * 1_000, zone);
  if (label !== undefined)
    return what.startsWith('subteam') ? `@${label.replace(/^@/, '')}` : label;
  return `@${what.replace(/^subteam\^/, '').split('^')[0]}`;
}
