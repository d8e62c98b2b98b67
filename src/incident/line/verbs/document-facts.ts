/** `/document`: what is said of the document itself. */
import {
  DOCUMENT_FIELDS,
  type DocumentField,
  documentText,
  isSignature,
  type Signature,
} from '../../document-fields.ts';
import type { BodyOf } from '../../record/record.ts';
import { DOCUMENT_STATUSES } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { isNone, textOrNone } from './clearing.ts';
import { readDay } from './day.ts';
import { amendedTimelessFacts } from './facts-amendment.ts';
import { withoutSigns } from './names.ts';
import { type Call, type Reading, required, type Verb } from './verb.ts';

type Change = NonNullable<BodyOf<'incident.amended'>['document']>;

const NAMES = DOCUMENT_FIELDS.map(({ name }) => name).join(', ');

/** `prepared by: …` is `prepared: …`, and the colon may be left out. */
const FIELD = /^([a-z]+)(?:\s+by(?=[\s:=]))?(?:\s*[:=]\s*|\s+|$)/i;

/** The field that a text begins with, and what follows it; `undefined` where it names none. */
export function takeDocumentField(
  text: string,
): { readonly field: DocumentField; readonly rest: string } | undefined {
  const [typed = '', word = ''] = FIELD.exec(text) ?? [];
  const field = DOCUMENT_FIELDS.find(({ name }) => name === word.toLowerCase());
  return field && { field, rest: text.slice(typed.length) };
}

function documentFact(call: Call): Reading {
  const text = required(call, call.rest, 'a field and what it says').replace(/\s+/g, ' ');
  const found = takeDocumentField(text);
  if (found === undefined) {
    throw new Complaint(`/document: name one of ${NAMES}, such as /document status: in review.`);
  }
  const { field, rest } = found;
  if (rest === '') {
    throw new Complaint(`/document ${field.name}: write what it says, or none (${field.tells}).`);
  }
  return amendedTimelessFacts(call, { document: changeOf(call, field, rest) });
}

function changeOf(call: Call, { name, holds }: DocumentField, text: string): Change {
  const stands = documentText(call.incident.facts.document, name);
  const said = textOrNone(text, { stands, what: `${name} of the document` });
  if (isSignature(name)) {
    return said === null ? { [`${name}By`]: null, [`${name}On`]: null } : signed(call, name, said);
  }
  if (name === 'status') return { status: said === null ? null : statusNamed(said) };
  return { [name]: said === null || holds === 'text' ? said : withoutSigns(said) };
}

function statusNamed(text: string): NonNullable<Change['status']> {
  const word = text.toLowerCase().replace(/[\s_-]+/g, ' ');
  const status = DOCUMENT_STATUSES.find((other) => other === word);
  if (status !== undefined) return status;
  throw new Complaint(`/document status: write one of ${DOCUMENT_STATUSES.join(', ')}, or none.`);
}

const DAY = /(?:^|[\s,;(]+)(?:on\s+)?(\d{4}-\d{2}-\d{2}|yesterday|today|none)\)?(?=[\s,;]|$)/i;

/** `@ada 2026-03-20`: a person, a day, or both; what is not said stays as it is. */
function signed(call: Call, name: Signature, text: string): Change {
  const [typed = '', word] = DAY.exec(text) ?? [];
  const person = withoutSigns(text.replace(typed, ' ').replace(/^[\s,;]+|[\s,;]+$/g, ''));
  const [number] = /(?<!\S)\d\S*/.exec(person) ?? [];
  const day = word === undefined ? undefined : dayOrNone(call, word);
  const wrong = number ?? (day === undefined ? word : undefined);
  if (wrong !== undefined) {
    throw new Complaint(
      `/document ${name}: "${wrong}" is not a day: write one such as 2026-12-01, today, or none.`,
    );
  }
  return {
    ...(person === '' ? {} : { [`${name}By`]: person }),
    ...(day === undefined ? {} : { [`${name}On`]: day }),
  };
}

function dayOrNone(call: Call, word: string): string | null | undefined {
  return isNone(word) ? null : readDay(call, word);
}

export const DOCUMENT_VERB: Verb = {
  name: 'document',
  aliases: [],
  usage: 'field: text | none',
  arguments: ['document field', 'document value'],
  help: `what is said of the postmortem itself: ${NAMES}`,
  isTimeless: true,
  read: documentFact,
};
