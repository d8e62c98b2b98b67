/** The rows of a document, wherever they stand in it; each item is read on its own. */
import type { z } from 'zod';
import type { ReadFinding } from '../reading/read-finding.ts';
import {
  type DocumentFollowup,
  type DocumentShape,
  type Effort,
  effortSchema,
  followupSchema,
  type Row,
  rowSchema,
} from './document-shape.ts';
import { labelNumber } from './labels.ts';

/**
 * The entries by number. A timeline of starred entries alone leaves others out, which stand among the causes,
 * the updates or the actions: what is there is taken. What cannot be read goes to the findings.
 */
export function rowsOf(document: DocumentShape, findings: ReadFinding[]): readonly Row[] {
  const rows = new Map<number, Row>();
  const add = (row: Row) => {
    if (!rows.has(row.number)) rows.set(row.number, row);
  };
  fitting('Entry', document.timeline, rowSchema, findings).forEach(add);
  const { escalations, updates, decisions, reports, causes } = document;
  const elsewhere = [
    ...escalations,
    ...updates,
    ...decisions,
    ...reports,
    ...Object.values(causes),
  ];
  fitting('', elsewhere.flat(), rowSchema, []).forEach(add);
  const inTimeline = rows.size;
  for (const [kind, efforts] of effortLists(document)) {
    for (const effort of efforts) add(rowOfEffort(effort, kind));
  }
  if (rows.size > inTimeline) findings.push(SHORTENED);
  for (const row of rows.values()) {
    if (row.time.isUnreadable) findings.push(unreadableTime(row));
  }
  return [...rows.values()].toSorted((a, b) => a.number - b.number);
}

/** By the number of their entry. */
export function effortsOf(document: DocumentShape): ReadonlyMap<number, Effort> {
  const efforts = effortLists(document).flatMap(([, list]) => list);
  return new Map(efforts.map((effort) => [effort.entry, effort]));
}

/** In the order of their labels, each label once. */
export function followupsOf(
  { followups }: DocumentShape,
  findings: ReadFinding[],
): readonly DocumentFollowup[] {
  const read = fitting('Follow-up', followups, followupSchema, findings);
  const byLabel = new Map(read.toReversed().map((followup) => [followup.label, followup]));
  return [...byLabel.values()].toSorted((a, b) => labelNumber(a.label) - labelNumber(b.label));
}

function effortLists({ actions, hypotheses }: DocumentShape) {
  return [
    ['action', fitting('', actions, effortSchema, [])],
    ['hypothesis', fitting('', hypotheses, effortSchema, [])],
  ] as const;
}

function rowOfEffort(effort: Effort, kind: Row['kind']): Row {
  const { entry, label, from, text, people, internal } = effort;
  const nothing = { milestones: [], tags: [], links: [], refs: [], proposed: [], starred: false };
  return {
    ...{ number: entry, label, kind, time: from, text, people, internal, ...nothing },
    ...{
      date: undefined,
      until: undefined,
      when: undefined,
      detail: undefined,
      detailForm: undefined,
    },
    ...{ cause: undefined, outcome: undefined, speaker: undefined },
  };
}

/** The items of a list that are what they should be; the others go to the findings, by their place. */
function fitting<T>(
  name: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  findings: ReadFinding[],
): readonly T[] {
  return items.flatMap((item, index) => {
    const { data, success } = schema.safeParse(item);
    if (success) return [data];
    const message = `${name} ${index + 1} of the document cannot be read; it was left out.`;
    findings.push({ code: 'bad-item', level: 'warning', message, line: undefined });
    return [];
  });
}

const SHORTENED: ReadFinding = {
  code: 'shortened',
  level: 'warning',
  message:
    'The timeline of this document was shortened: of some entries only what stands elsewhere in it is there.',
  line: undefined,
};

function unreadableTime({ number, text }: Row): ReadFinding {
  const message = `The time of entry ${number} ("${text}") cannot be read; it stays unknown.`;
  return { code: 'unknown-time', level: 'warning', message, line: undefined };
}
