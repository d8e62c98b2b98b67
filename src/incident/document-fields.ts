/** What can be said of the document itself: its status, who wrote it, who approved it. */
import type { Facts } from './incident.ts';
import { DOCUMENT_STATUSES } from './record/vocabulary.ts';

/** Who did it, and on what day: two fields of the record each. */
export const SIGNATURES = ['prepared', 'reviewed', 'approved'] as const;
export type Signature = (typeof SIGNATURES)[number];

export interface DocumentField {
  readonly name:
    | 'status'
    | 'number'
    | 'owner'
    | 'authors'
    | 'meeting'
    | 'recording'
    | 'prepared'
    | 'reviewed'
    | 'approved';
  /** What it holds decides how it is read, and what is offered for it. */
  readonly holds: 'status' | 'text' | 'people' | 'signature';
  readonly tells: string;
}

export const DOCUMENT_FIELDS: readonly DocumentField[] = [
  { name: 'status', holds: 'status', tells: DOCUMENT_STATUSES.join(', ') },
  { name: 'number', holds: 'text', tells: 'what the incident is called elsewhere' },
  { name: 'owner', holds: 'people', tells: 'who sees to the document' },
  { name: 'authors', holds: 'people', tells: 'who wrote it' },
  { name: 'meeting', holds: 'text', tells: 'when or where it is talked over' },
  { name: 'recording', holds: 'text', tells: 'where the call is recorded' },
  { name: 'prepared', holds: 'signature', tells: 'by whom, and on what day' },
  { name: 'reviewed', holds: 'signature', tells: 'by whom, and on what day' },
  { name: 'approved', holds: 'signature', tells: 'by whom, and on what day' },
];

export function isSignature(name: DocumentField['name']): name is Signature {
  return SIGNATURES.some((signature) => signature === name);
}

/** Who did it, and on what day, as far as that is recorded. */
function signature(
  document: Facts['document'],
  name: Signature,
): { readonly by: string | undefined; readonly on: string | undefined } {
  switch (name) {
    case 'prepared':
      return { by: document.preparedBy, on: document.preparedOn };
    case 'reviewed':
      return { by: document.reviewedBy, on: document.reviewedOn };
    case 'approved':
      return { by: document.approvedBy, on: document.approvedOn };
  }
}

/** What is recorded there, as it would be typed; `undefined` for nothing. */
export function documentText(
  document: Facts['document'],
  name: DocumentField['name'],
): string | undefined {
  if (!isSignature(name)) return document[name];
  const { by, on } = signature(document, name);
  return by === undefined && on === undefined
    ? undefined
    : [by, on].filter((part) => part !== undefined).join(' ');
}
