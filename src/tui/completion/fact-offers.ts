/** The words of the field that a verb's arguments are: milestones, causes, severities, roles… */
import { type Incident, isProposed, severity, standing } from '../../incident/incident.ts';
import { MILESTONE_VERBS } from '../../incident/line/verbs/logging.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';
import {
  CAUSES,
  type Cause,
  DETECTORS,
  KINDS,
  MILESTONES,
  ROLES,
} from '../../incident/record/vocabulary.ts';
import { type Match, matchedWords } from './offer.ts';
import { isOneLine, isOneWord } from './one-line.ts';

/**
 * Milestones that the entry does not bear, and those that it does, to be taken away; none that is
 * typed already.
 *
 * @param text what stands behind the verb: maybe the entry's number first, else it is the last one
 */
export function milestoneMatches(incident: Incident, word: string, text: string): readonly Match[] {
  const { name, rest } = takeName(text);
  const before = rest.slice(0, rest.length - word.length).split(/\s+/);
  const entry = name === undefined ? incident.recorded.at(-1) : incident.entry(name);
  const borne = entry?.milestones ?? [];
  const others = MILESTONES.filter((each) => !borne.includes(each) && !before.includes(each));
  return [
    ...matchedWords(word, others, helpOfMilestone),
    ...matchedWords(
      word,
      borne.map((milestone) => `-${milestone}`).filter((each) => !before.includes(each)),
      () => 'take it away',
    ),
  ];
}

function helpOfMilestone(milestone: string): string {
  return MILESTONE_VERBS.find(({ name }) => name === milestone)?.help ?? '';
}

const CAUSE_HELP: Readonly<Record<Cause | 'none', string>> = {
  root: 'the root cause',
  contributing: 'made it possible, or worse',
  trigger: 'set it off',
  none: 'no cause after all',
};

export function causeMatches(word: string): readonly Match[] {
  const words = [...CAUSES, 'none'] as const;
  return words.flatMap((each) => matchedWords(word, [each], () => CAUSE_HELP[each]));
}

export function kindMatches(word: string): readonly Match[] {
  return matchedWords(word, KINDS, () => '');
}

/** Where something that an import proposed waits for a word. */
export function allMatches(incident: Incident, word: string): readonly Match[] {
  const count = standing(incident).filter(isProposed).length;
  return count === 0 ? [] : matchedWords(word, ['all'], () => `all ${count} that are proposed`);
}

export function severityMatches(
  incident: Incident,
  word: string,
  severities: readonly string[],
): readonly Match[] {
  const now = severity(incident);
  return matchedWords(word, severities, (name) => (name === now ? 'as it stands' : ''));
}

/** Services of the incident, to be taken away: what to add is not known. */
export function serviceMatches({ facts }: Incident, word: string): readonly Match[] {
  const services = facts.services.filter(isOneLine).map((service) => `-${service}`);
  return matchedWords(word, services, () => 'not affected after all');
}

/** The usual roles, and those that this incident has beside them. */
export function roleMatches({ facts }: Incident, word: string): readonly Match[] {
  const held = facts.roles.map(({ role }) => role).filter(isOneWord);
  return matchedWords(word, [...new Set([...ROLES, ...held])], (role) =>
    facts.roles
      .filter((each) => each.role === role && each.until === undefined)
      .map(({ person }) => `@${person}`)
      .join(' '),
  );
}

export function detectorMatches(word: string): readonly Match[] {
  return matchedWords(word, DETECTORS, () => '');
}
