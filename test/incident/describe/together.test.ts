import { expect, test } from 'vitest';
import { acceptedTogether } from '../../../src/incident/describe/together.ts';

function amended(body: object) {
  return { type: 'entry.amended', body };
}

test('many entries that are accepted are one line', () => {
  const sayings = ['a', 'b', 'c'].map((entry) => amended({ entry, proposed: [] }));
  expect(acceptedTogether(sayings)).toBe('3 entries now accepted as they were imported');
});

test.each([
  ['one alone', [amended({ entry: 'a', proposed: [] })]],
  ['another change among them', [amended({ entry: 'a', proposed: [] }), amended({ entry: 'b' })]],
  ['a kind with it', ['a', 'b'].map((entry) => amended({ entry, kind: 'note', proposed: [] }))],
  ['something left', ['a', 'b'].map((entry) => amended({ entry, proposed: ['kind'] }))],
])('%s is told by itself', (_name, sayings) => {
  expect(acceptedTogether(sayings)).toBeUndefined();
});
