/** What becomes of a message, by its subtype. */
import type { Kind } from '../../incident/record/vocabulary.ts';
import type { SlackMessage } from './message.ts';

type Fate =
  | { readonly is: 'entry'; readonly kind: Kind }
  /** Nobody said anything: somebody came, left, pinned. */
  | { readonly is: 'notice' }
  /** What stands in a thread's place whose first message was deleted. */
  | { readonly is: 'deleted' };

const ENTRY: Fate = { is: 'entry', kind: 'event' };
const NOTE: Fate = { is: 'entry', kind: 'note' };
const NOTICE: Fate = { is: 'notice' };

const FATES: Readonly<Record<string, Fate>> = {
  tombstone: { is: 'deleted' },

  // A channel's topic often says how the incident stands.
  channel_topic: NOTE,
  channel_purpose: NOTE,
  channel_name: NOTE,
  group_topic: NOTE,
  group_purpose: NOTE,
  group_name: NOTE,

  channel_join: NOTICE,
  channel_leave: NOTICE,
  channel_archive: NOTICE,
  channel_unarchive: NOTICE,
  channel_convert_to_private: NOTICE,
  channel_convert_to_public: NOTICE,
  channel_posting_permissions: NOTICE,
  channel_canvas_updated: NOTICE,
  group_join: NOTICE,
  group_leave: NOTICE,
  group_archive: NOTICE,
  group_unarchive: NOTICE,
  bot_add: NOTICE,
  bot_remove: NOTICE,
  bot_enable: NOTICE,
  bot_disable: NOTICE,
  bookmark_added: NOTICE,
  pinned_item: NOTICE,
  unpinned_item: NOTICE,
  reminder_add: NOTICE,
  reminder_delete: NOTICE,
  joiner_notification: NOTICE,
  joiner_notification_for_inviter: NOTICE,
};

const known = new Map(Object.entries(FATES));

export function fateOf({ subtype }: SlackMessage): Fate {
  return (subtype === undefined ? undefined : known.get(subtype)) ?? ENTRY;
}
