/** Readings as one JSON array, written piece by piece: a source may be larger than memory. */

import type { ReadIncident } from '../importers/reading/reading.ts';
import {
  entryJson,
  followupJson,
  incidentJson,
  lineJson,
  statedJson,
} from '../importers/reading/reading-json.ts';
import type { RecordedIncident } from '../importers/recording/recorded.ts';
import type { CountedStanding } from '../importers/recording/standing-count.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { Output } from './io.ts';

/** What ends an object: it is known when all pieces of the incident have been read. */
type Rest = Pick<ReadIncident, 'sections' | 'followups' | 'findings'>;

const INDENT = 2;

/** What became of an incident: what was recorded of it, or how it stands to what was; `undefined` of a new one. */
export type ReadingEnd = RecordedIncident | CountedStanding | undefined;

export class ReadingsJson {
  readonly #stdout: Output;
  #key: string | undefined;
  #isFirst = true;
  #entries = 0;
  #rest: Rest = { sections: [], followups: [], findings: [] };

  constructor(stdout: Output) {
    this.#stdout = stdout;
    stdout.write('[');
  }

  /** @param readings of one source @param ends in the order of its incidents */
  add(readings: Iterable<ReadIncident>, ends: readonly ReadingEnd[]): void {
    const left = ends.values();
    for (const reading of readings) {
      if (reading.key !== this.#key) {
        this.#finish(left);
        this.#begin(reading);
      }
      this.#addPiece(reading);
    }
    this.#finish(left);
  }

  end(): void {
    this.#stdout.write(this.#isFirst ? ']\n' : '\n]\n');
  }

  #addPiece(reading: ReadIncident): void {
    for (const entry of reading.entries) {
      const text = indented(entryJson(entry, reading.zone), 3);
      this.#stdout.write(`${this.#entries === 0 ? '' : ','}\n${text}`);
      this.#entries += 1;
    }
    const { sections, followups, findings } = this.#rest;
    this.#rest = {
      sections: [...sections, ...reading.sections],
      followups: [...followups, ...reading.followups],
      findings: [...findings, ...reading.findings],
    };
  }

  #begin(reading: ReadIncident): void {
    this.#key = reading.key;
    const incident = indented(incidentJson(reading), 2).trimStart();
    const stated = indented(statedJson(reading.facts, reading.zone), 2).trimStart();
    const comma = this.#isFirst ? '' : ',';
    this.#stdout.write(
      `${comma}\n  {\n    "incident": ${incident},\n    "stated": ${stated},\n    "entries": [`,
    );
    this.#isFirst = false;
  }

  #finish(ends: Iterator<ReadingEnd>): void {
    if (this.#key === undefined) return;
    const { value: outcome } = ends.next();
    const { sections, followups, findings } = this.#rest;
    const rest = {
      sections: sections.map(lineJson),
      followups: followups.map(followupJson),
      findings: findings.map(lineJson),
      ...endJson(outcome),
    };
    const parts = Object.entries(rest).map(
      ([name, value]) => `    "${name}": ${indented(value, 2).trimStart()}`,
    );
    const end = this.#entries === 0 ? ']' : '\n    ]';
    this.#stdout.write(`${end},\n${parts.join(',\n')}\n  }`);
    this.#key = undefined;
    this.#entries = 0;
    this.#rest = { sections: [], followups: [], findings: [] };
  }
}

function endJson(end: ReadingEnd) {
  if (end === undefined) return {};
  const changed = end.changed.map(lineJson);
  const changedFollowups = end.changedFollowups.map(lineJson);
  if (!('id' in end)) return { standing: { ...end, changed, changedFollowups } };
  const { id: _id, readIn, retitled, ...recorded } = end;
  const names = { readIn: readIn ?? null, retitled: retitled ?? null };
  return { recorded: { ...recorded, ...names, changed, changedFollowups } };
}

/** The value, all of its lines so many steps further in. */
function indented(value: unknown, steps: number): string {
  const space = ' '.repeat(INDENT * steps);
  return `${space}${safeJson(value, INDENT).replaceAll('\n', `\n${space}`)}`;
}
