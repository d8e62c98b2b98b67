/** Statistics in the format that was asked for, to where they were asked for. */
import type { Statistics } from '../library/statistics/statistics.ts';
import { statisticsJson } from '../library/statistics/statistics-json.ts';
import { statisticsText } from '../library/statistics/text/statistics-text.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { saveExport } from './save-export.ts';
import { FILE_COLUMNS, type Session } from './session.ts';
import type { StatisticsCall } from './stats-options.ts';

export async function outputStatistics(
  session: Session,
  statistics: Statistics,
  call: StatisticsCall,
): Promise<void> {
  const { output = '-' } = call;
  const columns = output === '-' ? session.columns : FILE_COLUMNS;
  const text = await contents(statistics, call, columns);
  if (output === '-') return session.print(text);
  await saveExport(session, { path: output, text, isForPeople: false }, call);
  session.print(safeLine(output));
}

/** It ends with a line feed. */
async function contents(
  statistics: Statistics,
  { format, chosen }: StatisticsCall,
  columns: number,
): Promise<string> {
  switch (format) {
    case 'text': {
      const title = chosen === '' ? [] : [safeLine(`Incidents that match ${chosen}:`)];
      return `${[...title, ...statisticsText(statistics, columns)].join('\n')}\n`;
    }
    case 'json':
      return `${safeJson(statisticsJson(statistics, chosen), 2)}\n`;
    case 'html': {
      const { statisticsPage } = await import('../library/statistics/html/statistics-page.ts');
      return statisticsPage(statistics, chosen);
    }
  }
}
