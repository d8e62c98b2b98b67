/** What the document is to say: fields of the impact, of the document itself, of another document. */
import {
  DOCUMENT_FIELDS,
  type DocumentField,
  documentText,
} from '../../incident/document-fields.ts';
import { IMPACT_FIELDS } from '../../incident/impact-fields.ts';
import type { Incident } from '../../incident/incident.ts';
import { takeDocumentField } from '../../incident/line/verbs/document-facts.ts';
import { takeImpactField } from '../../incident/line/verbs/impact.ts';
import { STATED_FIELDS, takeStatedField } from '../../incident/line/verbs/stated.ts';
import { DOCUMENT_STATUSES } from '../../incident/record/vocabulary.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import { formatDuration, MINUTE } from '../../incident/time/duration.ts';
import { personMatches } from './name-offers.ts';
import { type Known, type Match, matchedWords } from './offer.ts';

/** With what is said of each already, or else with what it is to tell. */
export function impactMatches({ facts }: Incident, word: string): readonly Match[] {
  return IMPACT_FIELDS.flatMap(({ name, tells }) =>
    matchedWords(word, [`${name}:`], () => facts.impact[name] ?? tells),
  );
}

/** @param text what stands behind the verb: maybe the field first */
export function impactValueMatches({ facts }: Incident, word: string, text: string) {
  const { field, rest } = takeImpactField(text);
  return rest === word ? noneMatches(word, facts.impact[field]) : [];
}

export function documentMatches({ facts }: Incident, word: string): readonly Match[] {
  return DOCUMENT_FIELDS.flatMap(({ name, tells }) =>
    matchedWords(word, [`${name}:`], () => documentText(facts.document, name) ?? tells),
  );
}

interface Ask {
  readonly known: Known;
  readonly word: string;
  /** What stands behind the verb: the field first. */
  readonly text: string;
  /** At most so many people. */
  readonly most: number;
}

export function documentValueMatches(ask: Ask): readonly Match[] {
  const found = takeDocumentField(ask.text);
  if (found === undefined) return [];
  const { field, rest } = found;
  const before = rest.slice(0, rest.length - ask.word.length).trim();
  const offers = valuesOf(field, before, ask);
  if (before !== '') return offers;
  const stands = documentText(ask.known.incident.facts.document, field.name);
  return [...offers, ...noneMatches(ask.word, stands)];
}

/** @param before what is typed of the value already */
function valuesOf({ holds }: DocumentField, before: string, ask: Ask): readonly Match[] {
  const { known, word, most } = ask;
  const isFirst = before === '';
  switch (holds) {
    case 'status':
      return isFirst ? matchedWords(word, STATUSES, () => '') : [];
    case 'people':
      return isFirst || /(?:,|\band)$/.test(before) ? personMatches(known, word, most) : [];
    case 'signature': {
      const days = DAY.test(before) ? [] : dayWords(word);
      return isFirst ? [...personMatches(known, word, most), ...days] : days;
    }
    case 'text':
      return [];
  }
}

const DAY = /(?:^|\s)(?:today|yesterday|none|\d{4}-\d{2}-\d{2})$/i;

function dayWords(word: string): readonly Match[] {
  return matchedWords(word, ['today', 'yesterday'], () => 'or such as 2026-12-01');
}

/** Each as one word. */
const STATUSES = DOCUMENT_STATUSES.map((status) => status.replaceAll(' ', '-'));

export function statedMatches({ facts }: Incident, word: string): readonly Match[] {
  return STATED_FIELDS.flatMap(({ name, tells }) =>
    matchedWords(word, [name], () => statedText(facts, name) ?? tells),
  );
}

/** @param text what stands behind the verb: the field first */
export function statedValueMatches({ facts }: Incident, word: string, text: string) {
  const found = takeStatedField(text);
  return found?.rest === word ? noneMatches(word, statedText(facts, found.field)) : [];
}

function statedText(
  { stated, zone }: Incident['facts'],
  name: (typeof STATED_FIELDS)[number]['name'],
): string | undefined {
  if (name === 'duration') {
    return stated.minutes === undefined
      ? undefined
      : formatDuration(Math.round(stated.minutes * MINUTE));
  }
  if (name === 'zone') return stated.zone;
  const at = stated[name];
  return at === undefined ? undefined : formatInstant(at, zone);
}

/** To take away what stands there. */
function noneMatches(word: string, stands: string | undefined): readonly Match[] {
  return stands === undefined ? [] : matchedWords(word, ['none'], () => `take it away: ${stands}`);
}
