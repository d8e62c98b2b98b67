import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/incident/review/finding.ts';
import { review } from '../../../src/incident/review/review.ts';
import { RULES } from '../../../src/incident/review/rules.ts';
import { unheardOf } from '../../postmortem/helpers.ts';
import { instant, story } from '../story.ts';
import { changed, MORNING, reviewOf } from './helpers.ts';

test('nothing is found in an incident of which all is told', () => {
  expect(reviewOf(changed())).toBe('');
});

test('of an incident that has just begun only what is wrong already is found', () => {
  const begun = story({
    title: 'Shop answers 500',
    declared: '2022-05-11T07:00:00Z',
    lines: [['2022-05-11T07:05:00Z', '! restarted the cart']],
  });

  expect(reviewOf(begun)).toBe(`\
error no-start [] Nothing is marked as the start: no duration can be told, and times to detect, mitigate and resolve are missing. → /started …
warning no-detection [] Nothing is marked as the detection: nobody can tell how long it went unnoticed. The declaration is not taken for it. → /detected …
warning no-severity [] The severity is not stated. → /severity …
hint no-resolution [] Nothing is marked as the resolution: it still runs, and what matters only afterwards is not looked for yet. → /resolved …
hint no-lead [] Nobody is recorded as the lead. → /lead …`);
});

test('when nothing has happened for a day, it is over, whether anybody said so or not', () => {
  const silent = changed({ without: ['/resolved', '/impact'] });

  expect(reviewOf(silent, '2022-05-11T13:56:00Z')).toMatch(/^hint no-resolution \[\] .*\n?$/);
  expect(reviewOf(silent, '2022-05-11T13:56:01Z')).toBe(`\
error no-resolution [11] Nothing is marked as the resolution; the last entry is of 14:56 (entry 11): the document has no end and no duration. → /resolved …
warning no-impact [] The impact is not stated: who was affected, and how? → /impact …`);
});

test('an incident of which nothing is known has findings, too', () => {
  const findings = review(unheardOf(), { now: instant(MORNING) });

  expect(findings.map(({ code }) => code).slice(0, 3)).toEqual([
    ...['no-start', 'no-resolution', 'no-detection'],
  ]);
});

test('errors stand first, then warnings, then hints', () => {
  const levels = review(unheardOf(), { now: instant(MORNING) }).map(({ level }) => level);

  expect(levels).toEqual(LEVELS.flatMap((level) => levels.filter((each) => each === level)));
  expect(new Set(levels)).toEqual(new Set(LEVELS));
});

test('each rule has a code of its own, in small letters', () => {
  const codes = RULES.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
});
