/** Who is behind the ids of an export. */
import { z } from 'zod';
import { isMentionable } from '../../incident/line/mentions.ts';
import { jsonItems } from './json-list.ts';
import type { SlackMessage } from './message.ts';

const words = z.string().optional().catch(undefined);

const member = z.object({
  id: z.string(),
  name: words,
  real_name: words,
  profile: z.object({ display_name: words, real_name: words }).optional().catch(undefined),
});

interface Person {
  /** As they are called in running text. */
  readonly name: string;
  /** As they are mentioned: without the `@`. */
  readonly handle: string;
}

export class People {
  readonly #byId = new Map<string, Person>();

  /** @param tables contents of `users.json`; more than one where an export has several */
  constructor(tables: Iterable<Uint8Array>) {
    for (const table of tables) {
      for (const item of jsonItems(table)) if (item.is === 'value') this.#add(item.value);
    }
  }

  /** Does the export know anybody? */
  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** `undefined` when the export does not know them. */
  handle(id: string): string | undefined {
    return this.#byId.get(id)?.handle;
  }

  /** `undefined` when the export does not know them. */
  name(id: string): string | undefined {
    return this.#byId.get(id)?.name;
  }

  /** Who said it: the name, where there is any; else the id. */
  speaker(message: SlackMessage): string | undefined {
    const { user, username, bot_id: bot, user_profile: profile, bot_profile: botProfile } = message;
    return firstOf(
      username,
      botProfile?.name,
      user === undefined ? undefined : this.name(user),
      profile?.real_name,
      profile?.display_name,
      profile?.name,
      user,
      bot,
    );
  }

  #add(value: unknown): void {
    const { data } = member.safeParse(value);
    if (data === undefined) return;
    const { id, name, real_name: realName, profile } = data;
    const names = [profile?.real_name, realName, profile?.display_name, name, id];
    const handles = [profile?.display_name, name].filter((each) => isMentionable(each ?? ''));
    this.#byId.set(id, { name: firstOf(...names) ?? id, handle: firstOf(...handles) ?? id });
  }
}

/** The first of these that says something, on one line. */
function firstOf(...names: readonly (string | undefined)[]): string | undefined {
  const first = names.find((name) => name !== undefined && name.trim() !== '');
  return first?.toWellFormed().replaceAll(/\s+/g, ' ').trim();
}
