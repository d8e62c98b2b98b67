/** What the postmortem screen knows: what is missing of an incident's document, and the document itself. */
import type { Finding } from '../../incident/review/finding.ts';
import type { Proposal } from '../../postmortem/proposals/proposal.ts';

/** What is to be looked at: the incident as it stands, through a template. */
export interface Asked {
  /** From so many of its records. */
  readonly records: number;
  /** On this day in the incident's zone, YYYY-MM-DD: what is overdue changes with it. */
  readonly day: string;
  readonly template: string;
  /** The copy for the outside, not the whole document. */
  readonly isPublic: boolean;
}

export function isSameAsked(a: Asked, b: Asked): boolean {
  const isSameRecord = a.records === b.records && a.day === b.day;
  return isSameRecord && a.template === b.template && a.isPublic === b.isPublic;
}

/** What was found, and what the document would be. */
export interface Examined extends Asked {
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** The names of the written sections that the template prints, in its order. */
  readonly sections: readonly string[];
  /** The templates that there are, in the order of turning through them. */
  readonly templates: readonly string[];
  readonly document: Markdown | Unmade;
}

/** Not yet safe to be shown. */
export interface Markdown {
  readonly text: string;
  /** In which of its lines, counted from 0, a written section begins. */
  readonly places: ReadonlyMap<string, number>;
  /** Of the public copy: what it leaves out, in words. */
  readonly dropped: readonly string[];
}

/** A row of the document: the line of its Markdown, and which of the rows that it is broken into. */
export interface DocumentPlace {
  readonly line: number;
  readonly row: number;
}

/** Why there is no document: a template that is missing or broken. */
export interface Unmade {
  readonly failed: string;
}

/** What the screen asks, and a single key answers. */
export type CloseoutQuestion =
  /** Whether the section that is being written is to be recorded. */
  { readonly about: 'section' } | FileQuestion;

/** Whether the file is to be replaced, which somebody has worked on. */
export interface FileQuestion {
  readonly about: 'file';
  /** The question itself, for one row. */
  readonly reason: string;
  /** What the file holds: a yes is about this, and about nothing that is written to it later. */
  readonly there: string;
  /** What would be lost, and how to save it, line by line; not yet safe to be shown. */
  readonly difference: readonly string[];
  /** Where the part of the difference begins that is seen. */
  readonly scroll: DocumentPlace;
}

export interface Closeout {
  /** It stays as it was while one is in the log. */
  readonly isOpen: boolean;
  readonly template: string;
  readonly isPublic: boolean;
  /** The id of the item that is chosen. */
  readonly chosen: string | undefined;
  /** The ids of the list that it stands in: what follows it there is chosen once it is gone. */
  readonly order: readonly string[];
  /** Where the part of the document begins that is seen; `undefined` while it follows the chosen item. */
  readonly scroll: DocumentPlace | undefined;
  /** Where there is room for one only: is the document seen, not the list? */
  readonly isDocumentInFront: boolean;
  readonly examined: Examined | undefined;
  /** What was asked for last. */
  readonly asked: Asked | undefined;
  readonly question: CloseoutQuestion | undefined;
}

export function newCloseout(template: string): Closeout {
  return {
    isOpen: true,
    template,
    isPublic: false,
    chosen: undefined,
    order: [],
    scroll: undefined,
    isDocumentInFront: false,
    examined: undefined,
    asked: undefined,
    question: undefined,
  };
}
