/** What was understood of a source, printed piece by piece. */
import type { ReadFinding } from '../importers/reading/read-finding.ts';
import type { ReadIncident } from '../importers/reading/reading.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { EntryRows } from './import-entry-rows.ts';
import { incidentHead } from './import-head.ts';
import { grouped } from './import-progress.ts';
import type { Session } from './session.ts';

/** Of one incident: more rows take what comes before them out of sight. */
const ON_A_TERMINAL = 1_000;

export class ImportPreview {
  readonly #session: Session;
  readonly #isZoneNamed: boolean;
  readonly #most: number;
  #key: string | undefined;
  #rows: EntryRows | undefined;
  #entries = 0;
  #findings: ReadFinding[] = [];
  #hasProposals = false;

  constructor(session: Session, isZoneNamed: boolean) {
    this.#session = session;
    this.#isZoneNamed = isZoneNamed;
    const isSeen = session.io.stdout.columns !== undefined;
    this.#most = isSeen ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
  }

  add(reading: ReadIncident): void {
    if (reading.key !== this.#key) this.#begin(reading);
    const room = Math.max(0, this.#most - this.#entries);
    if (this.#entries === 0 && reading.entries.length > 0) this.#print(['']);
    this.#print(this.#rows?.of(reading.entries.slice(0, room)) ?? []);
    this.#entries += reading.entries.length;
    this.#findings.push(...reading.findings);
    this.#hasProposals ||= reading.entries.some(({ proposed }) => proposed.length > 0);
  }

  /** Are there more entries than are printed? */
  get isFull(): boolean {
    return this.#entries > this.#most;
  }

  /** Ends with what the source's incidents have in common. */
  end(): void {
    this.#finish();
    if (this.#hasProposals) {
      this.#print([
        '',
        '"?" stands behind what was read from the wording, and nobody has confirmed.',
      ]);
    }
  }

  #begin(reading: ReadIncident): void {
    const isFirst = this.#rows === undefined;
    this.#finish();
    this.#key = reading.key;
    this.#rows = new EntryRows(reading.zone, this.#session.io.stdout.columns);
    this.#print([...(isFirst ? [] : ['']), ...incidentHead(reading, this.#isZoneNamed)]);
  }

  #finish(): void {
    if (this.#key === undefined) return;
    const more = this.#entries - this.#most;
    if (more > 0)
      this.#print([`… ${grouped(more)} more entries; piped into a pager (| less) all are shown.`]);
    if (this.#findings.length > 0) this.#print(['', ...this.#findings.map(findingLine)]);
    this.#key = undefined;
    this.#entries = 0;
    this.#findings = [];
  }

  #print(lines: readonly string[]): void {
    if (lines.length > 0) this.#session.print(`${lines.join('\n')}\n`);
  }
}

function findingLine({ level, code, message, line }: ReadFinding): string {
  const where = line === undefined ? '' : `line ${line}: `;
  return safeLine(`${level}  ${code}  ${where}${message}`);
}
