import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { render } from '../../../src/postmortem/templates/render.ts';
import { TemplateError } from '../../../src/postmortem/templates/template-error.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { documentOf } from '../helpers.ts';

const document = documentOf({
  title: '*Shop* answers 500',
  lines: ['14:30 /started', '14:31 log\n# not a heading', '/section summary # Why\n<b>x</b>'],
});

/** A folder with these files, gone after the test. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'mine'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function rendered(template: string, more: Record<string, string> = {}): string {
  const folder = folderWith({ 'mine/own.liquid': template, ...more });
  return render(document, join(folder, 'mine', 'own.liquid'));
}

/** What is complained of, without the folder. */
function complaint(use: () => unknown): string {
  try {
    use();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.message.replace(/^.*\/(?=[^/:]*:)/, '');
  }
  return 'no complaint';
}

describe('a template of one’s own', () => {
  it('has all that it prints escaped, also without asking for it', () => {
    expect(rendered('{{ title }} / {{ slug | upcase }} / {% echo title %}')).toBe(
      '\\*Shop\\* answers 500 / 2022-05-10-SHOP-ANSWERS-500 / \\*Shop\\* answers 500',
    );
    expect(rendered('{{ title | append: "*" }}')).toBe('\\*Shop\\* answers 500\\*');
  });

  it('prints written sections and pasted blocks through their filters', () => {
    expect(rendered('{{ sections.summary.text | markdown: 1 }}')).toBe('## Why\n&lt;b>x&lt;/b>');
    expect(rendered('{{ timeline[1].detail | code_block }}')).toBe('```\n# not a heading\n```');
    expect(rendered('{{ timeline[0].detail }}{{ sections.lucky.text | markdown }}.')).toBe('.');
  });

  it('finds its partials in its own folder, and nowhere else', () => {
    const partials = { 'mine/part.liquid': '({{ date }})', 'secret.liquid': 'secret' };
    expect(rendered('{% render "part", date: date %}', partials)).toBe('(2022-05-10)');
    for (const path of ['../secret', '/etc/passwd', './../secret.liquid']) {
      expect(complaint(() => rendered(`x\n{% render "${path}" %}`, partials))).toMatch(
        /^own\.liquid:2: there is no template/,
      );
    }
    const folder = folderWith({
      'secret.liquid': 'secret',
      'mine/own.liquid': '{% render "link" %}',
    });
    symlinkSync(join(folder, 'secret.liquid'), join(folder, 'mine', 'link.liquid'));
    expect(complaint(() => render(document, join(folder, 'mine', 'own.liquid')))).toMatch(
      /there is no template/,
    );
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['{{ title }}\n{{ titel }}', 'own.liquid:2: undefined variable: titel'],
    ['{{ title | bold }}', 'own.liquid:1: undefined filter: bold'],
    ['\n\n{% if title %}', 'own.liquid:3: tag {% if title %} not closed'],
    ['{% frob %}', 'own.liquid:1: tag "frob" not found'],
    ['{{ title', 'own.liquid:1: output "{{ title" not closed'],
    ['{{ zone }}', 'own.liquid:1: a list or an object cannot be printed: name one of its fields'],
    ['{% for i in (1..9999999999) %}{% endfor %}', 'own.liquid:1: takes too much memory'],
  ])('says where and why in one line: %s', (template, message) => {
    expect(complaint(() => rendered(template))).toBe(message);
  });

  it('names the partial at fault', () => {
    const partials = { 'mine/part.liquid': '\n{{ nothing }}' };
    expect(complaint(() => rendered('{% render "part" %}', partials))).toBe(
      'part.liquid:2: undefined variable: nothing',
    );
  });

  it('says what there is instead', () => {
    expect(complaint(() => render(document, 'breif'))).toBe(
      `breif: no such template. There are ${templateNames().join(', ')}; for one of your own, write its path (./breif.liquid).`,
    );
    expect(complaint(() => render(document, './mine.liquid'))).toContain(
      `mine.liquid: no such file. Write the path of a template, or one of ${templateNames().join(', ')}.`,
    );
    expect(complaint(() => render(document, tmpdir()))).toContain('no such file');
  });
});
