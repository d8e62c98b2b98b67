/** What recording a source has done, told to the person. */
import type {
  ChangedEntry,
  ChangedFollowup,
  RecordedIncident,
} from '../importers/recording/recorded.ts';
import type { CountedStanding } from '../importers/recording/standing-count.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { grouped } from './import-progress.ts';
import { shown } from './shown.ts';

/** `2026-01-10-checkout: 14 entries recorded, 3 already there, 1 changed`, and what is to be done about it. */
export function recordedLines(recorded: RecordedIncident): readonly string[] {
  const { slug, readIn, retitled, changed, changedFollowups, gone, kept } = recorded;
  return [
    `${slug}: ${counts(recorded).join(', ')}`,
    ...(readIn === undefined ? [] : [`${slug}: times were read in ${readIn}, its zone`]),
    ...(retitled === undefined ? [] : [`${slug}: title now "${shown(retitled)}"`]),
    ...changed.map((change) => `${slug}: ${changeText(change)}`),
    ...changedFollowups.map((change) => `${slug}: ${followupText(change)}`),
    ...(gone.length === 0 ? [] : [`${slug}: ${goneText(gone)}`]),
    ...(kept.length === 0 ? [] : [`${slug}: left as written here: ${kept.join(', ')}`]),
  ].map(safeLine);
}

/** Of a dry run: `2026-01-10-checkout: 1 entry would be recorded, 13 already there`, and what has changed. */
export function standingLines(standing: CountedStanding): readonly string[] {
  const { slug, added, known, changed, changedFollowups, gone } = standing;
  const parts = [
    `${counted(added, 'entry', 'entries')} would be recorded`,
    `${grouped(known)} already there`,
    ...(changed.length === 0 ? [] : [`${grouped(changed.length)} changed`]),
  ];
  return [
    `${slug}: ${parts.join(', ')}`,
    ...changed.map((change) => `${slug}: ${changeText(change)}`),
    ...changedFollowups.map((change) => `${slug}: ${followupText(change)}`),
    ...(gone.length === 0 ? [] : [`${slug}: ${goneText(gone)}`]),
  ].map(safeLine);
}

function counts({ added, known, changed, followups, sections }: RecordedIncident) {
  return [
    `${counted(added, 'entry', 'entries')} recorded`,
    ...some(followups, 'follow-up', 'follow-ups'),
    ...some(sections.length, 'section', 'sections'),
    ...(known === 0 ? [] : [`${grouped(known)} already there`]),
    ...(changed.length === 0 ? [] : [`${grouped(changed.length)} changed`]),
  ];
}

function some(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [counted(count, one, many)];
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`;
}

function changeText({ number, ...change }: ChangedEntry): string {
  return changedText(`entry ${number}`, change);
}

type Change = Pick<ChangedEntry, 'line' | 'before' | 'after' | 'fix'>;

function changedText(name: string, { line, before, after, fix }: Change): string {
  const where = line === undefined ? '' : ` (line ${line})`;
  const how = fix === '' ? '' : `; not recorded, this does it: ${shown(fix)}`;
  return `${name} has changed in the source${where}: "${shown(before)}", now "${shown(after)}"${how}`;
}

function followupText({ label, ...change }: ChangedFollowup): string {
  return changedText(label, change);
}

/** So many numbers are said. */
const MOST_SAID = 20;

function goneText(gone: readonly number[]): string {
  const said = gone.slice(0, MOST_SAID).join(', ');
  const more = gone.length > MOST_SAID ? `, and ${gone.length - MOST_SAID} more` : '';
  return `no longer in the source: ${gone.length === 1 ? 'entry' : 'entries'} ${said}${more}`;
}
