/** What lies in the folder of a template without being a template. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { render } from '../../../src/postmortem/templates/render.ts';
import { documentOf } from '../helpers.ts';

const document = documentOf({ lines: ['14:30 /started'] });

/** A folder with a pipe, a folder that is called like a template, and this template; gone after the test. */
function templateIn(template: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'a-folder.liquid'));
  execFileSync('mkfifo', [join(folder, 'a-pipe.liquid')]);
  const file = join(folder, 'own.liquid');
  writeFileSync(file, template);
  return file;
}

it.each(['a-pipe', 'a-folder'])('%s is no partial', (name) => {
  const file = templateIn(`\n{% include "${name}" %}`);
  expect(() => render(document, file)).toThrow(
    `${file}:2: there is no template "${name}" in its folder`,
  );
});

it('a fault is found beside them', () => {
  const file = templateIn('{{ title }}\n{{ nothing }}');
  expect(() => render(document, file)).toThrow(`${file}:2: undefined variable: nothing`);
});

it('a file in place of the folder of templates has none', () => {
  const file = templateIn('');
  expect(render(document, 'brief', { own: file })).toContain('# Shop answers 500');
  expect(() => render(document, 'nosuch', { own: file })).toThrow(
    'nosuch: no such template. There are atlassian,',
  );
});
