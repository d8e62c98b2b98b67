/**
 * The way back from `export --format json`: the incident as far as its postmortem tells it. Who recorded
 * what and when, what was retracted, and the ids are not in it: `export --format records` has them.
 */
import { z } from 'zod';
import { SECTIONS } from '../../incident/sections.ts';
import { knownZone } from '../../incident/time/zones.ts';
import { ImportError } from '../reading/import-error.ts';
import { digest } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type {
  ReadFollowup,
  ReadIncident,
  ReadingOptions,
  ReadSection,
  ReadZone,
} from '../reading/reading.ts';
import type { JsonSource } from '../reading/source.ts';
import { documentEntry, entryKey } from './document-entries.ts';
import { amendmentsOf, factsOf } from './document-facts.ts';
import { effortsOf, followupsOf, rowsOf } from './document-rows.ts';
import { type DocumentFollowup, type DocumentShape, documentShape } from './document-shape.ts';
import { newLabels } from './labels.ts';

const VERSION = 1;

const documentLike = z.object({
  version: z.int(),
  slug: z.string(),
  timeline: z.array(z.unknown()),
  sections: z.looseObject({}),
});

/** Is this a postmortem document of Bridgelog, whatever its version? */
export function looksLikeDocument(value: unknown): boolean {
  return documentLike.safeParse(value).success;
}

/**
 * The one incident of a document, its entries in the order of their numbers.
 *
 * @throws ImportError when it is no such document, or one of a newer version
 */
export function* readBridgelog(
  { file, value }: JsonSource,
  options: ReadingOptions,
): Iterable<ReadIncident> {
  const document = documentIn(file, value);
  const findings: ReadFinding[] = [];
  const zone = zoneOf(document, options);
  const rows = rowsOf(document, findings);
  const followups = followupsOf(document, findings);
  const labels = newLabels(rows, followups);
  const efforts = effortsOf(document);
  const scope = `bridgelog:${digest(document.slug)}`;
  const around = { scope, zone: zone.name, efforts, labels };
  const entries = rows.map((row) => documentEntry(row, around));
  yield {
    key: scope,
    file,
    facts: factsOf(document),
    amendments: amendmentsOf(document),
    zone,
    entries,
    sections: sectionsOf(document),
    followups: followups.map((followup) => followupOf(followup, scope)),
    inferred: [],
    findings: [...findings, ...labelFindings(labels), ...publicFindings(document)],
  };
}

function documentIn(file: string, value: unknown): DocumentShape {
  const { data, error } = documentShape.safeParse(value);
  if (data === undefined) {
    const field = error.issues[0]?.path.join('.') ?? '';
    const which = field === '' ? '' : ` (${field})`;
    throw new ImportError(
      `${file} is no postmortem document${which}: write one with export --format json.`,
    );
  }
  if (data.version === VERSION) return data;
  throw new ImportError(
    `${file} is of version ${data.version}, and this Bridgelog reads version ${VERSION}: update it.`,
  );
}

/** Instants stay what they are, whatever zone they are shown in. */
function zoneOf({ zone: { name } }: DocumentShape, options: ReadingOptions): ReadZone {
  if (name !== '' && knownZone(name) === name) return { name: options.zone ?? name, stated: name };
  return { name: options.zone ?? options.defaultZone, stated: undefined };
}

function sectionsOf({ sections }: DocumentShape): readonly ReadSection[] {
  return SECTIONS.flatMap(({ name }) => {
    const { text, internal = false } = (Object.hasOwn(sections, name) && sections[name]) || {};
    if (text === undefined || text.trim() === '') return [];
    return { line: undefined, section: name, text, ...(internal ? { isInternal: true } : {}) };
  });
}

function followupOf(followup: DocumentFollowup, scope: string): ReadFollowup {
  const { label, entry, internal, ...said } = followup;
  return {
    line: undefined,
    key: `${scope}:${label}`,
    task: said.task,
    owner: said.owner,
    due: said.due,
    purpose: said.purpose,
    area: said.area,
    horizon: said.horizon,
    status: said.status,
    ticket: said.ticket,
    entry: entry === undefined ? undefined : entryKey(scope, entry),
    ...(internal ? { isInternal: true } : {}),
  };
}

function labelFindings(labels: ReadonlyMap<string, string>): readonly ReadFinding[] {
  const changed = [...labels].filter(([before, after]) => before !== after);
  if (changed.length === 0) return [];
  const which = changed.map(([before, after]) => `${before} is ${after}`).join(', ');
  const message = `Labels are given anew, and texts that name them still say the old ones: ${which}.`;
  return [{ code: 'labels-changed', level: 'hint', message, line: undefined }];
}

function publicFindings({ isPublic }: DocumentShape): readonly ReadFinding[] {
  if (!isPublic) return [];
  const message = 'This is a public copy: what is internal is not in it, and people are masked.';
  return [{ code: 'public-copy', level: 'warning', message, line: undefined }];
}
