/** Decides which of the runs that were found are timelines. */

import type { Stamp } from '../stamp/stamp.ts';
import { hasClock, NO_STORY } from './around.ts';
import { isChat } from './chat.ts';
import { beginsWithStatus } from './closing.ts';
import type { Candidate, Form, Run } from './statement.ts';

/** Runs that tell one story, and are accepted or not as one. */
interface Story {
  readonly runs: readonly Run[];
  readonly isDeclared: boolean;
}

/** @returns each timeline's statements, the timelines in no order */
export function acceptedTimelines(runs: readonly Run[]): readonly (readonly Candidate[])[] {
  const open = runs.filter(({ around }) => around.standing !== 'barred');
  const told = open.filter(({ form }) => !ASIDE.has(form));
  const declared = told.filter(({ around }) => around.standing === 'declared').filter(isFilledIn);
  const free = told.filter(({ around }) => around.standing !== 'declared');
  const sure = storiesOf(withoutChats(declared)).map(withoutProse);
  const sureClocks = clocksOf(sure.flatMap(candidatesOf));
  const others = storiesOf(free, byForm)
    .map(withoutPoorRuns)
    .filter(isTimelineByItself)
    .filter((story) => sure.length === 0 || isAnotherTimeline(story, sureClocks));
  const accepted = sure.length === 0 ? withoutSideTimes(others) : [...sure, ...others];
  const closed = closedStories(runs);
  const ends = new Set<object>(closed.flatMap(candidatesOf).map(({ node }) => node));
  const isClosed = accepted.flatMap(candidatesOf).every(({ node }) => ends.has(node));
  const found = [
    isClosed ? closed : accepted,
    accepted,
    labelStories(open),
    codeStories(open),
    updateStories(runs),
  ];
  const first = found.find((stories) => stories.length > 0) ?? [];
  return first.map(candidatesOf);
}

/** Forms that count only where nothing else does. */
const ASIDE: ReadonlySet<Form> = new Set<Form>(['labels', 'code', 'updates', 'closed']);

/** Fewer that say what they are make a timeline too. */
const FEW = 2;

/** Those of a status page stand under headings of their own, and are one story. */
function closedStories(runs: readonly Run[]): readonly Story[] {
  const closed = runs.filter(({ form }) => form === 'closed');
  const isStated = ({ words, typed }: Candidate) =>
    beginsWithStatus(words[0]?.text ?? '') || TRACKED.test(typed);
  const pages = closed.map((run) => ({ ...run, candidates: run.candidates.filter(isStated) }));
  const page = { runs: pages, isDeclared: false };
  if (candidatesOf(page).length >= FEW) return [page];
  const declared = closed.filter(({ around }) => around.standing === 'declared');
  return storiesOf(declared).filter((story) => candidatesOf(story).length >= FEW);
}

