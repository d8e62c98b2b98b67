/** The first half of a public copy: what is left out of it. */
import type { DocumentMisleading, PostmortemDocument } from '../document/document.ts';
import { respondersOf } from '../document/people.ts';
import type { Account, Topic } from './account.ts';
import type { Gone } from './gone.ts';
import { isObject, type Part, partsOf } from './parts.ts';

/** What a public copy leaves out, or masks, unless it is named. */
export const KEEPABLE = ['details', 'links', 'authors', 'money', 'people', 'tickets'] as const;
export type Keepable = (typeof KEEPABLE)[number];

interface Rule {
  readonly key: string;
  /** A key that only the objects have that are meant. */
  readonly beside: string;
  readonly unless: Keepable;
  readonly topic: Topic;
}

const RULES: readonly Rule[] = [
  { key: 'detail', beside: 'number', unless: 'details', topic: 'details' },
  { key: 'detailForm', beside: 'number', unless: 'details', topic: 'details' },
  { key: 'links', beside: 'number', unless: 'links', topic: 'links' },
  { key: 'author', beside: 'number', unless: 'authors', topic: 'authors' },
  { key: 'ticket', beside: 'task', unless: 'tickets', topic: 'tickets' },
  { key: 'number', beside: 'meeting', unless: 'tickets', topic: 'number' },
  { key: 'meeting', beside: 'recording', unless: 'links', topic: 'meeting' },
  { key: 'recording', beside: 'meeting', unless: 'links', topic: 'recording' },
  { key: 'revenue', beside: 'accounts', unless: 'money', topic: 'money' },
];

/** Lists of labels: one that is gone is not called by its name any more. */
const LABELS: ReadonlySet<string> = new Set(['refs', 'whileOpen', 'attempts', 'unmeasured']);

/** A copy without all that is internal, and without what is not named to be kept. */
export function withoutInternal(
  document: PostmortemDocument,
  gone: Gone,
  { keep, account }: { readonly keep: ReadonlySet<Keepable>; readonly account: Account },
): PostmortemDocument {
  const copy = structuredClone(document);
  const rules = RULES.filter(({ unless }) => !keep.has(unless));
  for (const part of partsOf(copy)) {
    applyRules(part, rules, account);
    for (const [key, value] of Object.entries(part.fields)) {
      part.fields[key] = kept(key, value, gone);
    }
  }
  const { roles, actions, impact, misleading } = copy;
  return {
    ...copy,
    isPublic: true,
    responders: respondersOf(roles, actions),
    impact: impact.filter(({ name }) => name !== 'revenue' || keep.has('money')),
    misleading: withoutPaths(misleading),
  };
}

function applyRules({ fields, place }: Part, rules: readonly Rule[], account: Account): void {
  for (const { key, beside, topic } of rules) {
    if (!(beside in fields)) continue;
    const value = fields[key];
    const isList = Array.isArray(value);
    if (isList ? value.length === 0 : value == null) continue;
    fields[key] = isList ? [] : null;
    if (fields['internal'] !== true) account.note(topic, place);
  }
}

/** The value of a key without what is gone. */
function kept(key: string, value: unknown, gone: Gone): unknown {
  if (key === 'entry' && typeof value === 'number') return gone.entries.has(value) ? null : value;
  if (Array.isArray(value)) {
    return value.filter((item: unknown) => {
      if (isObject(item)) return !isGone(item, gone);
      return !(LABELS.has(key) && typeof item === 'string' && gone.labels.has(item));
    });
  }
  const isSection = isObject(value) && value['internal'] === true;
  return isSection ? { ...value, text: null, internal: false } : value;
}

/** Is it internal, or no more than the name and the words of what is? */
function isGone({ internal, label, text }: Record<string, unknown>, gone: Gone): boolean {
  if (internal === true) return true;
  return text !== undefined && typeof label === 'string' && gone.labels.has(label);
}

/** Where all paths are gone, the time that they cost is theirs alone. */
function withoutPaths(misleading: DocumentMisleading): DocumentMisleading {
  const { paths } = misleading;
  return paths.length > 0
    ? misleading
    : { paths, total: null, beforeConfirmed: null, unmeasured: [] };
}
