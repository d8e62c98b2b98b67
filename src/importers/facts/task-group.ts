/** What kind of tasks stand below a heading or a label. */
import { aboutHeading } from '../outline/about-heading.ts';
import type { ReadFollowup } from '../reading/reading.ts';

export interface TaskGroup {
  readonly purpose: ReadFollowup['purpose'];
  readonly area: ReadFollowup['area'];
  readonly horizon: ReadFollowup['horizon'];
  readonly status: ReadFollowup['status'] | undefined;
  readonly owner: string | undefined;
  /** What its tasks are about, where no other word here says it: `Database`. */
  readonly name: string | undefined;
}

export const NO_GROUP: TaskGroup = {
  purpose: undefined,
  area: undefined,
  horizon: undefined,
  status: undefined,
  owner: undefined,
  name: undefined,
};

type Said = Partial<TaskGroup>;

const GROUP_WORDS: readonly { readonly words: RegExp; readonly said: Said }[] = [
  {
    words: /\b(?:immediate(?:ly)?|short[- ]term|quick wins?|urgent|now)\b/iu,
    said: { horizon: 'immediate' },
  },
  {
    words: /\b(?:long(?:er)?[- ]term|medium[- ]term|mid[- ]term|strategic|future)\b/iu,
    said: { horizon: 'long-term' },
  },
  { words: /\b(?:prevent(?:s|ion|ive|ative|ing)?)\b/iu, said: { purpose: 'preventive' } },
  {
    words: /\b(?:correct(?:ive|ions?)|mitigat(?:e|ion|ive)|repair|remediat(?:e|ion))\b/iu,
    said: { purpose: 'corrective' },
  },
  {
    words: /\b(?:technical|technology|architectur(?:e|al)|engineering)\b/iu,
    said: { area: 'technical' },
  },
  { words: /\b(?:process(?:es)?|organi[sz]ational|procedures?)\b/iu, said: { area: 'process' } },
  { words: /\b(?:training|education|learning)\b/iu, said: { area: 'training' } },
  {
    words: /\b(?:completed|done|finished|already (?:done|implemented))\b/iu,
    said: { status: 'done' },
  },
  { words: /\b(?:in progress|ongoing|under way)\b/iu, said: { status: 'in progress' } },
];

/** What a heading or a label says of the tasks below it; what it leaves open is as around it. */
export function groupNamed(label: string, around: TaskGroup): TaskGroup {
  const fitting = GROUP_WORDS.filter(({ words }) => words.test(label));
  const said: Said = Object.assign({}, ...fitting.toReversed().map((group) => group.said));
  // Both purposes say neither.
  const purposes = new Set(fitting.flatMap(({ said: { purpose } }) => purpose ?? []));
  return {
    ...around,
    ...said,
    name: isGroupName(label, fitting.length) ? label.replace(/[\s:：]+$/u, '') : around.name,
    purpose: purposes.size > 1 ? around.purpose : (said.purpose ?? around.purpose),
  };
}

/** A few words that say nothing known: `Database`, not `Action items` or `We will do this:`. */
function isGroupName(label: string, known: number): boolean {
  return known === 0 && label.split(/\s+/u).length <= 4 && aboutHeading(label).is === 'unclear';
}
