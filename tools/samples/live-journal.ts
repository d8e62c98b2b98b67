// The sample incident in a journal, as if it had been logged while it ran.
import { readDeclaration } from '../../src/incident/line/declaration.ts';
import { occasion } from '../../src/incident/line/occasion.ts';
import { SEVERITIES } from '../../src/incident/record/vocabulary.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { recordLine } from '../../src/journal/record-line.ts';
import { DECLARED, liveLines, ZONE } from './live-lines.ts';

const AUTHOR = 'tomas';

/** As in exports/samples/README.md. */
const DECLARATION = {
  title: 'Orders fail with 503',
  severity: 'sev1',
  severities: SEVERITIES,
  zone: ZONE,
  isZoneAssumed: false,
  started: '2026-03-17 22:50',
  declared: '2026-03-17 22:58',
  services: ['orders'],
};

/**
 * Writes it into the journal of this file, line by line, each an act of its own.
 *
 * @returns the incident's slug
 */
export function writeLiveJournal(path: string): string {
  let now = DECLARED;
  const journal = openJournal({ path, clock: () => now, random: counted() });
  try {
    const { change, lines } = readDeclaration(DECLARATION, now);
    const { id, slug } = journal.declare({ author: AUTHOR }, change.body, (act) => {
      for (const line of lines) recordLine(act, line, occasion(act.incident, now, AUTHOR));
      return { id: act.incident.id, slug: act.incident.facts.slug };
    });
    for (const { clock, line } of liveLines()) {
      now = clock;
      journal.act({ incident: id, author: AUTHOR }, (act) =>
        recordLine(act, line, occasion(act.incident, now, AUTHOR, SEVERITIES)),
      );
    }
    return slug;
  } finally {
    journal.close();
  }
}

/** Bytes that are the same each time, so that the journal is too. */
function counted(): (bytes: Uint8Array) => Uint8Array {
  let calls = 0;
  return (bytes) => {
    calls += 1;
    bytes.fill(0);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(bytes.length - 4, calls);
    return bytes;
  };
}
