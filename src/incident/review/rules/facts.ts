/** What is to be said of the incident as a whole, and is not. */
import type { Incident } from '../../incident.ts';
import { severity } from '../../incident.ts';
import { milestone } from '../../measures/milestones.ts';
import { lineToComplete } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';

function noImpact({ incident }: Reviewed): readonly Found[] {
  if (hasImpact(incident)) return [];
  return [
    {
      message: 'The impact is not stated: who was affected, and how?',
      fix: lineToComplete('Say it in a sentence', '/impact '),
    },
  ];
}

function hasImpact({ facts, sections }: Incident): boolean {
  return sections.has('impact') || Object.values(facts.impact).some((text) => Boolean(text));
}

/** While nothing at all is said of the impact, its share is not asked for. */
function noShare({ incident }: Reviewed): readonly Found[] {
  if (!hasImpact(incident) || incident.facts.impact.share) return [];
  return [
    {
      message: 'What share was affected (of users, of requests…) is not stated.',
      fix: lineToComplete('Say it, if only about; "unknown" if nobody can tell', '/impact share: '),
    },
  ];
}

function noDetector({ incident }: Reviewed): readonly Found[] {
  if (incident.facts.detectedBy !== undefined) return [];
  const detected = milestone(incident, 'detected');
  return [
    {
      message: 'How it was detected is not stated: by monitoring, staff, a customer, a partner?',
      entries: detected === undefined ? [] : [detected.entry],
      fix: lineToComplete('Say by whom or what, and maybe how', '/detectedby '),
    },
  ];
}

function noSeverity({ incident }: Reviewed): readonly Found[] {
  if (severity(incident) !== undefined) return [];
  return [
    {
      message: 'The severity is not stated.',
      fix: lineToComplete('Say it, with the time from which it held', '/severity '),
    },
  ];
}

export const NO_IMPACT: Rule = {
  code: 'no-impact',
  levels: ['warning'],
  title: 'The impact is not stated',
  meaning: 'Who was affected, and how, is what most readers of the document look for first.',
  mending:
    'Say it in a sentence (`/impact Users cannot pay`), and in fields (`/impact users: 9,400`).',
  isForAfterwards: true,
  find: noImpact,
};

export const NO_IMPACT_SHARE: Rule = {
  code: 'no-impact-share',
  levels: ['hint'],
  title: 'The share that was affected is not stated',
  meaning: 'Without it nobody can tell a nuisance from an outage of everything.',
  mending:
    'Say it, if only about: `/impact share: about 30 % of orders`; `unknown` says that nobody can tell.',
  isForAfterwards: true,
  find: noShare,
};

export const NO_DETECTOR: Rule = {
  code: 'no-detected-by',
  levels: ['warning'],
  title: 'How it was detected is not stated',
  meaning: 'Whether an alert or a customer noticed first decides what has to get better.',
  mending: 'Say it: `/detectedby monitoring alert on the error rate`.',
  isForAfterwards: true,
  find: noDetector,
};

export const NO_SEVERITY: Rule = {
  code: 'no-severity',
  levels: ['warning'],
  title: 'The severity is not stated',
  meaning: 'Nobody can sort it among the others, and no time at a severity can be told.',
  mending: 'Say it, with the time from which it held: `/severity 14:35 sev2`.',
  find: noSeverity,
};
