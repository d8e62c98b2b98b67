/** Lines that are headings although no mark says so. */
import { beginsWithTime, isDay } from './line-shape.ts';

export type IsHeadingText = (text: string) => boolean;

/** What the parts of postmortems are called. */
const WORDS: readonly string[] = [
  '(?:issue|incident|executive|outage|event|brief|general|postmortem|post-mortem)? ?(?:summary|overview|report)',
  'summary of (?:the )?(?:incident|issue|outage)',
  '(?:detailed |incident |event |outage )?(?:timeline|time line|chronology)(?: of (?:the )?(?:events|incident|outage))?',
  '(?:key|sequence of) events|what happened|background|context|description|problem statement',
  '(?:user |customer |business |service |incident )?impact(?: analysis| assessment)?',
  '(?:the )?(?:root|underlying|probable|main)? ?causes?(?: analysis)?(?: (?:and|&) (?:the )?(?:resolution|remediation|recovery))?',
  'trigger|contributing factors|(?:the )?(?:fix|solution|mitigation|remediation|workaround)',
  '(?:resolution|recovery)(?: (?:and|&) (?:the )?(?:recovery|resolution))?',
  '(?:incident |issue )?(?:detection|response|escalation|resolution|management|communications?)',
  'investigation|debugging|(?:misleading|wrong) (?:investigation|debugging|paths?|leads?).{0,40}',
  'lessons(?: learn(?:ed|t))?|learnings|takeaways|conclusions?',
  "what (?:went|worked|did not|didn[’']t) .{1,30}|where (?:we|did we) (?:got|get) lucky",
  '(?:corrective|preventi(?:ve|ative)|follow[- ]?up|immediate|long[- ]term|short[- ]term|future)(?:(?:,| and| &|/) (?:corrective|preventi(?:ve|ative)|future))? (?:measures?|actions?|steps|fixes|tasks|items|work)',
  '(?:action|to-?do) (?:items|points|list|plan)|actions(?: taken)?|follow[- ]?ups?|next steps|to-?dos?|tasks|recommendations|improvements?',
  '(?:specific )?(?:tasks|actions|steps) (?:to (?:address|fix|resolve|prevent) .{1,40})',
  '(?:preventi(?:on|ve measures|ative measures)|prevention plan)',
  'sign[- ]?offs?|approvals?|references|appendix(?: [a-z\\d])?|glossary|attachments|supporting (?:documents|information|evidence)',
  'participants|attendees|responders|stakeholders|affected (?:services|systems|users|components)',
];

const KNOWN = new RegExp(`^(?:${WORDS.join('|')})$`, 'i');

/** Numbers before a heading and marks around it. */
const NUMBERING = /^(?:[\dIVX]{1,4}(?:\.\d{1,3}){0,3}[.):]?\s+|[A-Z][.)]\s+)/;
const SIGN = '(?:[\\s*_#=~-]|\\p{Extended_Pictographic}\\ufe0f?)';
const AROUND = new RegExp(`^${SIGN}+|(?:${SIGN}|[:?!.])+$`, 'gu');
const IN_BRACKETS = /\s*\([^()]{0,60}\)$/;

/** Is this what a part of a postmortem is called? A small table: the rooms above may know more. */
export function isKnownHeading(text: string): boolean {
  if (text.length > 100) return false;
  const bare = text.replace(AROUND, '').replace(NUMBERING, '').replace(IN_BRACKETS, '');
  return KNOWN.test(bare.replace(AROUND, '').replace(/\s+/g, ' '));
}

const MOST_WORDS = 8;
const MOST_BOLD_WORDS = 12;

/** Short enough for a heading, and neither a time nor a sentence. */
export function isTitleLike(text: string, mostWords = MOST_WORDS): boolean {
  if (text.length > 120 || /[.,;!]$/.test(text) || beginsWithTime(text)) return false;
  const words = text.split(/\s+/).length;
  return words <= mostWords && /^[^\p{L}\d]{0,6}[\p{Lu}\p{Lo}\d]/u.test(text);
}

/** Words of a sentence: a line with one of them that ends in a colon leads into what follows. */
const OF_A_SENTENCE =
  /\b(?:is|are|was|were|be|been|will|would|can|could|has|have|had|we|they|it|this|these|those|following|follows|as|because|where|that|with)\b/i;

/**
 * Does a line without marks stand as a heading?
 *
 * @param isOnlyStyle the document marks its headings in no other way
 */
export function isBareHeading(text: string, isKnown: IsHeadingText, isOnlyStyle: boolean): boolean {
  if (!isTitleLike(text)) return false;
  if (isKnown(text)) return true;
  if (text.endsWith(':')) return isDay(text) || (isOnlyStyle && !OF_A_SENTENCE.test(text));
  return isOnlyStyle && isInCapitals(text);
}

export function isBoldHeading(text: string): boolean {
  return isTitleLike(text, MOST_BOLD_WORDS);
}

function isInCapitals(text: string): boolean {
  return /^[\p{Lu}\d\s&/()'’-]{4,}$/u.test(text) && /\p{Lu}{3}/u.test(text);
}
