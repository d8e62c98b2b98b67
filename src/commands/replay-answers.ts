/** The answers of people in training, on standard output or in a file. */
import type { Journal } from '../journal/journal.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { saveExport } from './save-export.ts';
import type { Session } from './session.ts';

interface Asked {
  readonly json: boolean;
  /** A file, as given; without one, or for `-`, standard output. */
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** @throws Failure where the file is something else already, or cannot be written */
export async function answersOf(
  session: Session,
  { journal, id }: { readonly journal: Journal; readonly id: string },
  { json, output, force }: Asked,
): Promise<void> {
  const { postmortem } = await import('../postmortem/document/postmortem.ts');
  const { answered, answersJson, answersMarkdown } = await import('./replay-answers-text.ts');
  const incident = journal.incident(id);
  const document = postmortem(incident, {});
  const all = answered(incident, document, journal.answers.of(id));
  if (all.length === 0) {
    session.say(`${document.slug}: nothing is answered yet: bridgelog replay --train asks.`);
  }
  if (all.length === 0 && !json) return;
  const text = json
    ? `${safeJson(answersJson(document, all), 2)}\n`
    : answersMarkdown(document, all);
  if (output === undefined || output === '-') session.print(text);
  else {
    await saveExport(session, { path: output, text, isForPeople: !json }, { force });
    session.print(safeLine(output));
  }
}
