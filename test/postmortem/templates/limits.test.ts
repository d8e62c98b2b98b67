/** What a template of one's own may do to whoever uses it: nothing. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sectionSource } from '../../../src/postmortem/markdown/section-source.ts';
import { writtenMarkdown } from '../../../src/postmortem/markdown/written-markdown.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { sectionsUsed } from '../../../src/postmortem/templates/sections-used.ts';
import { TemplateError } from '../../../src/postmortem/templates/template-error.ts';
import { documentOf } from '../helpers.ts';

const document = documentOf({ lines: ['14:30 /started', '/section summary It broke.'] });

/** Milliseconds for those that would never end. */
const SOON = 500;

/** A folder `mine` with a template, beside secrets; gone after the test. */
function folderWith(template: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['mine', 'mine-too']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'mine', 'own.liquid'), template);
  writeFileSync(join(folder, 'secret.liquid'), 'secret');
  writeFileSync(join(folder, 'mine-too', 'secret.liquid'), 'secret');
  symlinkSync(join(folder, 'secret.liquid'), join(folder, 'mine', 'link.liquid'));
  symlinkSync(folder, join(folder, 'mine', 'up'));
  return folder;
}

/** What a template prints, or what is complained of, without the folder. */
function outcome(template: string, patience?: number): string {
  const folder = folderWith(template);
  try {
    return render(document, join(folder, 'mine', 'own.liquid'), { patience });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.message.replaceAll(/\/\S*\/(?=own\.)/g, '').replaceAll(folder, '…');
  }
}

describe.each(['include', 'render', 'layout'])('{%% %s %%} reads nothing outside', (tag) => {
  it.each([
    ['../secret'],
    ['./../secret.liquid'],
    ['../mine-too/secret'],
    ['link'],
    ['up/secret'],
    ['/etc/passwd'],
    ['file:///etc/passwd'],
    ['../../../../../../../../etc/passwd'],
  ])('%s', (path) => {
    const message = `own.liquid:2: there is no template "${path}" in its folder`;
    expect(outcome(`{{ title }}\n{% ${tag} "${path}" %}`)).toBe(message);
    expect(outcome(`{% assign path = "${path}" %}\n{% ${tag} path %}`)).toBe(message);
  });

  it('by an absolute path', () => {
    const folder = folderWith('');
    const path = join(folder, 'secret.liquid');
    expect(outcome(`\n{% ${tag} "${path}" %}`)).toMatch(/^own\.liquid:2: there is no template/);
  });
});

/** Doubles a text as often. */
function doubled(text: string, times: number): string {
  return `{% assign a = "${text}" %}{% for i in (1..${times}) %}{% assign a = a | append: a %}{% endfor %}`;
}

describe('a template that would take all memory, or all time, is stopped', () => {
  it.each([
    [
      'capture that doubles',
      '{% capture a %}xxxxxxxx{% endcapture %}\n{% for i in (1..60) %}{% capture a %}{{ a | raw }}{{ a | raw }}{% endcapture %}{% endfor %}',
      'own.liquid:2: prints more than 20 million characters',
    ],
    [
      'printing without end',
      `{% capture a %}${'x'.repeat(100_000)}{% endcapture %}{% for i in (1..9999) %}{{ a | raw }}{% endfor %}`,
      'own.liquid:1: prints more than 20 million characters',
    ],
    ['append that doubles', doubled('x', 60), 'own.liquid:1: takes too much memory'],
    [
      'a huge range',
      '\n{% for i in (1..999999999) %}{% endfor %}',
      'own.liquid:2: takes too much memory',
    ],
    [
      'a huge table',
      '{% tablerow i in (1..999999999) %}{% endtablerow %}',
      'own.liquid:1: takes too much memory',
    ],
    [
      'a huge date',
      '{{ "2022-05-10" | date: "%999999999d" }}',
      'own.liquid:1: takes too much memory',
    ],
    [
      'split',
      `${doubled('x', 23)}{{ a | split: "" | reverse | size }}`,
      'own.liquid:1: takes too much memory',
    ],
    [
      'join',
      `${doubled('x', 16)}{{ a | split: "" | join: a }}`,
      'own.liquid:1: takes too much memory',
    ],
    [
      'replace',
      `${doubled('x', 13)}{{ a | replace: "x", a | replace: "x", a }}`,
      'own.liquid:1: takes too much memory',
    ],
    [
      'a partial of itself',
      '\n{% render "own" %}',
      'own.liquid:2: nests more than 100 tags or partials',
    ],
    [
      'twice a partial of itself',
      '{% include "own" %}{% include "own" %}',
      'own.liquid:1: nests more than 100 tags or partials',
    ],
    [
      'a layout of itself',
      '{% layout "own" %}',
      'own.liquid:1: nests more than 100 tags or partials',
    ],
    [
      'tags in tags',
      '{% if title %}'.repeat(300) + '{% endif %}'.repeat(300),
      'own.liquid:1: nests more than 100 tags or partials',
    ],
    [
      'many more tags in tags',
      '{% if title %}'.repeat(9000) + '{% endif %}'.repeat(9000),
      'own.liquid:1: nests too deep',
    ],
    [
      'brackets in brackets',
      `{{ ${'a['.repeat(20_000)}b${']'.repeat(20_000)} }}`,
      'own.liquid:1: nests too deep',
    ],
    ['a template without end', 'x'.repeat(1_000_001), 'own.liquid: is too long'],
  ])('%s', (_what, template, message) => {
    expect(outcome(template)).toBe(message);
  });

  it.each([
    [
      'loops in loops',
      '\n{% for i in (1..9999) %}{% for j in (1..9999) %}{% endfor %}{% endfor %}',
    ],
    [
      'loops of two, sixty deep',
      `\n${'{% for i in (1..2) %}'.repeat(60)}${'{% endfor %}'.repeat(60)}`,
    ],
  ])('%s', (_what, template) => {
    expect(outcome(template, SOON)).toBe('own.liquid:2: takes too long');
  });

  it('also where it never comes back to Liquid, and the next template is used as ever', () => {
    expect(outcome(`${doubled('*<&', 20)}{{ a }}`, SOON)).toBe(
      'own.liquid: was stopped: it took too much time, or too much memory',
    );
    expect(outcome('{{ title }}')).toBe('Shop answers 500');
  });

  it('also where it is only asked which sections it prints', () => {
    const folder = folderWith('{% render "own" %}{% written summary %}{% layout "own" %}');
    expect(sectionsUsed('own', join(folder, 'mine'))).toEqual(['summary']);
  });
});

describe('a written section that would keep the parser busy for minutes', () => {
  it.each([['> '], ['*a_`['], ['**a\n'], ['<!-- '], ['[']])('stands as a block: %j', (text) => {
    const tangled = text.repeat(20_000).trimEnd();
    expect(writtenMarkdown(tangled, 2)).toContain(tangled);
    expect(writtenMarkdown(tangled, 2)).toMatch(/^`{3,}\n/);
  });
});

describe('a section that no parser would come to an end with', () => {
  it.each([
    [
      'lists in lists',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['a list of one line', `${'- '.repeat(2000)}x`],
    ['a book', 'word word\n\n'.repeat(400_000).trimEnd()],
  ])('stands as a block, and comes back as it was: %s', (_what, text) => {
    const printed = writtenMarkdown(text, 2);
    expect(printed).toBe(`\`\`\`\n${text}\n\`\`\``);
    expect(sectionSource(printed, 2)).toBe(text);
  });
});
