/** How a line will be read, in a few words, before it is logged. */
import { describe } from '../../incident/describe/describe.ts';
import { Telling } from '../../incident/describe/telling.ts';
import { acceptedTogether } from '../../incident/describe/together.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Reading } from '../../incident/line/verbs/verb.ts';
import { numbered } from '../../incident/record/numbers.ts';
import type { Change, IncidentRecord, RecordOf } from '../../incident/record/record.ts';
import { countedLines, lineStarts } from '../../incident/record/text-lines.ts';
import { understand } from '../../incident/record/understand.ts';

/**
 * What a reading asks for, not yet safe to be shown; the text of a new entry, which stands at the
 * prompt, is left out.
 *
 * @param now UTC milliseconds
 */
export function readingText({ changes }: Reading, incident: Incident, now: number): string {
  return (
    acceptedTogether(changes) ??
    changes.map((change) => changeText(change, incident, now)).join('; ')
  );
}

function changeText(change: Change, incident: Incident, now: number): string {
  const record = recordOf(change, incident, now);
  if (record === undefined) return '';
  return record.type === 'entry.logged'
    ? entryText(record, new Telling(incident, now))
    : describe(record, incident, now);
}

function entryText({ body }: RecordOf<'entry.logged'>, telling: Telling): string {
  const when = telling.range({ at: body.at, approximate: body.approximate ?? false }, body.until);
  return [
    when,
    body.label === undefined ? body.kind : `${body.kind} ${body.label}`,
    body.milestones.length === 0 ? '' : `[${body.milestones.join(', ')}]`,
    ...body.people.map((person) => `@${person}`),
    ...body.tags.map((tag) => `#${tag}`),
    body.detail === undefined ? '' : `+${countedLines(lineStarts(body.detail).length)}`,
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** The record that the change would become: the journal gives it the same number, unless somebody is faster. */
function recordOf(change: Change, incident: Incident, now: number): IncidentRecord | undefined {
  const { type, body } = numbered(change, incident.counters);
  const stamp = { id: 'preview', batch: 'preview', incident: incident.id, version: 1 };
  return understand({ ...stamp, type, recordedAt: now, clock: now, author: 'preview', body });
}
