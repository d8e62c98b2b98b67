/** One log entry as an entry of an incident. */
import { NO_ENTRY } from '../reading/empty.ts';
import { digest, fenced, oneLine, paragraphs, prose } from '../reading/prose.ts';
import type { ReadEntry } from '../reading/reading.ts';
import { dayOf, isoInstant } from '../reading/written-instant.ts';
import { entryType, plainType } from './entry-types.ts';
import type { LogEntry, Reference } from './log-entry.ts';

/** Its milestone is there; whether it is the first such is for others to say. */
export function entryOf(log: LogEntry): ReadEntry {
  const { kind, milestone } = entryType(log.type);
  const when = log.created_at === undefined ? undefined : isoInstant(log.created_at);
  const speaker = personOf(log.agent);
  return {
    ...NO_ENTRY,
    ...said(log),
    key: `pagerduty:${log.id ?? digest(log.type, log.created_at ?? '', log.summary ?? '')}`,
    at: when?.at ?? null,
    date: when && dayOf(when.at, when.zone),
    zone: when?.zone ?? 'UTC',
    kind,
    milestones: milestone === undefined ? [] : [milestone],
    speaker,
    people: distinct([speaker, personOf(log.user), ...log.assignees.map(personOf)]),
    links: linksOf(log),
    typed: [log.created_at, log.summary].filter((part) => part !== undefined).join(' '),
  };
}

/** A service may stand in the place of a person; the type is not always there, and not always right. */
function personOf(reference: Reference | undefined): string | undefined {
  if (reference === undefined) return undefined;
  const address = reference.self ?? reference.html_url;
  const isUser =
    address === undefined
      ? (reference.type ?? 'user').startsWith('user')
      : /\/users\//.test(address);
  const name = reference.summary ?? reference.name;
  return isUser && name !== undefined ? oneLine(name) : undefined;
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

function linksOf({ channel, contexts }: LogEntry): readonly string[] {
  return distinct([channel?.client_url, ...contexts.map(({ href, src }) => href ?? src)]);
}

/** What ends a summary, where more is told behind it. */
const END_MARK = /\s?[.:;,]{1,3}$/;

/** One line, and what stands below it. */
function said(log: LogEntry): Pick<ReadEntry, 'text' | 'detail'> {
  const summary = oneLine(log.summary ?? plainType(log.type).replaceAll('_', ' '));
  const own = prose(ownWords(log) ?? '');
  const isOnlyOwn = plainType(log.type) === 'annotate' && own.text !== '';
  const isTold = own.text === '' || summary.includes(own.text);
  const whole = isTold ? summary : `${summary.replace(END_MARK, '')}: ${own.text}`;
  return {
    text: `${isOnlyOwn ? own.text : whole}${failedNotification(log)}`,
    detail: paragraphs([own.detail, ...payload(log)]),
  };
}

/** What somebody, or the alert, said beside the summary. */
function ownWords({ type, note, message, channel, event_details }: LogEntry): string | undefined {
  switch (plainType(type)) {
    case 'trigger':
      return (
        channel?.summary ?? channel?.subject ?? channel?.description ?? event_details?.description
      );
    case 'annotate':
    case 'status_update':
      return note ?? message ?? channel?.message ?? channel?.summary;
    default:
      return note;
  }
}

function failedNotification({ channel }: LogEntry): string {
  const status = channel?.notification?.status;
  return status === undefined || status === 'success' ? '' : ` (${oneLine(status)})`;
}

/** What an alert carried. */
function payload({ type, channel }: LogEntry): readonly (string | undefined)[] {
  if (channel === undefined || plainType(type) !== 'trigger') return [];
  const { details, body } = channel;
  if (details === undefined || typeof details === 'string') return [details, body];
  const isEmpty = Object.keys(details).length === 0;
  return [isEmpty ? undefined : fenced(JSON.stringify(details, null, 2), 'json'), body];
}
