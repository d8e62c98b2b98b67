import { readSlack } from '../../../src/importers/slack/read-slack.ts';
import type { SlackOptions } from '../../../src/importers/slack/slack-options.ts';
import type { SourceFiles } from '../../../src/importers/source/archive-files.ts';

export const OPTIONS: SlackOptions = {
  zone: undefined,
  defaultZone: 'Africa/Lagos',
  date: undefined,
  now: Date.UTC(2026, 10, 20),
  channels: [],
  from: undefined,
  until: undefined,
};

/** An export in memory: contents by their names, texts as they are, all else as JSON. */
export function exportOf(
  contents: Readonly<Record<string, unknown>>,
  name = 'export',
): SourceFiles {
  const texts = new Map(
    Object.entries(contents).map(([file, content]) => [
      file,
      typeof content === 'string' ? content : JSON.stringify(content, undefined, 4),
    ]),
  );
  return {
    name,
    names: [...texts.keys()].sort(),
    read: (file) => new TextEncoder().encode(texts.get(file)),
  };
}

/** All pieces of an export. */
export function pieces(
  contents: Readonly<Record<string, unknown>>,
  options: Partial<SlackOptions> = {},
) {
  return [...readSlack(exportOf(contents), { ...OPTIONS, ...options })];
}

/** The entries of one channel with these messages. */
export function entries(
  messages: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
) {
  const contents = { ...TABLES, ...more, 'inc-checkout/2026-01-10.json': messages };
  return pieces(contents).flatMap((piece) => piece.entries);
}

/** Of one message, what is looked at most. */
export function entryOf(message: Readonly<Record<string, unknown>>) {
  const [entry] = entries([{ type: 'message', ts: '1768053600.000100', ...message }]);
  if (entry === undefined) return undefined;
  const { text, detail, speaker, people, links, kind } = entry;
  return { text, detail, speaker, people, links, kind };
}

export const TABLES = {
  'users.json': [
    {
      id: 'U01ADA',
      name: 'ada.o',
      real_name: 'Ada Obi',
      profile: { display_name: 'ada', real_name: 'Ada Obi' },
    },
    {
      id: 'U02BEN',
      name: 'ben',
      real_name: '',
      profile: { display_name: '', real_name: 'Ben K.' },
    },
    { id: 'U03CY', name: 'cy', profile: { display_name: 'Cy (on call)', real_name: '' } },
  ],
  'channels.json': [
    {
      id: 'C01INC',
      name: 'inc-checkout',
      is_general: false,
      members: ['U01ADA', 'U02BEN'],
      topic: { value: '', creator: '', last_set: 0 },
      purpose: { value: 'Checkout returns 500 &amp; carts are empty', creator: 'U01ADA' },
    },
    { id: 'C02GEN', name: 'general', is_general: true, purpose: { value: 'All of us' } },
  ],
};
