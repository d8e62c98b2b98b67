import { describe, expect, test } from 'vitest';
import type { Argument, ArgumentKind } from '../../../../src/incident/line/verbs/argument.ts';
import { VERB_GROUPS } from '../../../../src/incident/line/verbs/table.ts';
import { KINDS } from '../../../../src/incident/record/vocabulary.ts';

/** What the usage of a verb may call each kind of argument. */
const CALLED: Readonly<Record<ArgumentKind, readonly string[]>> = {
  time: ['time', 'time | ??', 'time | day | ??'],
  text: ['text', 'note', 'reason', 'how', 'task @owner'],
  entries: ['entry, entry…'],
  all: ['all'],
  kind: [KINDS.join(' | ')],
  'settled follow-up': ['label'],
  'followup word': ['word… | -word'],
  entry: ['entry'],
  'retracted entry': ['entry'],
  'redactable entry': ['entry'],
  'open action': ['label'],
  'open hypothesis': ['label'],
  'settled label': ['label'],
  'follow-up': ['follow-up'],
  'open follow-up': ['label'],
  milestone: ['milestone… | -milestone'],
  cause: ['root | contributing | trigger | none'],
  distance: ['+2m | -1h30m'],
  day: ['YYYY-MM-DD'],
  none: ['none'],
  severity: ['sev1 … sev5'],
  zone: ['zone'],
  reread: ['--reread'],
  service: ['name | -name'],
  role: ['role'],
  person: ['@person'],
  end: ['until time'],
  'impact field': ['field:'],
  'impact value': ['text | none'],
  'document field': ['field:'],
  'document value': ['text | none'],
  'stated field': ['start time | end time | zone name | duration'],
  'stated value': ['length | none'],
  'section value': ['text | none'],
  detector: ['monitoring | staff | customer | partner | other'],
  section: ['name'],
  'written section': ['section'],
  facts: ['facts'],
};

/** All that a usage may be for these arguments, its brackets left out. */
function usages(args: readonly Argument[]): readonly string[] {
  const places = args.map((argument) => [argument].flat());
  // What may also stand at a second place is written once.
  const written = places.filter((kinds, index) => {
    return !places.slice(0, index).some((before) => kinds.some((kind) => before.includes(kind)));
  });
  return everyChoice(written.map(namesOf)).map((words) => words.join(' '));
}

/** All that one place may be called: each of its kinds, and a name that several share once. */
function namesOf(kinds: readonly ArgumentKind[]): readonly string[] {
  return everyChoice(kinds.map((kind) => CALLED[kind])).map((names) =>
    [...new Set(names)].join(' | '),
  );
}

function everyChoice(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (chosen, list) => chosen.flatMap((before) => list.map((each) => [...before, each])),
    [[]],
  );
}

describe('the arguments of a verb are those of its usage, in their order', () => {
  test.each(VERB_GROUPS.flatMap(({ verbs }) => verbs))('/$name $usage', (verb) => {
    expect(usages(verb.arguments)).toContain(verb.usage.replaceAll(/[[\]]/g, ''));
  });
});
