/** A page with a replay, as the built command writes it: with the script that the build made. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Home } from './command.ts';

const SCRIPT = readFileSync(resolve(import.meta.dirname, '../../dist/browser/replay.js'), 'utf8');

it('has the one script that its policy allows, and what was known only where that is asked for', () => {
  using home = new Home();
  home.bridgelog(['new', 'Shop down', '--zone', 'UTC']);
  for (const line of [
    '/started',
    'ask @maria',
    '/internal 2',
    'the old text',
    '/amend 3 the new text',
  ]) {
    home.bridgelog(['log', line]);
  }
  const page = (...options: readonly string[]) => {
    const words = ['export', '--format', 'html', '-o', 'page.html', '--force', ...options];
    expect(home.bridgelog(words).exitCode).toBe(0);
    return readFileSync(join(home.folder, 'page.html'), 'utf8');
  };
  const tracks = (html: string): readonly { readonly perspective: string }[] =>
    JSON.parse(/data-part="tracks">(.*)<\/script>/.exec(html)?.[1] ?? '');

  expect(page()).not.toContain('<script');

  const happened = page('--replay');
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  expect(happened).toContain(`script-src 'sha256-${hash}'`);
  expect(happened).toContain(`<script>${SCRIPT}</script>`);
  expect(tracks(happened).map(({ perspective }) => perspective)).toEqual(['happened']);
  expect(JSON.stringify(tracks(happened))).not.toMatch(/maria|old text/);

  const known = page('--replay', '--known');
  expect(tracks(known).map(({ perspective }) => perspective)).toEqual(['happened', 'known']);
  expect(JSON.stringify(tracks(known)[1])).toMatch(/ask @maria.*the old text.*the new text/);

  expect(page('--replay', '--public')).not.toMatch(/maria|old text/);
});
