/** `/zone Z --reread`: the times that were typed without a zone were meant in another one. */

import { heldAgain } from '../../fold/roles.ts';
import type { Entry, Incident, Turn } from '../../incident.ts';
import type { BodyOf, Change } from '../../record/record.ts';
import { clockAt, showings } from '../../time/clock.ts';
import { Complaint } from '../complaint.ts';

type Facts = Omit<BodyOf<'incident.amended'>, 'at'>;

export interface Rereading {
  /** For the amendment that sets the new zone. */
  readonly facts: Facts;
  readonly changes: readonly Change[];
  /** How many times were moved. */
  readonly count: number;
}

/**
 * Moves every time that was typed bare, so that the clock of the new zone shows at it what the
 * clock of the old one did.
 *
 * @throws Complaint when the new zone skips one of these times
 */
export function reread(incident: Incident, to: string): Rereading {
  const move = new Move(incident.facts.zone, to);
  const facts = rereadFacts(incident, move);
  const changes = [
    ...incident.recorded.flatMap((entry) => rereadEntry(entry, move)),
    ...incident.followups.flatMap(({ id, label, at, isBare }): Change[] =>
      isBare
        ? [{ type: 'followup.amended', body: { followup: id, at: move.known(at, label) } }]
        : [],
    ),
  ];
  return { facts, changes, count: move.count };
}

/** From one zone's clock to another's, and how often. */
class Move {
  readonly #from: string;
  readonly #to: string;
  count = 0;

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
  }

  known(instant: number | null, what: string): number | null {
    return instant === null ? null : this.instant(instant, what);
  }

  instant(instant: number, what: string): number {
    const { instants, isSkipped } = showings(clockAt(instant, this.#from), this.#to);
    if (isSkipped) {
      throw new Complaint(
        `/zone: ${this.#to} skips the time of ${what}: correct that one with /at first.`,
      );
    }
    this.count += 1;
    return instants[0];
  }
}

function rereadFacts({ facts }: Incident, move: Move): Facts {
  const { severities, roles, declaredAt, isDeclaredBare } = facts;
  const changed: Facts = {};
  if (isDeclaredBare) changed.declared = move.known(declaredAt, 'the declaration');
  if (severities.some(({ isBare }) => isBare)) {
    changed.severities = severities.map(({ severity, at, isBare: bare }) =>
      bare ? { severity, at: move.known(at, severity), bare } : { severity, at },
    );
  }
  if (roles.some(({ isBare }) => isBare)) changed.held = rereadRoles(facts.roles, move);
  return changed;
}

/** A role's end that was typed moves with its beginning. */
function rereadRoles(roles: Incident['facts']['roles'], move: Move): NonNullable<Facts['held']> {
  const moved = heldAgain(roles, (held) => {
    const { role, person, from, until, isBare } = held;
    if (!isBare) return held;
    const what = `${role} ${person}`;
    const end = until === undefined ? undefined : move.instant(until, what);
    return { ...held, from: move.known(from, what), until: end };
  });
  return moved.map(({ role, person, from, until, isBare }) => ({
    role,
    person,
    from,
    ...(until === undefined ? {} : { until }),
    ...(isBare ? { bare: isBare } : {}),
  }));
}

function rereadEntry(entry: Entry, move: Move): readonly Change[] {
  const what = entry.label ?? `entry ${entry.number}`;
  const times = entry.isBare && entry.at !== null ? rereadTimes(entry, entry.at, move) : {};
  const turns = entry.turns.some(({ isBare }) => isBare)
    ? { turns: entry.turns.map((turn) => rereadTurn(turn, what, move)) }
    : {};
  const amendment = { ...times, ...turns };
  if (Object.keys(amendment).length === 0) return [];
  return [{ type: 'entry.amended', body: { entry: entry.id, ...amendment } }];
}

function rereadTimes(
  { number, until }: Entry,
  at: number,
  move: Move,
): Pick<BodyOf<'entry.amended'>, 'at' | 'until' | 'bare'> {
  const what = `entry ${number}`;
  const end = until === undefined ? {} : { until: move.instant(until, what) };
  return { at: move.instant(at, what), ...end, bare: true };
}

function rereadTurn(
  { outcome, at, approximate, isBare, note, author }: Turn,
  what: string,
  move: Move,
): NonNullable<BodyOf<'entry.amended'>['turns']>[number] {
  return {
    ...(outcome === undefined ? {} : { outcome }),
    at: isBare ? move.known(at, what) : at,
    ...(approximate ? { approximate } : {}),
    ...(isBare ? { bare: isBare } : {}),
    note,
    author,
  };
}
