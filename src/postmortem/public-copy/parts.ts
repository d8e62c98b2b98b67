/** A document as a tree whose objects can be looked at one by one, whatever list they stand in. */
import type { PostmortemDocument } from '../document/document.ts';

/** An object of a document that may be changed, and where a reader finds it. */
export interface Part {
  readonly fields: Record<string, unknown>;
  /** `entry 14`, `F1`, `the section Summary`, `the title`. */
  readonly place: string;
}

/** Where keys of the document itself are found, in words; others go by `the durations` and the like. */
const PLACES: Readonly<Record<string, string>> = {
  title: 'the title',
  slug: 'the slug',
  services: 'the services',
  roles: 'the roles',
  responders: 'the responders',
  detectedBy: 'how it was detected',
  impact: 'the impact',
  impactOf: 'the impact',
  document: 'the document itself',
};
const ELSEWHERE = 'the durations';

/** All objects of a document, outer ones first, each once. Those of a clone may be changed. */
export function partsOf(document: PostmortemDocument): readonly Part[] {
  const seen = new Set<unknown>();
  const found: Part[] = [];
  const visit = (value: unknown, place: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, place);
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const own = ownPlace(value) ?? place;
    found.push({ fields: value, place: own });
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, place === '' ? placeOfKey(key) : own);
    }
  };
  visit(document, '');
  return found;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a key of the document itself is found. */
export function placeOfKey(key: string): string {
  return PLACES[key] ?? ELSEWHERE;
}

/** Of rows, actions and hypotheses, follow-ups and sections. */
function ownPlace(fields: Record<string, unknown>): string | undefined {
  const { number, entry, spells, label, task, title, internal } = fields;
  if (typeof number === 'number') return `entry ${number}`;
  if (typeof entry === 'number' && spells !== undefined) return `entry ${entry}`;
  if (typeof label === 'string' && task !== undefined) return label;
  if (typeof title === 'string' && internal !== undefined) return `the section ${title}`;
  return undefined;
}
