/**
 * What the postmortem screen shows of an incident, and writes: all of it computed anew from the record.
 * It is loaded when the screen is first opened: who logs a line does not wait for templates.
 */
import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Incident } from '../../incident/incident.ts';
import { review } from '../../incident/review/review.ts';
import type { SupportHoursSetting } from '../../incident/time/support-hours.ts';
import { fileStanding } from '../../postmortem/files/file-standing.ts';
import { fileText, writeWhole } from '../../postmortem/files/write-file.ts';
import { readBeginMark, readFileMark } from '../../postmortem/marks-form.ts';
import { linesOf } from '../../postmortem/marks-read.ts';
import { postmortem } from '../../postmortem/postmortem.ts';
import { proposals } from '../../postmortem/proposals/proposals.ts';
import { type PublicCopy, publicCopy } from '../../postmortem/public.ts';
import { render } from '../../postmortem/render.ts';
import { TemplateError } from '../../postmortem/template-error.ts';
import { EXTENSION, templateNames } from '../../postmortem/template-file.ts';
import { sectionsUsed } from '../../postmortem/template-sections.ts';
import type { Asked, Examined, Markdown, Unmade } from '../state/closeout.ts';
import type { DocumentDeed, Event } from '../state/event.ts';

/** What the documents of all incidents are made with. */
export interface DocumentSettings {
  /** A folder with templates of the person's own. */
  readonly templates: string | undefined;
  readonly supportHours: SupportHoursSetting | undefined;
  /** Words that a public copy does not show. */
  readonly mask: readonly string[];
  /** Where documents are written, and the folder that this is relative to. */
  readonly exports: string | undefined;
  readonly folder: string;
}

/**
 * What is found of an incident, in steps between which somebody may type.
 *
 * @param now UTC milliseconds
 */
export function* examination(
  incident: Incident,
  asked: Asked,
  settings: DocumentSettings,
  now: number,
): Generator<undefined, Examined> {
  const findings = review(incident, { now });
  yield;
  const proposed = proposals(incident);
  yield;
  const templates = turnsOf(asked.template, settings);
  const sections = whole(() => sectionsUsed(asked.template, settings.templates));
  const document = whole(() => documentOf(incident, asked, settings));
  yield;
  const markdown =
    'failed' in document ? document : whole(() => rendered(document, asked, settings));
  return {
    ...asked,
    findings,
    proposals: proposed,
    sections: 'failed' in sections ? [] : sections,
    templates,
    document: markdown,
  };
}

/** The templates that there are, those of one's own among them, and the one that is looked through. */
function turnsOf(template: string, { templates: own }: DocumentSettings): readonly string[] {
  return [...new Set([template, ...ownNames(own), ...templateNames()])].toSorted();
}

function ownNames(folder: string | undefined): readonly string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length));
}

/** What is made, or why it cannot be: a template may be missing or broken. */
function whole<T extends object>(make: () => T): T | Unmade {
  try {
    return make();
  } catch (error) {
    if (error instanceof TemplateError) return { failed: error.message };
    throw error;
  }
}

function documentOf(
  incident: Incident,
  { isPublic }: Asked,
  { supportHours, mask }: DocumentSettings,
): PublicCopy {
  const document = postmortem(incident, { supportHours });
  return isPublic ? publicCopy(document, { mask }) : { document, dropped: [] };
}

function rendered(
  { document, dropped }: PublicCopy,
  { template }: Asked,
  { templates: own }: DocumentSettings,
): Markdown {
  const marked = render(document, template, { own, marks: true });
  return { ...withPlaces(marked), dropped };
}

/** Without the marks, and in which lines the written sections begin. */
function withPlaces(marked: string): Pick<Markdown, 'text' | 'places'> {
  const lines = linesOf(marked);
  const signature = lines.map(readFileMark).findLast((mark) => mark !== undefined)?.signature ?? '';
  const places = new Map<string, number>();
  const kept: string[] = [];
  for (const line of lines) {
    const mark = readBeginMark(line, signature);
    if (mark?.kind === 'written' && !places.has(mark.name)) places.set(mark.name, kept.length);
    if (signature === '' || !line.startsWith(`<!-- ${signature}: `)) kept.push(line);
  }
  return { text: kept.join('\n').trimEnd(), places };
}

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
    return { text: render(document, asked.template, { own: settings.templates, marks: true }) };
  });
  if ('failed' in made) return { type: 'refused', reason: made.failed };
  const { folder, exports = '' } = settings;
  // A public copy has a name of its own, lest the whole document take its place unnoticed.
  const copy = asked.isPublic ? '.public' : '';
  const file = resolve(folder, exports, `${incident.facts.slug}${copy}.md`);
  const name = isWithin(folder, file) ? relative(folder, file) : file;
  try {
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
