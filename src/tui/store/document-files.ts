/** What the postmortem screen writes: the document as a text to be copied, and as a file. */
import { mkdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileStanding } from '../../postmortem/files/file-standing.ts';
import { fileText, writeWhole } from '../../postmortem/files/write-file.ts';
import { render } from '../../postmortem/templates/render.ts';
import type { DocumentDeed, Event } from '../state/event.ts';
import { type DocumentSettings, documentOf, whole } from './examination.ts';

/** The document without marks, as a text to be copied. */
export function printedDocument(
  { incident, asked }: Extract<DocumentDeed, { type: 'print' }>,
  settings: DocumentSettings,
): Event {
  const text = whole(() => {
    const { document } = documentOf(incident, asked, settings);
    return { text: render(document, asked.template, { own: settings.templates }) };
  });
  return 'failed' in text
    ? { type: 'refused', reason: text.failed }
    : { type: 'printed', template: asked.template, text: text.text };
}

/** Into the file that `bridgelog export` writes; one that somebody has worked on is asked about. */
export function exportedDocument(
  { incident, asked, isForced }: Extract<DocumentDeed, { type: 'export' }>,
  settings: DocumentSettings,
): Event {
  const made = whole(() => {
    const { document } = documentOf(incident, asked, settings);
    const text = render(document, asked.template, { own: settings.templates, marks: true });
    return { text, slug: document.slug };
  });
  if ('failed' in made) return { type: 'refused', reason: made.failed };
  const { folder, exports = '' } = settings;
  // A public copy has a name of its own, lest the whole document take its place unnoticed.
  const copy = asked.isPublic ? '.public' : '';
  const file = resolve(folder, exports, `${made.slug}${copy}.md`);
  const name = isWithin(folder, file) ? relative(folder, file) : file;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return saved({ file, name }, made.text, isForced);
  } catch (error) {
    return { type: 'refused', reason: `${name} cannot be written (${codeOf(error)}).` };
  }
}

function isWithin(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}

interface Place {
  readonly file: string;
  /** As it is told. */
  readonly name: string;
}

/** The question stands first: a narrow screen cuts the rest. */
function saved({ file, name }: Place, text: string, isForced: boolean): Event {
  const standing = fileStanding(fileText(file), text);
  if (standing.is === 'same') return told(`It is in ${name} already.`);
  if (!isForced && standing.is === 'other') {
    return asks(`Replace it? y or n: something else is in ${name}`);
  }
  if (!isForced && standing.is === 'edited') {
    const parts = standing.parts.length === 0 ? '' : `${standing.parts.join(', ')} in `;
    return asks(`Replace it? y or n: somebody has edited ${parts}${name}`);
  }
  writeWhole(file, text);
  return told(`Written to ${name}.`);
}

function told(text: string): Event {
  return { type: 'exported', told: text, isAsked: false };
}

function asks(text: string): Event {
  return { type: 'exported', told: text, isAsked: true };
}

/** @throws what is no failure of a file */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
