/** Every verb of the grammar and of the prompt, under each of its names, does what its row says. */
import { expect, test } from 'vitest';
import { VERB_NAMES } from '../../../src/incident/line/verbs/table.ts';
import { PROMPT_VERBS } from '../../../src/tui/bindings/prompt-verbs.ts';
import { POSTMORTEM_VERBS } from './postmortem-verbs.ts';
import { after, enact, seenAnew, tableRows } from './pressing.ts';
import { VERB_TABLE } from './verb-table.ts';

const ROWS = tableRows(VERB_TABLE + POSTMORTEM_VERBS);

test('each of them is told, and nothing else is', () => {
  const told = ROWS.map(({ tried }) => /^\/(\S+)/.exec(tried)?.[1]);
  const ofPrompt = PROMPT_VERBS.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(told.toSorted()).toEqual([...VERB_NAMES, ...ofPrompt].toSorted());
});

test.each(ROWS)('$tried, after $before', ({ tried, before, comes }) => {
  const ada = after(before);
  expect(seenAnew(ada, () => enact(ada, `${tried}⏎`))).toBe(comes);
  expect(comes).not.toBe('');
});
