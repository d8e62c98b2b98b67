/** Follow-ups of which the source says another owner, or another day, than when they were recorded. */
import type { Followup, Incident } from '../../incident/incident.ts';
import type { BodyOf } from '../../incident/record/record.ts';
import { REDACTED } from '../../incident/record/redaction.ts';
import type { Sources } from '../../journal/sources.ts';
import type { ReadFollowup } from '../reading/reading.ts';
import type { ChangedFollowup } from './recorded.ts';

/** Under the key of the source; `undefined` where it is not recorded, or its act was undone. */
export interface RecordedFollowup {
  readonly id: string;
  readonly said: BodyOf<'followup.added'>;
}

export function recordedFollowup(
  sources: Sources,
  incident: string,
  { key }: ReadFollowup,
): RecordedFollowup | undefined {
  return sources
    .sourced(key, incident)
    .flatMap(({ record, isUndone }) =>
      record.type === 'followup.added' && !isUndone ? { id: record.id, said: record.body } : [],
    )
    .at(-1);
}

/** What a person has changed here is no change of the source; and what it says no more, it does not say otherwise. */
export function changesOf(
  { line, owner, due }: ReadFollowup,
  { id, said }: RecordedFollowup,
  { followups }: Incident,
): readonly ChangedFollowup[] {
  const now = followups.find((each) => each.id === id);
  if (now === undefined || now.task === REDACTED) return [];
  const { label } = now;
  const told = (field: 'owner' | 'due', value: string | undefined, mark: string) =>
    isNews(value, said[field], now[field])
      ? {
          ...{
            line,
            label,
            before: `${field} ${now[field] ?? 'none'}`,
            after: `${field} ${value}`,
          },
          fix: `/${field} ${label} ${mark}${value}`,
        }
      : [];
  return [told('owner', owner, '@'), told('due', due, '')].flat();
}

function isNews(
  value: string | undefined,
  before: string | null | undefined,
  recorded: Followup['owner'],
): boolean {
  return value !== undefined && value !== before && value !== recorded;
}
