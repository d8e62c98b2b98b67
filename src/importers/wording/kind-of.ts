/** What kind of entry a statement is, by its wording, and how an act ended where it says so. */
import type { Kind, Outcome } from '../../incident/record/vocabulary.ts';
import { says } from './clauses.ts';
import {
  ACT_NOUNS,
  ACTS,
  ACTS_BIDDEN,
  ACTS_NOTED,
  ACTS_OF_SOMEBODY,
  ATTEMPT,
  BY_ITSELF,
  FAILED,
  KIND_WORDS,
  REFUTED,
  UNDER_WAY,
} from './kind-words.ts';

interface KindRead {
  readonly kind: Kind;
  readonly outcome: Outcome | undefined;
}

const EVENT: KindRead = { kind: 'event', outcome: undefined };

/**
 * The kind of a statement: an event unless the words are clear.
 *
 * @param clauses the statement in its clauses
 * @param text the whole of it
 */
export function kindOf(clauses: readonly string[], text: string): KindRead {
  const act = actOf(clauses, text);
  const told = KIND_WORDS.find(({ patterns }) =>
    patterns.some((pattern) => clauses.some((clause) => saysKind(clause, pattern))),
  );
  if (told === undefined) return act ?? EVENT;
  if (told.kind === 'hypothesis') {
    // What was done on a suspicion was done.
    return act?.outcome === 'done' || act?.outcome === 'failed' ? act : hypothesis(text);
  }
  return { kind: told.kind, outcome: undefined };
}

function hypothesis(text: string): KindRead {
  return { kind: 'hypothesis', outcome: REFUTED.test(text) ? 'refuted' : undefined };
}

const NOT_SO = /\b(?:not|never|no|nobody|without|if|until|unless|should|would|false)\b|n't\b/iu;

/** Words such as `may` and `suspected` are what is looked for here, so only plain negations turn it round. */
function saysKind(clause: string, pattern: RegExp): boolean {
  const found = pattern.exec(clause);
  return found !== null && !NOT_SO.test(clause.slice(0, found.index));
}

function actOf(clauses: readonly string[], text: string): KindRead | undefined {
  const isFailed = FAILED.test(text);
  if (clauses.some((clause) => ATTEMPT.test(clause) && !BY_ITSELF.test(clause))) {
    return { kind: 'action', outcome: isFailed ? 'failed' : undefined };
  }
  const act = clauses.map(actIn).find((found) => found !== undefined);
  if (act === undefined) return undefined;
  if (isFailed) return { ...act, outcome: 'failed' };
  return clauses.some((clause) => COMPLETED.test(clause)) ? { ...act, outcome: 'done' } : act;
}

function actIn(clause: string, index: number): KindRead | undefined {
  if (says(clause, ACT_NOUNS)) {
    return { kind: 'action', outcome: outcomeSaid(ACT_NOUNS.exec(clause)?.[1] ?? '') };
  }
  const note = index === 0 || /^\p{Lu}/u.test(clause) ? lowered(clause) : '';
  if (says(clause, UNDER_WAY) || ACTS_BIDDEN.test(note)) {
    return { kind: 'action', outcome: undefined };
  }
  return isAct(clause, note) ? { kind: 'action', outcome: 'done' } : undefined;
}

function lowered(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** `Rollback initiated and completed`. */
const COMPLETED = /^(?:and )?(?:completed|finished|succeeded)\b/iu;
const OVER =
  /^(?:complete|finish|done|deployed|applied|merged|released|pushed|rolled|shipped|live|succe)/iu;

function outcomeSaid(word: string): Outcome | undefined {
  if (/^fail/iu.test(word)) return 'failed';
  return OVER.test(word) ? 'done' : undefined;
}

/** Subjects that do such things without anybody. */
const THING_FIRST =
  /^(?:the |an? |our |all |its )?(?:[a-z-]+ ){0,3}(?:memory|cpu|load|latency|usage|traffic|utili[sz]ation|errors?|rates?|requests?|alerts?|alarms?|queues?|jobs|builds?|sites?|websites?|apps?|pods?|nodes?|services?|process(?:es)?|containers?|versions?|instances?|numbers?|counts?|everything|users?|customers?) (?:[a-z]+ )?(?:increased|decreased|restarted|terminated|killed|restored|re-?ran|rebooted|failed over|stopped|resumed|cleared|moved|changed|paused|raised|lowered|reset|switched)\b/iu;

/** `the newly applied limit`, `users have it enabled`: said of a thing. */
const OF_A_THING =
  /(?:\b(?:the|an?|of|with|between|from|for|by|in|newly|recently|to)\s+$|\b(?:have|has|had)\b(?! (?:been|now|since|then|also)\b| \w+ed\b|\s*$))/iu;

/** @param note the clause as a note of its own, without a capital; empty where it is none */
function isAct(clause: string, note: string): boolean {
  if (BY_ITSELF.test(clause) || THING_FIRST.test(clause)) return false;
  if (says(clause, ACTS_OF_SOMEBODY) || ACTS_OF_SOMEBODY.test(note) || ACTS_NOTED.test(note))
    return true;
  return says(clause, ACTS) && !OF_A_THING.test(clause.slice(0, clause.search(ACTS)));
}
