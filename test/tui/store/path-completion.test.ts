import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { completedPath } from '../../../src/tui/store/path-completion.ts';
import { folderOfTest } from './documents.ts';

let folder = '';
beforeEach(() => {
  folder = folderOfTest();
  mkdirSync(join(folder, 'postmortems'));
  for (const name of ['checkout.md', 'checkout-2.md', 'Übersicht.md', '.hidden']) {
    writeFileSync(join(folder, name), '');
  }
  for (let count = 0; count < 30; count += 1) {
    writeFileSync(join(folder, 'postmortems', `p${String(count).padStart(2, '0')}.md`), '');
  }
});

function completed(typed: string) {
  return completedPath(typed, { folder, home: folder, exists: () => true });
}

test('the one that is meant is written out; a folder goes on', () => {
  expect(completed('üb')).toEqual({ text: 'Übersicht.md', names: [] });
  expect(completed('post')).toEqual({ text: 'postmortems/', names: [] });
  expect(completed('~/post')).toEqual({ text: '~/postmortems/', names: [] });
  expect(completed('postmortems/p07')).toEqual({ text: 'postmortems/p07.md', names: [] });
  expect(completed('.h')).toEqual({ text: '.hidden', names: [] });
  expect(completed("'che")).toEqual({ text: 'checkout', names: ['checkout-2.md', 'checkout.md'] });
});

test('of several, as much as is clear, and their names', () => {
  expect(completed('ch')).toEqual({ text: 'checkout', names: ['checkout-2.md', 'checkout.md'] });
  const many = completed('postmortems/');
  expect(many.text).toBe('postmortems/p');
  expect(many.names).toHaveLength(21);
  expect(many.names.at(-1)).toBe('and 10 more');
});

test('what is typed stays where the names that may be meant have less in common', () => {
  writeFileSync(join(folder, 'ÜBERBLICK.md'), '');
  expect(completed('üBE')).toEqual({ text: 'üBE', names: ['ÜBERBLICK.md', 'Übersicht.md'] });
});

test('a link that leads in a circle, or nowhere, is no folder', () => {
  symlinkSync('circle', join(folder, 'circle'));
  symlinkSync('no such file', join(folder, 'nowhere'));
  expect(completed('cir')).toEqual({ text: 'circle', names: [] });
  expect(completed('now')).toEqual({ text: 'nowhere', names: [] });
});

test('what is not there stays as it was typed', () => {
  expect(completed('nothing')).toEqual({ text: 'nothing', names: [] });
  expect(completed('no/such/folder')).toEqual({ text: 'no/such/folder', names: [] });
});
