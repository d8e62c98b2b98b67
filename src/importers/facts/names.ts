/** Names of people, as lists of them are written. */

const NAME =
  /^(?:@[\w.-]{1,40}|(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:(?:van|von|de|der|den|da|di|la|el|bin|al)\s){0,2}\p{Lu}[\p{L}.'’-]{0,30}){0,4})$/u;

/** The names of a list; empty where anything in it is no name. */
export function namesIn(value: string): readonly string[] {
  const parts = value
    .slice(0, 500)
    .split(/\s*[,;/]\s*|\s+(?:and|und|y|et|e|&)\s+/u)
    .map((part) => part.replace(/\s*(?:\([^()]{0,80}\)|<[^<>]{0,80}>)\s*/gu, ' ').trim())
    .filter((part) => part !== '');
  return parts.every((part) => NAME.test(part)) ? parts : [];
}

const ROLE =
  /\b(?:leads?|managers?|coordinators?|commander|directors?|engineers?|owners?|officers?|analysts?|architects?|administrators?|heads?|representatives?|liaison|sponsor|cto|ciso|sre)\b/iu;

/** Does this label name a role that somebody has: `QA Manager`, `Head of Support`? */
export function isRole(label: string): boolean {
  return ROLE.test(label) && label.split(/\s+/u).length <= 5;
}
