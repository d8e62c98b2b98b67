/** What is imported, read at once and in this thread. */
import { existsSync } from 'node:fs';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { shellWord, typedPath } from '../../../src/tui/importing/typed-path.ts';
import type { AskedSource, OfImport } from '../../../src/tui/state/importing.ts';
import { readForPreview } from '../../../src/tui/store/import-reading.ts';
import { recorded, withStandings } from '../../../src/tui/store/import-work.ts';
import { completedPath } from '../../../src/tui/store/path-completion.ts';
import type { Imports } from '../../../src/tui/store/store.ts';

interface House {
  readonly journal: Journal;
  readonly author: string;
  readonly clock: () => number;
  readonly folder?: string;
}

export function importsAtOnce({ journal, author, clock, folder = process.cwd() }: House): Imports {
  const around = { folder, home: folder, exists: existsSync };
  const read = (asked: AskedSource): OfImport => {
    const path = typedPath(asked.path, around);
    const shown = shellWord(asked.path, path);
    const { zone, date } = asked;
    const job = { path, shown, zone, date, defaultZone: 'Africa/Lagos', now: clock() };
    try {
      return { is: 'read', asked, source: withStandings(journal, readForPreview(job), asked) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { is: 'not-read', asked, reason: error.message };
    }
  };
  return {
    perform(deed, tell) {
      const all = (): readonly OfImport[] => {
        switch (deed.type) {
          case 'stop-reading':
            return [];
          case 'complete-path':
            return [{ is: 'completed', typed: deed.typed, ...completedPath(deed.typed, around) }];
          case 'read-source':
            return [read(deed.asked)];
          case 'record-source':
            return recorded(deed, { journal, author, now: clock() });
        }
      };
      tell(...all().map((told) => ({ type: 'import', told }) as const));
    },
  };
}