const TRACKED = /\{\{[<%]\s{0,4}track\b/u;

/** What was added to a report while the incident went on. */
function updateStories(runs: readonly Run[]): readonly Story[] {
  const updates = runs.filter(({ form }) => form === 'updates');
  const story = { runs: updates, isDeclared: false };
  return candidatesOf(story).length >= FEW ? [story] : [];
}

/** Of several that nothing calls a timeline, the longest is one, and those that go with it. */
function withoutSideTimes(stories: readonly Story[]): readonly Story[] {
  const own = stories.filter((story) => !story.runs.some(isAboutElse));
  const [main] = (own.length === 0 ? stories : own).toSorted(
    (a, b) => candidatesOf(b).length - candidatesOf(a).length,
  );
  if (main === undefined) return [];
  const clocks = clocksOf(candidatesOf(main));
  return stories.filter((story) => story === main || isAnotherTimeline(story, clocks));
}

/** Where a document has no timeline, its labelled key events are one. */
function labelStories(open: readonly Run[]): readonly Story[] {
  const labels = open.filter(({ form }) => form === 'labels');
  return storiesOf(labels).filter(
    (story) => candidatesOf(story).length >= (isAnyDeclared(labels) ? 1 : FEWEST),
  );
}

/** Some write the whole timeline as preformatted text. */
function codeStories(open: readonly Run[]): readonly Story[] {
  const code = open.filter(
    ({ form, around, candidates, untimed }) =>
      form === 'code' && around.standing === 'declared' && candidates.length > untimed,
  );
  return storiesOf(code).filter((story) => candidatesOf(story).length >= FEWEST);
}

function isAnyDeclared(runs: readonly Run[]): boolean {
  return runs.some(({ around }) => around.standing === 'declared');
}

function storiesOf(runs: readonly Run[], keyOf: (run: Run) => unknown = byStory): Story[] {
  const groups = new Map<unknown, Map<unknown, Run[]>>();
  for (const run of runs) {
    const forms = groups.get(run.around.story) ?? new Map<unknown, Run[]>();
    groups.set(run.around.story, forms);
    const group = forms.get(keyOf(run)) ?? [];
    forms.set(keyOf(run), [...group, run]);
  }
  return [...groups.values()].flatMap((forms) =>
    [...forms.values()].map((group) => ({ runs: group, isDeclared: isAnyDeclared(group) })),
  );
}

function byStory(): unknown {
  return undefined;
}

function byForm({ form }: Run): Form {
  return form;
}

function candidatesOf({ runs }: Story): readonly Candidate[] {
  return runs.flatMap(({ candidates }) => candidates).toSorted((a, b) => a.order - b.order);
}

const PLACEHOLDER = /^\W*(?:\d{4}\D)?(?:[hH]{1,2}\W?[mM]{2}|[xX]{2}\W?[xX]{2}|00:00|time|TBD)/u;

/** A template that nobody filled in has only what stands in the place of times. */
function isFilledIn({ candidates }: Run): boolean {
  return candidates.some(
    ({ stamp }) =>
      stamp.time !== undefined ||
      stamp.day?.day !== undefined ||
      stamp.sinceStart !== undefined ||
      (stamp.isUnknown && stamp.typed !== '' && !PLACEHOLDER.test(stamp.typed)),
  );
}

/** A pasted chat below a timeline is none. */
function withoutChats(runs: readonly Run[]): readonly Run[] {
  const plain = runs.filter((run) => !isChat(run));
  return plain.length > 0 ? plain : runs;
}

/** Beside a list or a table, sentences that begin with a time only speak of it. */
function withoutProse(story: Story): Story {
  const isListed = ({ form, candidates }: Run) => form !== 'lines' && candidates.length > 1;
  if (!story.runs.some(isListed)) return story;
  const runs = story.runs.map((run) =>
    run.form === 'lines'
      ? { ...run, candidates: run.candidates.filter(({ stamp }) => stamp.isSetApart) }
      : run,
  );
  return { ...story, runs };
}

/** Fewer statements do not make a timeline where nothing says that they do. */
const FEWEST = 3;
/** So many of what stands side by side begin with a time. */
const MOSTLY = 0.5;
const IN_ORDER = 0.6;

function withoutPoorRuns({ runs, isDeclared }: Story): Story {
  const rich = runs.filter(({ candidates, untimed }) => {
    const timed = candidates.filter(({ stamp }) => hasClock(stamp)).length;
    return timed / (candidates.length + untimed) >= MOSTLY;
  });
  return { runs: rich, isDeclared };
}

function isTimelineByItself(story: Story): boolean {
  const candidates = candidatesOf(story);
  const sure = candidates.filter(({ stamp }) => isSure(stamp));
  if (sure.length < FEWEST || orderliness(sure) < IN_ORDER) return false;
  // Opening hours say nothing besides.
  if (sure.every(isBare)) return false;
  return !story.runs.some(isChat);
}

function isBare({ words, body }: Candidate): boolean {
  return body.length === 0 && words.every(({ text }) => text.trim() === '');
}

/** Beside a timeline that is called one, times must be of the same story, and not tell it again. */
function isAnotherTimeline(story: Story, clocks: ReadonlySet<number>): boolean {
  if (story.runs.some(isAboutElse) || isRepeated(story, clocks)) return false;
  const candidates = candidatesOf(story);
  return (
    candidates.filter((candidate) => isNear(candidate, clocks)).length * 2 >= candidates.length
  );
}

/** So much before the first time, or behind the last, may belong to the same story. */
const BEFORE = 2 * 60;
const BEHIND = 6 * 60;

/** A day of its own makes it sure. */
function isNear({ stamp, around }: Candidate, clocks: ReadonlySet<number>): boolean {
  const isDated =
    stamp.day !== undefined || (around.day !== undefined && around.day.from !== 'title');
  if (isDated || clocks.size === 0) return true;
  const all = [...clocks];
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b));
  const minute = minuteOf(stamp);
  return minute >= first - BEFORE && minute <= last + BEHIND;
}

function isAboutElse({ around: { about } }: Run): boolean {
  return about.is === 'section' && NO_STORY.has(about.section);
}

/** A time wherever it stands: no number that may be something else. */
function isSure({ time, day, zone, sinceStart }: Stamp): boolean {
  if (sinceStart !== undefined) return true;
  if (time === undefined) return false;
  return time.shape === 'colon' || time.shape === 'hour' || day !== undefined || zone !== undefined;
}

/** The share of steps from one to the next that do not go back, where no other day is between. */
function orderliness(candidates: readonly Candidate[]): number {
  let steps = 0;
  let forward = 0;
  for (const [index, { stamp, around }] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before === undefined) continue;
    steps += 1;
    const isOtherDay = stamp.day !== undefined || around.day !== before.around.day;
    if (isOtherDay || minuteOf(stamp) >= minuteOf(before.stamp)) forward += 1;
  }
  return steps === 0 ? 1 : forward / steps;
}

function minuteOf({ time, sinceStart = 0 }: Stamp): number {
  return time === undefined ? sinceStart / 60_000 : time.hour * 60 + time.minute;
}

function clocksOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.filter(({ stamp }) => stamp.time).map(({ stamp }) => minuteOf(stamp)));
}

const SAME = 0.8;

/** Key times that a summary tells again. */
function isRepeated(story: Story, clocks: ReadonlySet<number>): boolean {
  const own = candidatesOf(story);
  return own.filter(({ stamp }) => clocks.has(minuteOf(stamp))).length >= own.length * SAME;
}
