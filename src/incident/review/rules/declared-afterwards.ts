/** A declaration that was recorded when all was over. */
import { declaredAfter } from '../../measures/declaration.ts';
import { resolution } from '../../measures/milestones.ts';
import { DAY, formatDuration } from '../../time/duration.ts';
import { lineToComplete } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { nameOf } from '../words.ts';

function afterwards({ incident, telling }: Reviewed): readonly Found[] {
  const { declaredAt, isDeclaredAbout } = incident.facts;
  const entry = declaredAfter(incident);
  if (declaredAt === null || typeof entry?.at !== 'number') return [];
  const declared = telling.time({ at: declaredAt, approximate: isDeclaredAbout });
  const isOver = resolution(incident)?.entry.id === entry.id;
  const what = isOver ? 'it was resolved' : `${nameOf(entry)}, its beginning`;
  const after = `${lengthOf(declaredAt - entry.at)} after ${what} (${telling.time(entry)})`;
  return [
    {
      message: `Declared ${declared}, ${after}: was the time of the declaration left out?`,
      entries: [entry],
      fix: lineToComplete('Say when it was declared, or ?? where nobody knows', '/declared '),
    },
  ];
}

/** In whole days, where it is days. */
function lengthOf(length: number): string {
  return formatDuration(length < 2 * DAY ? length : Math.round(length / DAY) * DAY);
}

export const DECLARED_AFTERWARDS: Rule = {
  code: 'declared-afterwards',
  levels: ['warning'],
  title: 'Declared when it was over',
  meaning:
    'The time of the declaration lies after the resolution, or, in a story that was told afterwards, over a day after its first milestone. Mostly nobody stated it, and it is that of the clock when the incident was entered here. No measure begins with it then, nor is it taken for the date of the document.',
  mending:
    'Say when it was declared (`/declared 14:35`), or that nobody knows (`/declared ??`). Leave it if it was so.',
  find: afterwards,
};
