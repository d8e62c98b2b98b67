/** Words that say of a time that it is only about so. */
import type { Scanner } from './scanner.ts';

const BEFORE =
  /(?:[~≈≃∼]|(?:approx(?:imately)?|circa|around|about|roughly|est(?:imated)?|ungefähr|etwa|gegen|environ|vers|(?:hacia|sobre)(?:\slas?)?|aprox(?:imadamente)?|por volta das)(?:\.\s?|\s|:\s)|(?:ca|c|approx|est)\.\s?|ca\s)\s{0,4}(?:(?:um|at|à|a las)\s{1,3}(?=\d))?(?=\S)/iuy;
/** Near it on one side: the time that is written is none of its own. */
const BESIDE =
  /(?:(?:shortly|just|sometime|some time|right|a bit|a little)\s(?:before|after|past)|before|after|by|since|until|till|(?:kurz\s)?(?:vor|nach)|seit|bis|depuis|avant|après|desde(?:\slas)?|antes de las|después de las)\s{1,4}(?=(?:ca\.?|etwa|about|around|circa)?\s?[~\d])/iuy;
const BEHIND =
  /\s{0,4}(?:\(\s?(?:approx(?:imately)?\.?|about|around|circa|ca\.?|c\.|est(?:imated)?\.?|estimate|roughly|\?)\s?\)|\??\(\?\)|approx(?:imately)?(?:\.(?=\s|$|:)|(?![\p{L}\d.]))|頃|ごろ|左右|-?ish(?![\p{L}\d])|[?+](?=\s|$|:|\)|\]))/iuy;

/** Takes such words in front of a time. */
export function takeAbout(scanner: Scanner): boolean {
  let isAbout = false;
  for (let words = 0; words < 3 && scanner.take(BEFORE) !== undefined; words += 1) isAbout = true;
  return isAbout;
}

/** `shortly before`, `after`: the words that were taken. */
export function takeBeside(scanner: Scanner): string | undefined {
  return scanner.take(BESIDE)?.[0].trim();
}

/** `(approx)`, `ish`, a question mark behind a time. */
export function takeAboutBehind(scanner: Scanner): boolean {
  return scanner.take(BEHIND) !== undefined;
}
