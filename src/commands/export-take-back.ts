/** `export --take-back`: what was edited in an exported file becomes what the record says. */
import { resolve } from 'node:path';
import type { LiveIncident } from '../incident/fold/fold.ts';
import { fileText } from '../postmortem/files/write-file.ts';
import type { MarkedFile } from '../postmortem/marks/marks-read.ts';
import type { TakeBack } from '../postmortem/marks/take-back.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { type ExportOptions, refuseBesideTakeBack } from './export-options.ts';
import { Failure, UsageError } from './failure.ts';
import type { Session } from './session.ts';

/**
 * Records the written sections that were edited, as one act.
 *
 * @throws Failure when the file is none with marks, or a section is in conflict
 */
export async function takeBackFile(
  session: Session,
  name: string | undefined,
  options: ExportOptions & { readonly takeBack: string },
): Promise<void> {
  refuseBesideTakeBack(options);
  const path = options.takeBack;
  const file = await markedFile(session, path);
  const journal = session.existingJournal(options);
  const named = session.incidentName(options, name);
  const { id, slug } = chooseIncident(journal, named ?? file.slug, 'write');
  if (slug !== file.slug) {
    throw new UsageError(`${safeLine(path)} is the export of ${file.slug}, not of ${slug}.`);
  }
  const { takeBack } = await import('../postmortem/marks/take-back.ts');
  const back = journal.act({ incident: id, author: session.author }, (act) => {
    const found = takeBack(file, textIn(act.incident), options);
    for (const body of found.taken) act.record({ type: 'section.written', body });
    return found;
  });
  tell(session, slug, path, back);
}

/** @throws Failure when it cannot be read, or has no marks */
async function markedFile({ io }: Session, path: string): Promise<MarkedFile> {
  const shown = safeLine(path);
  const text = path === '' ? undefined : fileText(resolve(io.folder, path));
  if (text === undefined) throw new Failure(`${shown} is no file that can be read.`);
  const { readMarks } = await import('../postmortem/marks/marks-read.ts');
  const file = readMarks(text);
  if (file?.isPublic) {
    throw new Failure(
      `${shown} is a public copy, in which names are masked: nothing can be taken back from it.`,
    );
  }
  if (file !== undefined) return file;
  throw new Failure(
    `${shown} has no marks that say what it was exported from: nothing can be taken back from it.`,
  );
}

function textIn(incident: LiveIncident): (section: string) => string | null {
  return (section) => incident.sections.get(section)?.text.trim() || null;
}

/** @throws Failure for a conflict, after telling what was done */
function tell({ say }: Session, slug: string, path: string, back: TakeBack): void {
  const { taken, conflicts, generated, unknown, isEditedOutside } = back;
  const told = (sentence: string) => say(safeLine(`${slug}: ${sentence}`));
  const names = taken.map(({ section, text }) => (text === '' ? `${section} (cleared)` : section));
  if (names.length > 0) told(`taken back: ${names.join(', ')}.`);
  if (generated.length > 0) {
    told(`edited, but made from the record, so not taken back: ${generated.join(', ')}.`);
  }
  if (unknown.length > 0) {
    told(`edited, but no section is called so, so not taken back: ${unknown.join(', ')}.`);
  }
  if (isEditedOutside) told('edited outside of the marks, so not taken back.');
  const isNone = [taken, conflicts, unknown].every(({ length }) => length === 0);
  if (isNone) told('no section was edited.');
  if (conflicts.length === 0) return;
  const which = conflicts.join(', ');
  throw new Failure(
    `Not taken back: ${which}. The record has changed since ${safeLine(path)} was exported: --force takes what the file says.`,
  );
}
