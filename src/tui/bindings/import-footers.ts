/** Which keys of an import do something just now, for the footer. */
import {
  chosenRow,
  lacksDay,
  previewCounts,
  previewRows,
  shownEntry,
} from '../importing/preview-rows.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import type { Importing } from '../state/importing.ts';
import type { State } from '../state/state.ts';
import { whyNoTitle } from './import-mending.ts';
import { isBeingRead } from './import-path.ts';
import { whyUncorrectable } from './importing.ts';

export function canRead({ prompt, importing }: State): boolean {
  return !isEmpty(prompt.line) && !isBeingRead(importing, prompt.line.text.text);
}

export function canCorrect(importing: Importing | undefined): importing is Importing {
  return importing !== undefined && whyUncorrectable(importing) === undefined;
}

export function canRetitle(importing: Importing | undefined): boolean {
  return canCorrect(importing) && whyNoTitle(importing) === undefined;
}

export function isAtEntry(importing: Importing | undefined): boolean {
  return canCorrect(importing) && chosenRow(importing)?.is === 'entry';
}

export function hasBelow(importing: Importing | undefined): boolean {
  if (importing?.source === undefined) return false;
  return importing.chosen < previewRows(importing.source).length - 1;
}

export function outText({ importing, now }: State): string | undefined {
  if (!canCorrect(importing)) return undefined;
  const row = chosenRow(importing);
  if (row?.is !== 'entry') return undefined;
  return shownEntry(importing, row, now).correction?.isOut === true ? 'in' : 'out';
}

export function recordText({ importing }: State): string | undefined {
  if (importing === undefined || importing.doing !== undefined) return undefined;
  if (lacksDay(importing)) return 'name the day';
  const { fresh } = previewCounts(importing);
  return fresh === 0 ? 'record' : `record ${fresh.toLocaleString('en')}`;
}
