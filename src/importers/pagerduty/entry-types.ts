/** What the types of PagerDuty's log entries mean in a log. */
import type { Kind, Milestone } from '../../incident/record/vocabulary.ts';

interface EntryType {
  readonly kind: Kind;
  readonly milestone?: Milestone;
}

const EVENT: EntryType = { kind: 'event' };

/** Without the `_log_entry` at their end. Those that are not listed are events. */
const TYPES: Readonly<Record<string, EntryType>> = {
  trigger: { kind: 'event', milestone: 'detected' },
  acknowledge: { kind: 'event', milestone: 'acknowledged' },
  resolve: { kind: 'event', milestone: 'resolved' },
  reopen: { kind: 'event', milestone: 'reopened' },
  escalate: { kind: 'escalation' },
  repeat_escalation_path: { kind: 'escalation' },
  delegate: { kind: 'escalation' },
  responder_request: { kind: 'escalation' },
  annotate: { kind: 'note' },
  notify: { kind: 'note' },
  status_update: { kind: 'update' },
};

/** `trigger` of `trigger_log_entry` and `trigger_log_entry_reference`. */
export function plainType(type: string): string {
  return type.replace(/_log_entry(?:_reference)?$/, '');
}

export function entryType(type: string): EntryType {
  const plain = plainType(type);
  return Object.hasOwn(TYPES, plain) ? (TYPES[plain] ?? EVENT) : EVENT;
}

/** Ways in which a person says that something is wrong, and those in which a program does. */
const BY_STAFF = new Set(['web', 'web_trigger', 'website', 'mobile', 'slack', 'phone', 'note']);
const BY_MONITORING = new Set([
  ...['api', 'integration', 'events', 'events_api', 'events_api_v2', 'event_transformer_api'],
  ...['nagios', 'monitoring', 'cef', 'webhook', 'timeout_trigger'],
]);

/** Who noticed, as far as the channel of the trigger says it. */
export function detectorOf(channel: string): 'staff' | 'monitoring' | undefined {
  if (BY_STAFF.has(channel)) return 'staff';
  return BY_MONITORING.has(channel) ? 'monitoring' : undefined;
}
