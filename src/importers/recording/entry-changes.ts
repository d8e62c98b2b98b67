/** Entries and follow-ups of a source as the changes that record them. */
import type { Change } from '../../incident/record/record.ts';
import {
  ACTION_OUTCOMES,
  HYPOTHESIS_OUTCOMES,
  type Kind,
  type Outcome,
} from '../../incident/record/vocabulary.ts';
import type { ReadEntry, ReadFollowup, ReadTurn } from '../reading/reading.ts';

type Logged = Extract<Change, { type: 'entry.logged' }>;

export function logged(entry: ReadEntry, file: string): Logged {
  const { kind, text, milestones, people, tags, links, typed, speaker } = entry;
  const said = { speaker, detail: entry.detail, until: entry.until };
  return {
    type: 'entry.logged',
    body: {
      ...{ kind, text, at: entry.at, typed },
      ...timing(entry),
      ...present(said),
      milestones: [...new Set(milestones)],
      people: [...people],
      tags: [...tags],
      links: [...links],
      refs: [...(entry.own?.refs ?? [])],
      ...ownMarks(entry),
      ...(entry.proposed.length === 0 ? {} : { proposed: [...entry.proposed] }),
      source: { file, ...present({ line: entry.line }), key: entry.key },
    },
  };
}

/** A time of day without a zone of its own can be read again in another zone. */
function timing({ at, date, approximate, zone, isZoneOwn }: ReadEntry) {
  if (at === null) return present({ date });
  return { ...(approximate ? { approximate } : {}), ...(isZoneOwn ? {} : { bare: zone }) };
}

function ownMarks({ own }: ReadEntry) {
  if (own === undefined) return {};
  const { cause, isStarred, isInternal } = own;
  return {
    ...present({ cause }),
    ...(isStarred ? { starred: true } : {}),
    ...(isInternal ? { internal: true } : {}),
  };
}

/** How the entry ended, as changes of their own: each at its time, or where nobody wrote when, at none. */
export function settled({ kind, outcome, own }: ReadEntry, entry: string): readonly Change[] {
  if (own !== undefined && own.turns.length > 0) {
    return own.turns.map((turn) => turned(turn, entry));
  }
  if (outcome === undefined || !outcomesOf(kind).some((each) => each === outcome)) return [];
  return [{ type: 'entry.settled', body: { entry, outcome, at: null, note: '' } }];
}

function turned({ outcome, at, approximate, note }: ReadTurn, entry: string): Change {
  const body = { entry, at, ...(approximate ? { approximate } : {}), note };
  if (outcome === undefined) return { type: 'entry.reopened', body };
  return { type: 'entry.settled', body: { ...body, outcome } };
}

function outcomesOf(kind: Kind): readonly Outcome[] {
  if (kind === 'action') return ACTION_OUTCOMES;
  return kind === 'hypothesis' ? HYPOTHESIS_OUTCOMES : [];
}

/** @param entry the id of the entry that it came from */
export function added(followup: ReadFollowup, file: string, entry: string | undefined): Change {
  const { line, key, task, status, owner, due, purpose, area, horizon, ticket } = followup;
  return {
    type: 'followup.added',
    body: {
      ...{ task, at: null },
      ...present({ owner, due, purpose, area, horizon, ticket, entry }),
      ...(followup.isInternal ? { internal: true } : {}),
      ...(status === 'open' ? {} : { status }),
      source: { file, ...present({ line }), key },
    },
  };
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there. */
function present<T extends object>(fields: T): Present<T>;
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
