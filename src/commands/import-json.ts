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
import { safeJson } from '../terminal/safe-json.ts';
import type { Output } from './io.ts';

/** What ends an object: it is known when all pieces of the incident have been read. */
type Rest = Pick<ReadIncident, 'sections' | 'followups' | 'findings'>;

const INDENT = 2;

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

  /** @param recorded what became of the incident, once it is recorded */
  add(reading: ReadIncident, recorded: RecordedIncident | undefined): void {
    if (reading.key !== this.#key) this.#begin(reading);
    const entries = reading.entries.map((entry) => indented(entryJson(entry, reading.zone), 3));
    for (const entry of entries) {
      this.#stdout.write(`${this.#entries === 0 ? '' : ','}\n${entry}`);
      this.#entries += 1;
    }
    const { sections, followups, findings } = this.#rest;
    this.#rest = {
      sections: [...sections, ...reading.sections],
      followups: [...followups, ...reading.followups],
      findings: [...findings, ...reading.findings],
    };
    this.#recorded = recorded;
  }

  end(): void {
    this.#finish();
    this.#stdout.write(this.#isFirst ? ']\n' : '\n]\n');
  }

  #recorded: RecordedIncident | undefined;

  #begin(reading: ReadIncident): void {
    this.#finish();
    this.#key = reading.key;
    const incident = indented(incidentJson(reading), 2).trimStart();
    const stated = indented(statedJson(reading.facts, reading.zone), 2).trimStart();
    const comma = this.#isFirst ? '' : ',';
    this.#stdout.write(
      `${comma}\n  {\n    "incident": ${incident},\n    "stated": ${stated},\n    "entries": [`,
    );
    this.#isFirst = false;
  }

  #finish(): void {
    if (this.#key === undefined) return;
    const { sections, followups, findings } = this.#rest;
    const rest = {
      sections: sections.map(lineJson),
      followups: followups.map(followupJson),
      findings: findings.map(lineJson),
      ...(this.#recorded === undefined ? {} : { recorded: recordedJson(this.#recorded) }),
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

function recordedJson({ id: _id, readIn, changed, ...recorded }: RecordedIncident) {
  return { ...recorded, readIn: readIn ?? null, changed: changed.map(lineJson) };
}

/** The value, all of its lines so many steps further in. */
function indented(value: unknown, steps: number): string {
  const space = ' '.repeat(INDENT * steps);
  return `${space}${safeJson(value, INDENT).replaceAll('\n', `\n${space}`)}`;
}
