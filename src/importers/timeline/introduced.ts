/** Statements with a word before their time: `Update: 18:52 …`, `Start: 2015/02/02 06:55 …`. */
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** How those begin that are added to a report while the incident goes on. */
const UPDATE =
  /^\W{0,4}(?:update|upd|edit|aktualisierung|nachtrag|mise à jour|màj|actualización|atualização)\s{0,2}(?:#?\d{1,2}(?=\s?[:–—-]\s))?\s{0,2}[:@(–—-]?\s{0,3}(?:at\s|um\s|à\s|a las\s|às\s)?(?=[[(]?\s?\d)/iu;
/** The first and the last of a timeline may bear such a word. */
const EDGE =
  /^\W{0,4}(?:start(?:ed)?|begin(?:ning)?|end(?:ed)?|beginn|ende|début|fin|inicio|início|fim)\s{0,2}[:–—]\s{0,3}(?=[[(]?\s?[\p{L}\d~])/iu;

/** The stamp of an update, with a time and something behind it. */
export function updateStamp(text: string): Stamp | undefined {
  return behind(UPDATE, text);
}

/** In a timeline: the stamp behind its word. */
export function edgeStamp(text: string): Stamp | undefined {
  return behind(EDGE, text);
}

function behind(word: RegExp, text: string): Stamp | undefined {
  const front = word.exec(text.slice(0, 80))?.[0];
  if (front === undefined) return undefined;
  const stamp = readStamp(text.slice(front.length));
  return stamp?.time !== undefined && stamp.rest !== '' ? stamp : undefined;
}
