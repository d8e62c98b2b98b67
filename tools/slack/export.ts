// A made-up Slack export of any size, file by file: the same numbers make the same export.
import { Chance } from '../library/chance.ts';

interface ExportSize {
  readonly messages: number;
  readonly channels: number;
  readonly days: number;
  readonly seed: number;
}

interface MadeFile {
  readonly name: string;
  readonly content: string;
}

const PEOPLE = ['ada', 'ben', 'chidi', 'dana', 'efe', 'femi', 'gil', 'hana'] as const;
const SAYINGS = [
  'checkout is slow again, p99 at 4 s',
  'restarted api-3, no change',
  'who has the dashboard for the queue?',
  'rolled back to the release of yesterday',
  'looks better, error rate at 1 %',
  'customers write that carts are empty',
  'the cache was cold after the failover',
  'db-1 has 98 % of its disk in use &amp; grows',
  'I page the database team',
  'thanks, taking a break until three',
] as const;

const BEGIN = Date.UTC(2025, 0, 6) / 1_000;
const DAY = 86_400;

/** All files of an export, day by day: no more than one of them exists at a time. */
export function* madeExport(size: ExportSize): Generator<MadeFile, undefined> {
  const { messages, channels, days, seed } = size;
  const chance = new Chance(seed);
  yield { name: 'users.json', content: JSON.stringify(PEOPLE.map(user)) };
  yield {
    name: 'channels.json',
    content: JSON.stringify(Array.from({ length: channels }, channel)),
  };
  const perFile = messages / (channels * days);
  for (let number = 0; number < channels; number += 1) {
    for (let day = 0; day < days; day += 1) {
      const file = number * days + day;
      const count = Math.round(perFile * (file + 1)) - Math.round(perFile * file);
      if (count === 0) continue;
      const name = `${nameOf(number)}/${new Date((BEGIN + day * DAY) * 1_000).toISOString().slice(0, 10)}.json`;
      yield { name, content: dayOf(chance, BEGIN + day * DAY, count) };
    }
  }
}

function user(name: string, index: number): object {
  const real = name.replace(/^./, (letter) => letter.toUpperCase());
  return {
    id: `U${index}`,
    name,
    real_name: real,
    profile: { display_name: name, real_name: real },
  };
}

function channel(_: unknown, number: number): object {
  return {
    id: `C${number}`,
    name: nameOf(number),
    purpose: { value: `Incident ${number} of the shop` },
    topic: { value: '' },
  };
}

function nameOf(number: number): string {
  return `inc-${String(number).padStart(4, '0')}`;
}

function dayOf(chance: Chance, start: number, count: number): string {
  const messages: string[] = [];
  let thread: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const ts = `${start + Math.floor((index * DAY) / count)}.${String(index).padStart(6, '0')}`;
    if (chance.happens(0.05)) thread = ts;
    messages.push(
      JSON.stringify(message(chance, ts, chance.happens(0.3) ? thread : undefined), undefined, 4),
    );
  }
  return `[\n${messages.join(',\n')}\n]`;
}

function message(chance: Chance, ts: string, thread: string | undefined): object {
  const author = chance.between(0, PEOPLE.length - 1);
  const said = `${chance.pick(SAYINGS)} (${chance.between(1, 9_999)})`;
  const other = `U${chance.between(0, PEOPLE.length - 1)}`;
  const name = PEOPLE[author] ?? '';
  return {
    client_msg_id: `0000-${ts}`,
    type: 'message',
    text: `<@${other}> ${said}`,
    user: `U${author}`,
    ts,
    ...(chance.happens(0.03) ? { edited: { user: `U${author}`, ts } } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread }),
    team: 'T1',
    user_team: 'T1',
    source_team: 'T1',
    user_profile: { real_name: name, display_name: name, name, team: 'T1', is_restricted: false },
    blocks: [
      {
        type: 'rich_text',
        block_id: 'b',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'user', user_id: other },
              { type: 'text', text: ` ${said}` },
            ],
          },
        ],
      },
    ],
  };
}
