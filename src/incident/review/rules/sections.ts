/** Sections that every document needs, and nobody wrote. */
import type { Incident } from '../../incident.ts';
import { SECTIONS } from '../../sections.ts';
import { writeSection } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, listed, sentence } from '../words.ts';

/** Any one of these will do. */
type Alternatives = readonly [string, ...string[]];

/** Those that may tell what caused it. */
export const CAUSE_SECTIONS: Alternatives = [
  ...(['root-cause', 'root-cause-technical', 'root-cause-human', 'root-cause-process'] as const),
  'five-whys',
];

const NEEDED: readonly Alternatives[] = [
  ['summary'],
  CAUSE_SECTIONS,
  ['resolution', 'immediate-fixes'],
];
const LESSONS: readonly Alternatives[] = [['lessons', 'went-well', 'went-wrong', 'lucky']];

function unwritten({ incident }: Reviewed): readonly Found[] {
  const missing = missingOf(NEEDED, incident);
  const [first] = missing;
  if (first === undefined) return [];
  const titles = missing.map((name) => titleOf(name));
  return [
    {
      message: `${sentence(listed(titles))} ${form(missing.length, 'is', 'are')} not written.`,
      fix: writeSection(asksOf(first), first),
    },
  ];
}

function noLessons({ incident }: Reviewed): readonly Found[] {
  const [first] = missingOf(LESSONS, incident);
  if (first === undefined) return [];
  return [
    {
      message: 'No lessons are written: what went well, what went wrong, where was luck?',
      fix: writeSection(asksOf(first), first),
    },
  ];
}

/** The first name of each of which nothing is written. */
function missingOf(needed: readonly Alternatives[], { sections }: Incident): readonly string[] {
  return needed.filter((names) => !names.some((name) => sections.has(name))).map(([name]) => name);
}

function titleOf(name: string): string {
  return (SECTIONS.find((section) => section.name === name)?.title ?? name).toLowerCase();
}

function asksOf(name: string): string {
  const section = SECTIONS.find((each) => each.name === name);
  return section === undefined ? `Write ${name}` : `Write ${section.asks}`;
}

export const SECTIONS_UNWRITTEN: Rule = {
  code: 'section-unwritten',
  levels: ['warning'],
  title: 'Summary, root cause or resolution not written',
  meaning:
    'These three no timeline can tell: what happened in short, what caused it, how it was fixed. Of the cause and the resolution a part will do (five whys, immediate fixes…).',
  mending: 'Write each: `/section summary Orders failed for two hours…`, or in the close-out.',
  isForAfterwards: true,
  find: unwritten,
};

export const NO_LESSONS: Rule = {
  code: 'no-lessons',
  levels: ['hint'],
  title: 'No lessons written',
  meaning: 'None of lessons, what went well, what went wrong, and where we got lucky is written.',
  mending: 'Write at least one: `/section went-well the alert came within 4 minutes`.',
  isForAfterwards: true,
  find: noLessons,
};
