import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/incident/fold/fold.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import type { Finding, Fix } from '../../../src/incident/review/finding.ts';
import { review } from '../../../src/incident/review/review.ts';
import { RULES } from '../../../src/incident/review/rules.ts';
import { SECTIONS } from '../../../src/incident/sections.ts';
import { lines, tell } from '../random-story.ts';
import { instant } from '../story.ts';

/** From the days of the stories to weeks after them, when all is over. */
const now = fc.integer({ min: 0, max: 30 * 1_440 }).map((minutes) => {
  return instant('2026-11-20T13:30:00Z') + minutes * 60_000;
});

test('a review names only what stands, and says all in one line', () => {
  fc.assert(
    fc.property(lines, now, (all, time) => {
      const { incident } = tell(all);
      for (const finding of review(incident, { now: time })) checkFinding(finding, incident);
    }),
    { numRuns: 35 },
  );
});

function checkFinding(finding: Finding, incident: Incident): void {
  const { code, level, message, entries, followups, fix } = finding;
  const rule = RULES.find((each) => each.code === code);
  expect(rule?.levels).toContain(level);
  expect(message).toMatch(/^[^\n]+[.?:]$/);
  const places = entries.map((number) => {
    const entry = incident.entry(number);
    expect(entry?.retracted).toBe(undefined);
    return incident.timeline.findIndex(({ id }) => id === entry?.id);
  });
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
  expect(places).not.toContain(-1);
  expect(followups.map((label) => incident.followup(label)?.label)).toEqual(followups);
  // What is to be completed ends where one types on.
  if (fix.by === 'line' && !fix.isWhole) expect(fix.line).toMatch(/^\/[a-z]+ (?:.* @?)?$/);
  if (fix.by === 'entry') expect(entries).toContain(fix.entry);
  if (fix.by === 'section') expect(SECTIONS.map(({ name }) => name)).toContain(fix.section);
}

test('a fix that is a whole line can be logged as it stands, and mends what it is for', () => {
  fc.assert(
    fc.property(lines, now, fc.nat(), (all, time, choice) => {
      const story = tell(all);
      const whole = review(story.incident, { now: time }).filter(({ fix }) => isWhole(fix));
      const finding = whole[choice % whole.length];
      if (finding?.fix.by !== 'line') return;
      story.tell(time, finding.fix.line);
      expect(review(story.incident, { now: time })).not.toContainEqual(finding);
    }),
    { numRuns: 35 },
  );
});

function isWhole(fix: Fix): boolean {
  return fix.by === 'line' && fix.isWhole;
}

test('the same records have the same findings, in whatever order they arrived', () => {
  fc.assert(
    fc.property(lines, now, (all, time) => {
      const { records, incident } = tell(all);
      const findings = review(incident, { now: time });
      expect(review(incident, { now: time })).toEqual(findings);
      const folded = fold('incident', records.toReversed());
      expect(review(folded, { now: time })).toEqual(findings);
    }),
    { numRuns: 15 },
  );
});
