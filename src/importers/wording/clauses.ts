/** A statement as its clauses, so that a word counts only where nothing in its clause turns it round. */

const LONGEST = 600;
const MOST_SENTENCES = 3;
/** Code and what is quoted are somebody else's words: a log line, the text of an alert. */
const QUOTED = /`[^`]{0,300}`|"[^"]{0,300}"|“[^”]{0,300}”/gu;
const BREAK =
  /[.;!?](?:\s+|$)|,\s+|\s+[-–—]\s+|:\s+|[()]|\s+(?=(?:and|but|however|although|though|while|which|because|so|until|after|before|once|when|if|since)\s)/giu;

const TYPESET_APOSTROPHE = /[’‘´]/gu;

/** As much of a statement as is looked at, with the apostrophe that the patterns are written with. */
export function lookedAt(text: string): string {
  return text.slice(0, LONGEST).replace(TYPESET_APOSTROPHE, "'");
}

/** The clauses of a statement's first sentences; what is quoted, and code, is left out. */
export function clausesOf(text: string): readonly string[] {
  return lookedAt(text)
    .replace(QUOTED, ' … ')
    .split(/(?<=[.!?])\s+(?=[\p{Lu}@“])/u)
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => sentence.split(BREAK))
    .map((clause) => clause.replace(/\s+/gu, ' ').trim())
    .filter((clause) => clause !== '');
}

/** Nothing of what follows has happened, or not as it says. */
const TURNED =
  /(?:\b(?:not|never|no|none|nothing|without|cannot|unable to|fail(?:s|ed)? to|neither|nor|hardly|if|until|before|unless|whether|to be|will|would|should|could|can|may|might|must|need(?:s|ed)? to|try(?:ing)? to|tries to|tried to|attempt(?:s|ed|ing)? to|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?(?: to)?|want(?:s|ed)? to|going to|about to|wait(?:s|ed|ing)? (?:for|until)|in order to|how to|ready to|had been|have to|almost|nearly|thought|believed|assumed|assuming|suspect(?:s|ed|ing)?|false)\b|n't\b)/iu;
/** Behind it: `alerts fired? no`, `resolved itself? not yet`. */
const TURNED_BEHIND = /^\s*(?:by itself\?|yet\?|not\b|\?)/iu;

/** `After the alert fired we looked` tells of another time; what follows the clause does not. */
const AT_ANOTHER_TIME = /\b(?:when|whenever|once|after|since|as soon as)\b(?:\s+\S+){0,2}\s*$/iu;
/** What somebody set out to do: `to find the cause`; not what they were able to. */
const INTENDED = /(?<!\b(?:able|managed)\s)\bto\s*$/iu;

/** Does this pattern stand in the clause, with nothing before it that turns it round? */
export function says(clause: string, pattern: RegExp): boolean {
  const found = pattern.exec(clause);
  if (found === null) return false;
  const before = clause.slice(0, found.index);
  const isTurned = TURNED.test(before) || AT_ANOTHER_TIME.test(before) || INTENDED.test(before);
  return !isTurned && !TURNED_BEHIND.test(clause.slice(found.index + found[0].length));
}
