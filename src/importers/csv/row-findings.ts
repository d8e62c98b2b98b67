/** What to tell of the time of a row before it is recorded. */
import type { ReadFinding } from '../reading/read-finding.ts';
import type { Cells } from './entry-of-row.ts';
import type { RowTime } from './row-times.ts';

export function rowFindings(time: RowTime, cells: Cells): readonly ReadFinding[] {
  const { line } = cells;
  const { missing, unread, inferred } = time;
  const found: ReadFinding[] = [];
  const warn = (code: string, message: string) => {
    found.push({ code, level: 'warning', message, line });
  };
  if (missing === 'unreadable') warn('unknown-time', `${unreadable(cells)}; it stays unknown.`);
  if (missing === 'no day') {
    const message = `No day is named for "${cells.of('time')}": name it, --date 2026-11-20.`;
    found.push({ code: 'no-day', level: 'error', message, line });
  }
  if (time.at !== null) for (const notice of time.notices) warn('odd-time', `${notice}.`);
  if (unread.includes('zone')) {
    const zone = cells.of('zone');
    warn('unknown-zone', `"${zone}" is no zone that is known; the time was read in ${time.zone}.`);
  }
  if (unread.includes('end') && time.at !== null) {
    const end = cells.of('end');
    warn('unknown-end', `The end "${end}" cannot be read as a time behind the start; left open.`);
  }
  if (inferred.some(({ why }) => why.includes('next day'))) {
    const message = 'The clock goes back far here: this row was taken for the next day.';
    found.push({ code: 'next-day', level: 'hint', message, line });
  }
  return found;
}

function unreadable(cells: Cells): string {
  const time = cells.of('time') || cells.of('date');
  return time === '' ? 'No time is written here' : `The time "${time}" cannot be read`;
}
