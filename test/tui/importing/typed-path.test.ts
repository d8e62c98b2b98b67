import { expect, test } from 'vitest';
import { shellWord, typedPath } from '../../../src/tui/importing/typed-path.ts';

const FILES = new Set(['/work/a b.md', '/work/a\\b.md', '/home/ada/x.md']);
const AROUND = { folder: '/work', home: '/home/ada', exists: (path: string) => FILES.has(path) };

test.each([
  ['x.md', '/work/x.md'],
  ['../x.md', '/x.md'],
  ['/tmp/x.md ', '/tmp/x.md'],
  ['~/x.md', '/home/ada/x.md'],
  ["'~/x.md'", '/home/ada/x.md'],
  ['~', '/home/ada'],
  ['~bob/x.md', '/work/~bob/x.md'],
  ["'/tmp/a b.md' ", '/tmp/a b.md'],
  ['"/tmp/a b.md"', '/tmp/a b.md'],
  ['a\\ b.md', '/work/a b.md'],
  ['a\\b.md', '/work/a\\b.md'],
  ['a\\ c.md', '/work/a\\ c.md'],
  ['file:///tmp/a%20b.md', '/tmp/a b.md'],
  ['file://elsewhere/%', '/work/file:/elsewhere/%'],
])('%s is %s', (typed, path) => {
  expect(typedPath(typed, AROUND)).toBe(path);
});

test('for a shell, as it was typed where that is plain', () => {
  expect(shellWord('~/x.md', '/home/ada/x.md')).toBe('~/x.md');
  expect(shellWord('-a.md', '/work/-a.md')).toBe('/work/-a.md');
  expect(shellWord('"a.md"', '/work/a.md')).toBe('/work/a.md');
  expect(shellWord("it's.md", "/work/it's.md")).toBe("'/work/it'\\''s.md'");
});
