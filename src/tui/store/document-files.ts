/** What the postmortem screen writes: the document as a text to be copied, and as a file. */
import { mkdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileName } from '../../postmortem/files/file-name.ts';
import { type FileStanding, fileStanding } from '../../postmortem/files/file-standing.ts';
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
  { incident, asked, over }: Extract<DocumentDeed, { type: 'export' }>,
  settings: DocumentSettings,
): Event {
  const made = whole(() => {
    const { document } = documentOf(incident, asked, settings);
    const text = render(document, asked.template, { own: settings.templates, marks: true });
    return { text, slug: document.slug, isPublic: document.isPublic };
  });
  if ('failed' in made) return { type: 'refused', reason: made.failed };
  const { folder, exports = '' } = settings;
  const file = resolve(folder, exports, fileName(made, 'md'));
  const name = isWithin(folder, file) ? relative(folder, file) : file;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return saved({ file, name }, made.text, over);
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

/** @param over what the file may hold that somebody has worked on, when that was seen */
function saved({ file, name }: Place, text: string, over: string | undefined): Event {
  const there = fileText(file);
  const standing = fileStanding(there, text);
  if (standing.is === 'same') return { type: 'exported', told: `It is in ${name} already.` };
  const isInDoubt = standing.is === 'other' || standing.is === 'edited';
  if (isInDoubt && there !== undefined && there !== over) {
    const reason = `Replace it? y or n: ${inShort(standing)}`;
    const difference = inFull(standing, name);
    return {
      type: 'doubted',
      question: { about: 'file', reason, there, difference, scroll: { line: 0, row: 0 } },
    };
  }
  writeWhole(file, text);
  return { type: 'exported', told: `Written to ${name}.` };
}

type Doubtful = Extract<FileStanding, { readonly changes: readonly string[] }>;

/** More names than this would not fit behind the question, on a narrow screen. */
const MOST_NAMED = 2;

function inShort(standing: Doubtful): string {
  if (standing.is === 'other') return `the file holds ${standing.what}`;
  const edited = editedParts(standing);
  const named = edited.length > MOST_NAMED ? `${edited.length} parts of it` : edited.join(', ');
  return `somebody has edited ${named}`;
}

function editedParts({ parts, isEditedOutside }: Extract<Doubtful, { is: 'edited' }>) {
  return isEditedOutside ? [...parts, 'its other text'] : parts;
}

/** What saves the edits comes first; then the difference, and which side of it is which. */
function inFull(standing: Doubtful, name: string): readonly string[] {
  const { changes } = standing;
  const wayBack =
    standing.is === 'edited' && standing.canBeTakenBack
      ? ['bridgelog export --take-back FILE would record the edits.']
      : [];
  const edited = standing.is === 'edited' ? [`Edited: ${editedParts(standing).join(', ')}.`] : [];
  const sides = changes.length === 0 ? TOO_MUCH : '- is in the file now, + would be written:';
  return [...wayBack, `The file: ${name}`, ...edited, sides, '', ...changes];
}

const TOO_MUCH = 'Too much differs to be shown here.';

/** @throws what is no failure of a file */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
