/** What is asked of all incidents, done at once. */

import { Complaint } from '../../../src/incident/line/complaint.ts';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import type { OfLibrary } from '../../../src/tui/state/event.ts';
import { searched } from '../../../src/tui/store/library-lookups.ts';
import { libraryWork } from '../../../src/tui/store/library-work.ts';
import type { Library } from '../../../src/tui/store/store.ts';

/** What takes its time is told behind the events that asked for it. */
export function libraryAtOnce(journal: Journal): Library {
  const settings = { journal, severities: SEVERITIES, supportHours: undefined };
  let asked: { readonly words: string; readonly most: number } | undefined;
  return {
    perform(deed, tell, isAwaited) {
      if (deed.type === 'search') {
        asked = deed;
        return;
      }
      try {
        for (const told of libraryWork(deed, settings)) {
          if (told !== undefined && isAwaited()) tell(ofLibrary(told));
        }
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        tell({ type: 'refused', reason: error.message });
      }
    },
    takeFound() {
      if (asked === undefined) return [];
      const told = searched(journal, asked.words, asked.most);
      asked = undefined;
      return [ofLibrary(told)];
    },
  };
}

function ofLibrary(told: OfLibrary) {
  return { type: 'library', told } as const;
}
