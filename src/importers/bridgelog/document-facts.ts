/** What a document says of the incident as a whole, and what became of it later. */
import { severity as severityName } from '../../incident/record/fields.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import { NO_FACTS } from '../reading/empty.ts';
import { oneLine } from '../reading/prose.ts';
import type { ReadFacts, ReadIncident } from '../reading/reading.ts';
import { severityWord } from '../reading/severity-word.ts';
import type { DocumentShape } from './document-shape.ts';

type Amendment = NonNullable<ReadIncident['amendments']>[number];

export function factsOf(document: DocumentShape): ReadFacts {
  const { title, declared, services, detectedBy, impactOf, stated } = document;
  const [first] = document.severities;
  const minutes = stated?.duration.milliseconds;
  return {
    ...NO_FACTS,
    title: oneLine(title),
    severity: first?.since === undefined ? severityOf(first?.severity) : undefined,
    declaredAt: declared.at ?? undefined,
    services,
    detectedBy: detectedBy && {
      source: detectedBy.source,
      ...withoutNothing({ detail: detectedBy.detail }),
    },
    impact: impactOf,
    document: document.document,
    stated: withoutNothing({
      start: stated?.start.at ?? undefined,
      end: stated?.end.at ?? undefined,
      zone: stated?.zone,
      minutes: minutes === undefined ? undefined : minutes / MINUTE,
    }),
  };
}

/** Severities and roles at their times; that the declaration is only about known. */
export function amendmentsOf(document: DocumentShape): readonly Amendment[] {
  const { severities, roles, declared } = document;
  const changes = severities.flatMap(({ severity, since }): readonly Amendment[] => {
    const name = severityOf(severity);
    if (since === undefined || name === undefined) return [];
    return [{ ...timing(since), severity: name }];
  });
  const held = roles.flatMap(({ role, holders }) =>
    holders.map(({ person, from, until }): Amendment => {
      const end = until?.at ?? undefined;
      return { ...timing(from), roles: [{ role, person, ...withoutNothing({ until: end }) }] };
    }),
  );
  const about: readonly Amendment[] =
    declared.at !== null && declared.approximate ? [{ ...timing(declared), declared: true }] : [];
  return [...about, ...changes, ...held];
}

function timing({ at, approximate }: { at: number | null; approximate: boolean }) {
  return { at, ...(approximate ? { approximate } : {}) };
}

/** A name of one's own stays as it is. */
function severityOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return severityName.safeParse(word).success ? word : severityWord(word);
}

type Present<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> } & {};
type Something<T> = Partial<Present<T>>;

/** The fields that are there. */
function withoutNothing<T extends object>(fields: T): Something<T>;
function withoutNothing(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
