/** Key events with their label first: `First detected: 2022-03-10 11:48`. */
import type { TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** These are facts of the document, no events of the incident. */
const FACTS =
  /\b(?:duration|date|dates|authors?|created|modified|updated|published|reviewed|approved|prepared|written|version|due|deadline|target|meeting|period|window|outage time|time to|downtime|last|next|schedule|scheduled|log|slack|id)\b/iu;

const LABEL =
  /^(\p{L}[^\d:;.!?]{1,48}?)\s*(?::|[-–—]|\s)\s*(?=[\d~]|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d)/iu;

interface Labelled {
  readonly line: number;
  readonly stamp: Stamp;
  readonly typed: string;
  readonly words: readonly TextLine[];
}

/** A short label and a time behind it, nothing else. */
export function labelledStamp(line: TextLine): Labelled | undefined {
  const match = LABEL.exec(line.text.slice(0, 160));
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || FACTS.test(label)) return undefined;
  const stamp = readStamp(line.text.slice(match[0].length));
  if (stamp?.time === undefined || stamp.rest.replace(/[().\s]/gu, '') !== '') return undefined;
  const words = [{ ...line, text: label.replace(/[:\s–—-]+$/u, ''), lead: undefined }];
  return { line: line.line, stamp, typed: line.text, words };
}
