/** One update of a page as an entry. */
import { NO_ENTRY } from '../reading/empty.ts';
import { digest, oneLine, paragraphs, prose } from '../reading/prose.ts';
import type { ReadEntry } from '../reading/reading.ts';
import { dayOf, isoInstant } from '../reading/written-instant.ts';
import type { IncidentJson, Update } from './statuspage-json.ts';

/** When it was shown to the outside. */
export function timeOf({ display_at, created_at }: Update): string | undefined {
  return display_at ?? created_at;
}

/** Without its milestones: they depend on the updates before it. */
export function entryOf(update: Update, { postmortem_body: postmortem }: IncidentJson): ReadEntry {
  const { id, status = 'update', body } = update;
  const time = timeOf(update);
  const when = time === undefined ? undefined : isoInstant(time);
  const isPostmortem = status === 'postmortem' && (body === undefined || body === postmortem);
  const said = isPostmortem ? prose('Postmortem published') : prose(body ?? '');
  return {
    ...NO_ENTRY,
    key: `statuspage:${id ?? digest(time ?? '', status, body ?? '')}`,
    at: when?.at ?? null,
    date: when && dayOf(when.at, when.zone),
    zone: when?.zone ?? 'UTC',
    kind: 'update',
    text: said.text === '' ? oneLine(status.replaceAll('_', ' ')) : said.text,
    detail: paragraphs([said.detail, componentsOf(update)]),
    typed: [time, status].filter((part) => part !== undefined).join(' '),
  };
}

/** `- API: operational → major outage`, where that changed. */
function componentsOf({ affected_components: affected }: Update): string | undefined {
  const lines = affected.flatMap(({ name, old_status: before, new_status: after }) => {
    if (after === undefined || before === after) return [];
    const [from, to] = [before, after].map(
      (status) => status && oneLine(status).replaceAll('_', ' '),
    );
    return `- ${oneLine(name)}: ${from === undefined ? '' : `${from} → `}${to}`;
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}
