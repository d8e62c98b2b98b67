/**
 * The text of an export. What makes it is loaded only here, for each format apart: logging a line
 * must not wait for a template engine.
 */
import { isAbsolute, resolve } from 'node:path';
import { incidentZone } from '../incident/time/zones.ts';
import { everybody } from '../journal/everybody.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import type { PostmortemDocument } from '../postmortem/document/document.ts';
import type { PageReplay } from '../postmortem/html/to-html.ts';
import type { Track } from '../replay/track.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { ExportOptions, Format } from './export-options.ts';
import { Failure, UsageError } from './failure.ts';
import type { Session } from './session.ts';

export interface Contents {
  /** What a file of it is named after: a slug without the names that a public copy masks. */
  readonly slug: string;
  /** For standard output and the clipboard. */
  text(): string;
  /** For a file: the same, with marks where people will edit it. */
  forFile(): string;
}

/** Milliseconds that a template of one's own may take for an export: a large incident takes some. */
const PATIENCE = 30_000;

export async function contents(
  session: Session,
  journal: Journal,
  { id, slug }: IncidentSummary,
  { format, ...options }: ExportOptions & { readonly format: Format },
): Promise<Contents> {
  if (format === 'records') return alike(slug, records(journal, id));
  const document = await documentOf(session, journal, id, options);
  switch (format) {
    case 'json': {
      const { toJson } = await import('../postmortem/formats/to-json.ts');
      return alike(document.slug, toJson(document));
    }
    case 'csv': {
      const { toCsv } = await import('../postmortem/formats/to-csv.ts');
      return alike(document.slug, toCsv(document));
    }
    case 'html': {
      const { toHtml } = await import('../postmortem/html/to-html.ts');
      const replay = await replayOf(journal, id, options);
      const markdown = (await arranged(session, document, options)).text();
      return alike(document.slug, toHtml(document, markdown, replay));
    }
    default:
      return arranged(session, document, options);
  }
}

/** @throws Failure where it cannot be replayed as it was known */
async function replayOf(
  journal: Journal,
  id: string,
  options: ExportOptions,
): Promise<PageReplay | undefined> {
  if (!options.replay) return undefined;
  const known = options.known ? await knownOf(journal, id, options) : undefined;
  const { replayScript } = await import('../postmortem/html/replay/script.ts');
  return { script: replayScript(), known };
}

async function knownOf(journal: Journal, id: string, { zone }: ExportOptions): Promise<Track> {
  const incident = journal.incident(id);
  const { whyNotKnown } = await import('../replay/perspective.ts');
  const why = whyNotKnown(incident);
  if (why !== undefined) throw new Failure(`${why} Leave --known away.`);
  const { knownReplay } = await import('../postmortem/html/replay/known-replay.ts');
  return knownReplay(incident, zone === undefined ? undefined : incidentZone(zone));
}

function alike(slug: string, text: string): Contents {
  return { slug, text: () => text, forFile: () => text };
}

function records(journal: Journal, id: string): string {
  return journal
    .records(id)
    .map((record) => `${safeJson(record)}\n`)
    .join('');
}

async function documentOf(
  session: Session,
  journal: Journal,
  id: string,
  { zone, starred, public: isPublic, keep }: ExportOptions,
): Promise<PostmortemDocument> {
  const { 'support-hours': supportHours, mask } = session.config;
  const { postmortem } = await import('../postmortem/document/postmortem.ts');
  const whole = postmortem(journal.incident(id), {
    zone: zone === undefined ? undefined : incidentZone(zone),
    supportHours,
  });
  const shared = isPublic
    ? await publicCopyOf(session, whole, {
        keep,
        mask,
        people: everybody(journal, journal.records(id)),
      })
    : whole;
  if (!starred) return shared;
  const { onlyStarred } = await import('../postmortem/document/starred.ts');
  return onlyStarred(shared);
}

interface Masking {
  /** What is to stay, as it was typed. */
  readonly keep: string | undefined;
  readonly mask: readonly string[];
  readonly people: readonly string[];
}

/** Says what was left out and masked: a person has to look whether that is all. */
async function publicCopyOf(
  session: Session,
  whole: PostmortemDocument,
  { keep, ...options }: Masking,
): Promise<PostmortemDocument> {
  const { publicCopy } = await import('../postmortem/public-copy/public-copy.ts');
  const { KEEPABLE } = await import('../postmortem/public-copy/drop.ts');
  const words = keep?.split(',').map((word) => word.trim()) ?? [];
  const kept = KEEPABLE.filter((name) => words.includes(name));
  if (words.some((word) => !KEEPABLE.some((name) => name === word))) {
    throw new UsageError(`--keep: write some of ${KEEPABLE.join(', ')}, with commas between.`);
  }
  const { document, dropped } = publicCopy(whole, { ...options, keep: kept });
  for (const sentence of dropped) session.say(safeLine(sentence));
  return document;
}

async function arranged(
  session: Session,
  document: PostmortemDocument,
  { template: asked, gantt }: ExportOptions,
): Promise<Contents> {
  const { templates: own, template: usual } = session.config;
  const named = asked ?? usual;
  const template = inFolder(named, session.io.folder);
  const { render } = await import('../postmortem/templates/render.ts');
  const { sectionsUsed } = await import('../postmortem/templates/sections-used.ts');
  const rendered = (marks: boolean) =>
    render(document, template, { own, gantt, marks, patience: PATIENCE });
  // What somebody wrote, and is not in the document, is not to be missed in silence.
  const written = Object.entries(document.sections)
    .filter(([, section]) => section.text !== null)
    .map(([name]) => name);
  const used = sectionsUsed(template, own, written);
  const unplaced = written.filter((name) => !used.includes(name));
  if (unplaced.length > 0) {
    session.say(safeLine(`Written, but without a place in ${named}: ${unplaced.join(', ')}.`));
  }
  return { slug: document.slug, text: () => rendered(false), forFile: () => rendered(true) };
}

/** A path is one from the folder that the person is in. */
function inFolder(template: string, folder: string): string {
  return /[/.]/.test(template) && !isAbsolute(template) ? resolve(folder, template) : template;
}
