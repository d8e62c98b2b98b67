import { expect, test } from 'vitest';
import { shellWord, typedPath } from '../../../src/tui/importing/typed-path.ts';

const FILES = new Set(['/desk/a b.md', '/desk/a\\b.md', '/home/ada/x.md']);
const AROUND = { folder: '/desk', home: '/home/ada', exists: (path: string) => FILES.has(path) };

test.each([
  ['x.md', '/desk/x.md'],
  ['../x.md', '/x.md'],
  ['/tmp/x.md ', '/tmp/x.md'],
  ['~/x.md', '/home/ada/x.md'],
  ["'~/x.md'", '/home/ada/x.md'],
  ['~', '/home/ada'],
  ['~bob/x.md', '/desk/~bob/x.md'],
  ["'/tmp/a b.md' ", '/tmp/a b.md'],
  ['"/tmp/a b.md"', '/tmp/a b.md'],
  ['a\\ b.md', '/desk/a b.md'],
  ['a\\b.md', '/desk/a\\b.md'],
  ['a\\ c.md', '/desk/a\\ c.md'],
  ['file:///tmp/a%20b.md', '/tmp/a b.md'],
  ['file://elsewhere/%', '/desk/file:/elsewhere/%'],
])('%s is %s', (typed, path) => {
  expect(typedPath(typed, AROUND)).toBe(path);
});

test('for a shell, as it was typed where that is plain', () => {
  expect(shellWord('~/x.md', '/home/ada/x.md')).toBe('~/x.md');
  expect(shellWord('-a.md', '/desk/-a.md')).toBe('/desk/-a.md');
  expect(shellWord('"a.md"', '/desk/a.md')).toBe('/desk/a.md');
  expect(shellWord("it's.md", "/desk/it's.md")).toBe("'/desk/it'\\''s.md'");
});
