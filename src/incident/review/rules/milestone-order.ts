/** Milestones against nature: what comes later stands before what comes first. */
import type { Incident } from '../../incident.ts';
import { type Mark, milestone, type TimedMark } from '../../measures/milestones.ts';
import type { Milestone } from '../../record/vocabulary.ts';
import { formatDuration, MINUTE } from '../../time/duration.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { listed, markNamed, sentence } from '../words.ts';

/** Two milestones in their natural order, and the measure between them, where there is one. */
interface Pair {
  readonly first: Milestone;
  readonly second: Milestone;
  readonly measure?: string;
}

/** A cause may be found after all is over, and what mends itself is over before anybody takes it on. */
const NATURE: readonly Pair[] = [
  { first: 'started', second: 'detected', measure: 'time to detect' },
  { first: 'detected', second: 'acknowledged', measure: 'time to acknowledge' },
  { first: 'started', second: 'acknowledged' },
  { first: 'started', second: 'identified', measure: 'time to identify' },
  { first: 'detected', second: 'identified' },
  { first: 'started', second: 'mitigated', measure: 'time to mitigate' },
  { first: 'started', second: 'resolved', measure: 'time to resolve' },
  { first: 'mitigated', second: 'resolved' },
];

interface Reversal extends Pair {
  readonly early: TimedMark;
  readonly late: TimedMark;
}

function outOfOrder(reviewed: Reviewed): readonly Found[] {
  let rest = reversals(reviewed.incident);
  const found: Found[] = [];
  for (let odd = oddOne(rest); odd !== undefined; odd = oddOne(rest)) {
    const name = odd;
    found.push(
      told(
        name,
        rest.filter((each) => has(each, name)),
        reviewed,
      ),
    );
    rest = rest.filter((each) => !has(each, name));
  }
  return found;
}

function reversals(incident: Incident): readonly Reversal[] {
  const marks = new Map<Milestone, Mark | undefined>();
  const markOf = (name: Milestone): Mark | undefined => {
    if (!marks.has(name)) marks.set(name, milestone(incident, name));
    return marks.get(name);
  };
  return NATURE.flatMap((pair) => {
    const late = markOf(pair.first);
    const early = markOf(pair.second);
    if (!isTimed(late) || !isTimed(early) || early.at >= late.at) return [];
    return [{ ...pair, early, late }];
  });
}

function isTimed(mark: Mark | undefined): mark is TimedMark {
  return typeof mark?.at === 'number';
}

