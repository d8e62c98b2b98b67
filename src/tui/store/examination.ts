/**
 * What the postmortem screen shows of an incident: all of it computed anew from the record.
 * It is loaded when the screen is first opened: who logs a line does not wait for templates.
 */
import type { Incident } from '../../incident/incident.ts';
import { review } from '../../incident/review/review.ts';
import type { SupportHoursSetting } from '../../incident/time/support-hours.ts';
import { postmortem } from '../../postmortem/document/postmortem.ts';
import { endMark, readBeginMark, readFileMark } from '../../postmortem/marks/marks-form.ts';
import { linesOf } from '../../postmortem/marks/marks-read.ts';
import { proposals } from '../../postmortem/proposals/proposals.ts';
import { type PublicCopy, publicCopy } from '../../postmortem/public-copy/public-copy.ts';
import { render } from '../../postmortem/templates/render.ts';
import { sectionsUsed } from '../../postmortem/templates/sections-used.ts';
import { TemplateError } from '../../postmortem/templates/template-error.ts';
import { knownNames } from '../../postmortem/templates/template-file.ts';
import type { Asked, Examined, Markdown, Unmade } from '../state/closeout.ts';

/** What the documents of all incidents are made with. */
export interface DocumentSettings {
  /** A folder with templates of the person's own. */
  readonly templates: string | undefined;
  readonly supportHours: SupportHoursSetting | undefined;
  /** Words that a public copy does not show. */
  readonly mask: readonly string[];
  /** People of all incidents, and the authors of this one's records: it shows their names no more. */
  readonly people: (incident: Incident) => readonly string[];
  /** Where documents are written, and the folder that this is relative to. */
  readonly exports: string | undefined;
  readonly folder: string;
}

/** How long, in milliseconds, a template of one's own may take while somebody may type. */
const PATIENCE = 1_500;

interface Circumstances {
  /** UTC milliseconds. */
  readonly now: number;
  /** Why the template is not tried: it took too long before. */
  readonly untried?: Unmade | undefined;
}

/** What is found of an incident, in steps between which somebody may type; the last one renders the document. */
export function* examination(
  incident: Incident,
  asked: Asked,
  settings: DocumentSettings,
  { now, untried }: Circumstances,
): Generator<undefined, Examined> {
  const findings = review(incident, { now });
  yield;
  const proposed = proposals(incident);
  yield;
  const templates = turnsOf(asked.template, settings);
  const written = [...incident.sections.values()].filter(({ text }) => text.trim() !== '');
  const names = written.map(({ section }) => section);
  const sections = whole(() => sectionsUsed(asked.template, settings.templates, names));
  const document = untried ?? whole(() => documentOf(incident, asked, settings));
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
  return [...new Set([template, ...knownNames(own)])].toSorted();
}

/** What is made, or why it cannot be: a template may be missing or broken. */
export function whole<T extends object>(make: () => T): T | Unmade {
  try {
    return make();
  } catch (error) {
    if (error instanceof TemplateError) return { failed: error.message };
    throw error;
  }
}

/** The document that is asked for, and what a public copy leaves out of it. */
export function documentOf(
  incident: Incident,
  { isPublic }: Asked,
  { supportHours, mask, people }: DocumentSettings,
): PublicCopy {
  const document = postmortem(incident, { supportHours });
  return isPublic
    ? publicCopy(document, { mask, people: people(incident) })
    : { document, dropped: [] };
}

function rendered(
  { document, dropped }: PublicCopy,
  { template }: Asked,
  { templates: own }: DocumentSettings,
): Markdown {
  const marked = render(document, template, { own, marks: true, patience: PATIENCE });
  return { ...withPlaces(marked), dropped };
}

/** Without the marks, and in which lines the written sections begin. */
function withPlaces(marked: string): Pick<Markdown, 'text' | 'places'> {
  const lines = linesOf(marked);
  const signature = lines.map(readFileMark).findLast((mark) => mark !== undefined)?.signature ?? '';
  const ends = new Set<string>();
  const places = new Map<string, number>();
  const kept: string[] = [];
  for (const line of lines) {
    const mark = readBeginMark(line, signature);
    if (mark !== undefined) ends.add(endMark(mark, signature));
    if (mark?.kind === 'written' && !places.has(mark.name)) places.set(mark.name, kept.length);
    // A line of somebody's own may begin as a mark does: it is seen.
    const isMark = mark !== undefined || ends.has(line) || readFileMark(line) !== undefined;
    if (!isMark) kept.push(line);
  }
  return { text: kept.join('\n').trimEnd(), places };
}
