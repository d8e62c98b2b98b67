/** Key events with their label first: `First detected: 2022-03-10 11:48`. */
import type { TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** These are facts of the document, no events of the incident. */
const FACTS =
  /\b(?:duration|date|dates|authors?|created|modified|updated|published|reviewed|approved|prepared|written|version|due|deadline|target|meeting|period|window|outage time|time to|downtime|last|next|schedule|scheduled|log|slack|id)\b/iu;

const LABEL =
  /^(\p{L}[^\d:;.!?]{1,48}?)\s*(?::|[-–—]|\s)\s*(?=[\d~]|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d)/iu;

/** `Wait until 02:00` is no event. */
const REMAINS = /\b(?:until|till|before|after|by|every|wait|bis|jusqu.à|hasta)$/iu;

const FACT = /^([^\d:]{1,48}):/u;

/** `Duration: 2 h`: what stands beside it with a label is a fact too. */
export function isFact({ text }: TextLine): boolean {
  return FACTS.test(FACT.exec(text.slice(0, 60))?.[1] ?? '');
}

interface Labelled {
  readonly line: number;
  readonly stamp: Stamp;
  readonly typed: string;
  readonly words: readonly TextLine[];
}

/** `Deploy of v2 (Sept 21, ~12:00 UTC): text`. */
const BRACKETED = /^(\p{L}[^():;.!?]{1,60}?)\s?\(([^()]{4,40})\)\s?(?::|[-–—]\s|$)\s*/u;

/** A short label and a time behind it, with nothing else or with words in brackets. */
export function labelledStamp(line: TextLine): Labelled | undefined {
  const match = LABEL.exec(line.text.slice(0, 160));
  const label = match?.[1]?.trim();
  if (match === null || label === undefined) return bracketedStamp(line);
  const stamp = readStamp(line.text.slice(match[0].length));
  if (stamp?.time === undefined || !isAside(stamp.rest)) return bracketedStamp(line);
  if (FACTS.test(label) || REMAINS.test(label)) return undefined;
  const aside = stamp.rest.replace(/^[\s.]+|[\s.]+$/gu, '');
  const name = label.replace(/[:\s–—-]+$/u, '');
  const text = /[\p{L}\d]/u.test(aside) ? `${name} ${aside}` : name;
  return labelled(line, stamp, text);
}

/** Nothing, or a remark: `(TTD: 4 min)`. */
function isAside(rest: string): boolean {
  return rest.length <= 80 && /^[\s.]*(?:\([^()]*\))?[().\s]*$/u.test(rest);
}

function bracketedStamp(line: TextLine): Labelled | undefined {
  const [front, label = '', typed = ''] = BRACKETED.exec(line.text.slice(0, 120)) ?? [];
  if (front === undefined || FACTS.test(label)) return undefined;
  const stamp = readStamp(typed);
  if (stamp?.time === undefined || stamp.rest !== '') return undefined;
  const behind = line.text.slice(front.length);
  return labelled(line, stamp, behind === '' ? label : `${label}: ${behind}`);
}

function labelled(line: TextLine, stamp: Stamp, text: string): Labelled {
  const words = [{ ...line, text, lead: undefined }];
  return { line: line.line, stamp, typed: line.text, words };
}
