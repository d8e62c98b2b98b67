/** Follow-ups, by their labels, and the words that can be said of one. */
import type { Followup, Incident } from '../../incident/incident.ts';
import {
  asOneWord,
  FOLLOWUP_WORDS,
  followupWordsIn,
} from '../../incident/line/verbs/followup-words.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';
import { type Match, matched, matchedWords } from './offer.ts';

function labelMatches(
  { followups }: Incident,
  word: string,
  isMeant: (followup: Followup) => boolean,
  help: (followup: Followup) => string,
): readonly Match[] {
  return followups.filter(isMeant).flatMap((followup) => {
    const { label } = followup;
    return matched(word, [label], () => ({ text: label, shown: label, help: help(followup) }));
  });
}

export function followupMatches(incident: Incident, word: string): readonly Match[] {
  return labelMatches(
    incident,
    word,
    () => true,
    ({ task }) => task,
  );
}

export function openFollowupMatches(incident: Incident, word: string): readonly Match[] {
  return labelMatches(
    incident,
    word,
    (followup) => !isSettled(followup),
    ({ task }) => task,
  );
}

/** Those that may be opened again. */
export function settledFollowupMatches(incident: Incident, word: string): readonly Match[] {
  return labelMatches(incident, word, isSettled, ({ status, task }) => `${status}: ${task}`);
}

function isSettled({ status }: Followup): boolean {
  return status === 'done' || status === 'dropped';
}

/**
 * The words that a follow-up has not yet, and those that it has, to be taken away; none that what is
 * typed already excludes.
 *
 * @param text what stands behind the verb: maybe the label first, else it is the last one
 */
export function followupWordMatches(
  incident: Incident,
  word: string,
  text: string,
): readonly Match[] {
  const { name, rest } = takeName(text);
  const followup = name === undefined ? incident.followups.at(-1) : incident.followup(name);
  if (followup === undefined) return [];
  const before = followupWordsIn(rest.slice(0, rest.length - word.length));
  const lists = FOLLOWUP_WORDS.map(({ field, words }) => ({
    words,
    has: asOneWord(followup[field] ?? ''),
    mayBeNone: field !== 'status',
  })).filter(({ words }) => !words.some((each) => isAmong(before, each)));
  const borne = lists.filter(({ has, mayBeNone }) => mayBeNone && has !== '');
  return [
    ...lists.flatMap(({ words, has }) =>
      matchedWords(
        word,
        words.filter((each) => each !== has),
        () => (has === '' ? '' : `now ${has}`),
      ),
    ),
    ...matchedWords(
      word,
      borne.map(({ has }) => `-${has}`),
      () => 'take it away',
    ),
  ];
}

function isAmong(words: readonly string[], each: string): boolean {
  return words.includes(each) || words.includes(`-${each}`);
}

/** Days that people mean, and those by which other follow-ups are due. */
export function dayMatches({ followups }: Incident, word: string): readonly Match[] {
  const due = followups.flatMap((followup) => followup.due ?? []);
  return [
    ...matchedWords(word, ['today', 'tomorrow'], () => 'or such as 2026-12-01'),
    ...matchedWords(word, [...new Set(due)].toSorted(), (day) => {
      const labels = followups.flatMap((each) => (each.due === day ? each.label : []));
      return `as ${labels.join(', ')}`;
    }),
  ];
}