/** The milestone that contradicts most others: one wrong time is one finding. */
function oddOne(pairs: readonly Reversal[]): Milestone | undefined {
  const counts = new Map<Milestone, number>();
  for (const { first, second } of pairs) {
    for (const name of [second, first]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let odd: Milestone | undefined;
  for (const [name, count] of counts) {
    if (odd === undefined || count > (counts.get(odd) ?? 0)) odd = name;
  }
  return odd;
}

function has({ first, second }: Pair, name: Milestone): boolean {
  return first === name || second === name;
}

function told(odd: Milestone, pairs: readonly Reversal[], { telling }: Reviewed): Found {
  const own = pairs.map(({ first, early, late }) => (first === odd ? late : early)).at(0);
  const before = pairs.filter(({ second }) => second === odd).map(({ late }) => late);
  const after = pairs.filter(({ first }) => first === odd).map(({ early }) => early);
  const named = (mark: Mark) => markNamed(mark, telling);
  const places = [
    ...(before.length === 0 ? [] : [`before ${listed(before.map(named))}`]),
    ...(after.length === 0 ? [] : [`after ${listed(after.map(named))}`]),
  ];
  const negative = pairs.flatMap(({ measure, early, late }) =>
    measure === undefined ? [] : `${measure} ${formatDuration(early.at - late.at)}`,
  );
  const result = negative.length === 0 ? '' : `: ${listed(negative)}`;
  const subject = own === undefined ? odd : named(own);
  return {
    message: `${sentence(subject)} lies ${places.join(' and ')}${result}.`,
    entries: pairs.flatMap(({ early, late }) => [early.entry, late.entry]),
    fix: fixOf(own, pairs),
  };
}

function fixOf(own: Mark | undefined, pairs: readonly Reversal[]): Found['fix'] {
  const number = own?.entry.number ?? 0;
  if (pairs.length > 1) {
    return lineToComplete(`Correct the time of entry ${number}`, `/at ${number} `);
  }
  const [pair] = pairs;
  const others = pair === undefined ? [] : [pair.late, pair.early];
  const commands = others.map(({ entry }) => `/at ${entry.number}`).join(' or ');
  const advice = `One of the two times is wrong: correct it with ${commands}`;
  return own === undefined ? lineToComplete(advice, '/at ') : lookAt(advice, own.entry);
}

/** Nobody notices that it is over, and only then that it was there: or they do, and say so. */
function detectedAfterwards({ incident, telling }: Reviewed): readonly Found[] {
  const detected = milestone(incident, 'detected');
  const resolved = milestone(incident, 'resolved');
  if (!isTimed(detected) || !isTimed(resolved) || detected.at <= resolved.at) return [];
  return [
    {
      message: `${sentence(markNamed(detected, telling))} lies after ${markNamed(resolved, telling)}: right only if it was noticed when it was over.`,
      entries: [detected.entry, resolved.entry],
      fix: lookAt('See which time is wrong, or leave it if it was so', detected.entry),
    },
  ];
}

/** A milestone that was typed without a time has that of its line, which comes after the declaration. */
function afterDeclaration({ incident, telling }: Reviewed): readonly Found[] {
  const { declaredAt, isDeclaredAbout } = incident.facts;
  if (declaredAt === null || isDeclaredAbout) return [];
  const late = [milestone(incident, 'started'), milestone(incident, 'detected')].flatMap((mark) =>
    isTimed(mark) && !mark.approximate && mark.at - declaredAt >= MINUTE ? mark : [],
  );
  const [first] = late;
  if (first === undefined) return [];
  const named = late.map((mark) => markNamed(mark, telling));
  const declared = telling.time({ at: declaredAt, approximate: false });
  return [
    {
      message: `${sentence(listed(named))}, though it was declared ${declared} already: was the time left out?`,
      entries: late.map(({ entry }) => entry),
      fix: lineToComplete(
        `Correct when it ${first.milestone === 'started' ? 'started' : 'was detected'}`,
        `/at ${first.entry.number} `,
      ),
    },
  ];
}

export const MILESTONE_ORDER: Rule = {
  code: 'milestone-order',
  levels: ['error'],
  title: 'Milestones out of order',
  meaning:
    'A milestone stands before one that has to come first: detected before started, resolved before mitigated… A length between the two is negative; it is printed so, never clamped. One wrong time that contradicts several others is one finding.',
  mending: 'Correct the time that is wrong (`/at 3 14:31`), or take the mark off the wrong entry.',
  find: outOfOrder,
};

export const DETECTED_AFTERWARDS: Rule = {
  code: 'detected-afterwards',
  levels: ['warning'],
  title: 'Detected when it was over',
  meaning:
    'The detection lies after the resolution. That happens (a nightly outage that a customer tells of in the morning), but more often one of the times is wrong.',
  mending: 'Correct the wrong time, or leave it, and say in the detection section how it came.',
  find: detectedAfterwards,
};

export const AFTER_DECLARATION: Rule = {
  code: 'declared-first',
  levels: ['warning'],
  title: 'Declared before it started or was detected',
  meaning:
    'The start or the detection is a minute or more later than the declaration. Whoever declares an incident has noticed it; so the milestone was probably typed without its time, and has that of its line.',
  mending: 'Give it its own time: `/at 2 14:31`.',
  find: afterDeclaration,
};
