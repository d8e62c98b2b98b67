import { severityWithin } from '../facts/severity-in.ts';
import type { Inference } from '../reading/reading.ts';
import { plainText, type SlackNames } from './mrkdwn.ts';
import type { People } from './people.ts';
import type { SlackChannel } from './slack-export.ts';

interface Titled {
  readonly title: string;
  readonly inferred: readonly Inference[];
}

interface Graded {
  readonly severity: string | undefined;
  readonly inferred: readonly Inference[];
}

const LONGEST = 120;
/** Slack allows no more in a topic or a purpose. */
const LONGEST_HEADING = 250;

/** What an incident that was talked about in a channel is called: its purpose, its topic, else its name. */
export function channelTitle(channel: SlackChannel, people: People, names: SlackNames): Titled {
  const { listed } = channel;
  const shown = channelShown(channel, people);
  const said = listed?.is_general === true ? [] : [listed?.purpose?.value, listed?.topic?.value];
  const [purpose, topic] = said.map((text) => firstLine(text, names));
  if (purpose) return inferred(purpose, `the purpose of ${shown}`);
  if (topic) return inferred(topic, `the topic of ${shown}`);
  return inferred(shown, 'the name of the channel');
}

/** The severity that the topic of a channel says, else its purpose. */
export function channelSeverity(channel: SlackChannel, people: People, names: SlackNames): Graded {
  const { listed } = channel;
  if (listed?.is_general === true) return { severity: undefined, inferred: [] };
  for (const heading of ['topic', 'purpose'] as const) {
    const { text } = plainText(listed?.[heading]?.value ?? '', names);
    const severity = severityWithin(text.slice(0, LONGEST_HEADING));
    const why = `the ${heading} of ${channelShown(channel, people)}`;
    if (severity !== undefined) return { severity, inferred: [{ field: 'severity', why }] };
  }
  return { severity: undefined, inferred: [] };
}

/** As people call it: `#checkout-down`; direct messages by those who write them. */
export function channelShown({ listed, name }: SlackChannel, people: People): string {
  const isDirect = listed?.id.startsWith('D') === true || name.startsWith('mpdm-');
  if (!isDirect || listed === undefined || listed.members.length === 0) return `#${name}`;
  return listed.members.map((id) => people.name(id) ?? id).join(', ');
}

function firstLine(text: string | undefined, names: SlackNames): string | undefined {
  const [line] = plainText(text ?? '', names)
    .text.trim()
    .split(/\s*[\r\n\u2028\u2029]/);
  if (line === undefined || line.length <= LONGEST) return line;
  return `${line
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\s+\S*$/, '')}…`;
}

function inferred(title: string, why: string): Titled {
  return { title, inferred: [{ field: 'title', why }] };
}
