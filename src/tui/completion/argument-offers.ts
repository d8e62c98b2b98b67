/** Offers for the arguments of a verb, each in its place. */
import { takeName } from '../../incident/line/verbs/verb.ts';
import { takeTime } from '../../incident/time/time-text.ts';
import {
  documentMatches,
  documentValueMatches,
  impactMatches,
  impactValueMatches,
  statedMatches,
  statedValueMatches,
} from './document-offers.ts';
import {
  entryMatches,
  openMatches,
  redactableMatches,
  retractedMatches,
  settledMatches,
} from './entry-offers.ts';
import {
  allMatches,
  causeMatches,
  detectorMatches,
  kindMatches,
  milestoneMatches,
  roleMatches,
  serviceMatches,
  severityMatches,
} from './fact-offers.ts';
import {
  dayMatches,
  followupMatches,
  followupWordMatches,
  openFollowupMatches,
  settledFollowupMatches,
} from './followup-offers.ts';
import { incidentMatches } from './incident-offers.ts';
import { personMatches } from './name-offers.ts';
import {
  type Known,
  type Match,
  matchedWords,
  type OfferedArgument,
  type OfferedKind,
} from './offer.ts';
import { sectionMatches, sectionTextMatches, writtenSectionMatches } from './section-offers.ts';
import { zoneMatches } from './zone-offers.ts';

interface Typed {
  /** What stands behind the verb, up to the cursor. */
  readonly text: string;
  /** The word at its end, maybe an empty one. */
  readonly word: string;
}

/** @param most people, at most so many */
export function argumentMatches(
  args: readonly OfferedArgument[],
  typed: Typed,
  known: Known,
  most: number,
): readonly Match[] {
  const kinds = new Set(kindsAt(args, typed));
  return [...kinds].flatMap((kind) => OFFERS[kind]?.({ ...typed, known, most }) ?? []);
}

/** Without these nothing behind them makes sense: the next word cannot be what follows. */
const NEEDED: ReadonlySet<OfferedKind> = new Set([
  'role',
  'zone',
  'document field',
  'stated field',
  'section',
]);

/** Of these several may stand behind each other. */
const REPEATED: ReadonlySet<OfferedKind> = new Set([
  'milestone',
  'followup word',
  'document value',
]);

/** What the last word of a text may be, where the words before it are read as the verb reads them. */
function kindsAt(args: readonly OfferedArgument[], typed: Typed): readonly OfferedKind[] {
  const [first, ...later] = args;
  if (first === undefined) return [];
  const kinds = [first].flat();
  const { word } = typed;
  const text = kinds.includes('entries') ? lastOfList(typed.text) : typed.text;
  const isNeeded = kinds.some((kind) => NEEDED.has(kind)) || text !== typed.text;
  if (text === word) return [...kinds, ...(isNeeded ? [] : kindsAt(later, { text, word }))];
  const rest = kinds.map((kind) => behind(kind, text)).find((each) => each !== undefined);
  if (rest === undefined) return isNeeded ? [] : kindsAt(later, { text, word });
  const isRepeated = kinds.some((kind) => REPEATED.has(kind));
  const next = isRepeated ? args : later.filter((other) => !isSame(other, kinds));
  return kindsAt(next, { text: rest, word });
}

/** `H1, H3` → `H3`: behind a comma another one follows. */
function lastOfList(text: string): string {
  return text.replace(/^(?:(?:\d+|[AHF]\d+)\s*,\s+(?:and\s+)?)+/i, '');
}

/** An argument that was read may not stand at its other place too. */
function isSame(argument: OfferedArgument, kinds: readonly OfferedKind[]): boolean {
  return [argument].flat().some((kind) => kinds.includes(kind));
}

/** What follows an argument that a text begins with; `undefined` when it begins with something else. */
function behind(kind: OfferedKind, text: string): string | undefined {
  switch (kind) {
    case 'time':
      return takeTime(text)?.rest;
    case 'entry':
    case 'retracted entry':
    case 'redactable entry':
    case 'open action':
    case 'open hypothesis':
    case 'settled label':
    case 'entries':
    case 'follow-up':
    case 'open follow-up':
    case 'settled follow-up': {
      const { name, rest } = takeName(text);
      return name === undefined ? undefined : rest;
    }
    case 'text':
    case 'service':
    case 'section value':
    case 'stated value':
      return '';
    default:
      return text.replace(/^\S*\s*/, '');
  }
}

type Ask = Typed & { readonly known: Known; readonly most: number };

/** What is offered for each kind; nothing for what only the person can know. */
const OFFERS: Readonly<Partial<Record<OfferedKind, (ask: Ask) => readonly Match[]>>> = {
  entry: ({ known, word }) => entryMatches(known.incident, word),
  'retracted entry': ({ known, word }) => retractedMatches(known.incident, word),
  'redactable entry': ({ known, word }) => redactableMatches(known.incident, word),
  'open action': ({ known, word }) => openMatches(known.incident, word, 'action'),
  'open hypothesis': ({ known, word }) => openMatches(known.incident, word, 'hypothesis'),
  entries: othersMatches,
  'settled label': ({ known, word }) => settledMatches(known.incident, word),
  'follow-up': ({ known, word }) => followupMatches(known.incident, word),
  'open follow-up': ({ known, word }) => openFollowupMatches(known.incident, word),
  'settled follow-up': ({ known, word }) => settledFollowupMatches(known.incident, word),
  'followup word': ({ known, word, text }) => followupWordMatches(known.incident, word, text),
  day: ({ known, word }) => dayMatches(known.incident, word),
  milestone: ({ known, word, text }) => milestoneMatches(known.incident, word, text),
  cause: ({ word }) => causeMatches(word),
  kind: ({ word }) => kindMatches(word),
  all: ({ known, word }) => allMatches(known.incident, word),
  none: ({ word }) => matchedWords(word, ['none'], () => 'take it away'),
  severity: ({ known, word }) => severityMatches(known.incident, word, known.severities),
  zone: ({ known, word }) => zoneMatches(word, known.incident.facts.zone),
  reread: ({ word }) => matchedWords(word, ['--reread'], () => 'bare times were meant in it'),
  service: ({ known, word }) => serviceMatches(known.incident, word),
  role: ({ known, word }) => roleMatches(known.incident, word),
  person: ({ known, word, most }) => personMatches(known, word, most),
  'impact field': ({ known, word }) => impactMatches(known.incident, word),
  'impact value': ({ known, word, text }) => impactValueMatches(known.incident, word, text),
  'document field': ({ known, word }) => documentMatches(known.incident, word),
  'document value': documentValueMatches,
  'stated field': ({ known, word }) => statedMatches(known.incident, word),
  'stated value': ({ known, word, text }) => statedValueMatches(known.incident, word, text),
  detector: ({ word }) => detectorMatches(word),
  section: ({ known, word }) => sectionMatches(known.incident, word),
  'section value': ({ known, word, text }) => sectionTextMatches(known.incident, word, text),
  'written section': ({ known, word }) => writtenSectionMatches(known.incident, word),
  incident: ({ known, word, most }) => incidentMatches(known, word, most),
  facts: ({ word }) => matchedWords(word, ['facts'], () => 'title, services, roles, impact'),
};

/** Entries that the list does not name yet. */
function othersMatches({ known, word, text }: Ask): readonly Match[] {
  const named = text
    .toUpperCase()
    .split(/[\s,]+/)
    .slice(0, -1);
  return entryMatches(known.incident, word).filter(({ offer }) => !named.includes(offer.text));
}
