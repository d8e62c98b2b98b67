/** What a source says of an incident as a whole, as far as it is new. */
import type { Incident } from '../../incident/incident.ts';
import type { BodyOf, Change } from '../../incident/record/record.ts';
import type { ReadFacts } from '../reading/reading.ts';
import { isRedacted, type Said, type SaidBefore, saidBefore, saidOf } from './facts-said.ts';

type Amended = BodyOf<'incident.amended'>;
type Source = NonNullable<Amended['source']>;

interface Before {
  readonly said: SaidBefore;
  readonly isRedacted: boolean;
}

export interface FactChanges {
  readonly changes: readonly Change[];
  /** Fields of which the source says something else than a person, or another source, has: they stay. */
  readonly kept: readonly string[];
}

/** @param facts with a title that is not empty */
export function factChanges(incident: Incident, facts: ReadFacts, source: Source): FactChanges {
  const before = { said: saidBefore(incident), isRedacted: isRedacted(incident) };
  const verdicts = new Map(
    saidOf(amendment(facts)).map((said) => [said[0], verdict(said, before, source)] as const),
  );
  const isNew = (path: string) => verdicts.get(path) === 'new';
  const body = newPart(facts, isNew);
  const declared = declaredChange(facts, before, source);
  const isEmpty = saidOf(body).length === 0;
  return {
    changes: [
      ...(isEmpty ? [] : [{ type: 'incident.amended', body: { ...body, source } } as const]),
      ...declared,
    ],
    kept: [...verdicts].flatMap(([path, is]) => (is === 'kept' ? path : [])),
  };
}

/** What became of the facts later, as far as no import has recorded it yet. */
export function amendmentChanges(
  incident: Incident,
  amendments: readonly Amended[],
  source: Source,
): readonly Change[] {
  if (isRedacted(incident)) return [];
  const known = new Set(importedAmendments(incident));
  return amendments.flatMap((body): readonly Change[] =>
    known.has(asText(body)) ? [] : [{ type: 'incident.amended', body: { ...body, source } }],
  );
}

function importedAmendments(incident: Incident): readonly string[] {
  return incident.history({ sort: 'facts', id: 'facts' }).flatMap((record) => {
    const seen = incident.see(record);
    if (seen?.type !== 'incident.amended' || seen.body.source === undefined) return [];
    return asText(seen.body);
  });
}

/** Without its source; the order of its keys is that of the schema, or of who made it. */
function asText({ source: _source, ...body }: Amended): string {
  return JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function amendment(facts: ReadFacts): Amended {
  return newPart(facts, () => true);
}

/**
 * What nobody has said is new. What this source said last is known, whatever became of it since. Where the
 * source has changed since, also back, it replaces what it said itself, not what a person or another
 * source did.
 */
function verdict([path, value]: Said, { said, isRedacted }: Before, { file }: Source) {
  const sayings = said.get(path) ?? [];
  const last = sayings.at(-1);
  // It may be what was wiped.
  if (isRedacted) return last?.value === value ? 'known' : 'kept';
  if (last === undefined) return 'new';
  const own =
    sayings.findLast((each) => each.file === file) ??
    sayings.findLast((each) => each.file !== undefined && each.value === value);
  if (last.value === value || own?.value === value) return 'known';
  return last.file === file ? 'new' : 'kept';
}

/** The body of an amendment that says those of the facts whose path is wanted. */
function newPart(facts: ReadFacts, isWanted: (path: string) => boolean): Amended {
  const { title, severity, detectedBy } = facts;
  const add = facts.services.filter((service) => isWanted(`service ${service}`));
  const roles = facts.roles.filter(({ role, person }) => isWanted(`${role} ${person}`));
  const [impact, stated, document] = [
    chosen('impact.', facts.impact, isWanted),
    chosen('stated.', facts.stated, isWanted),
    chosen('document.', facts.document, isWanted),
  ];
  return {
    at: null,
    ...(isWanted('title') ? { title } : {}),
    ...(severity !== undefined && isWanted('severity') ? { severity } : {}),
    ...(detectedBy !== undefined && isWanted('detectedBy') ? { detectedBy } : {}),
    ...(add.length === 0 ? {} : { services: { add } }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(isEmpty(impact) ? {} : { impact }),
    ...(isEmpty(stated) ? {} : { stated }),
    ...(isEmpty(document) ? {} : { document }),
  };
}

/** When it was declared stands in a record of its own, because that one's time is it. */
function declaredChange(
  { declaredAt }: ReadFacts,
  before: Before,
  source: Source,
): readonly Change[] {
  if (declaredAt === undefined) return [];
  if (verdict(['declared', JSON.stringify(declaredAt)], before, source) !== 'new') return [];
  return [{ type: 'incident.amended', body: { at: declaredAt, declared: true, source } }];
}

function chosen<T extends object>(
  prefix: string,
  values: T,
  isWanted: (path: string) => boolean,
): T;
function chosen(prefix: string, values: object, isWanted: (path: string) => boolean): object {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== undefined && isWanted(`${prefix}${name}`),
    ),
  );
}

function isEmpty(values: object): boolean {
  return Object.keys(values).length === 0;
}
