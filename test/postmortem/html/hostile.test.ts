import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHtml } from '../../../src/postmortem/html/to-html.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { anyString } from '../../any-string.ts';
import { documentOf } from '../helpers.ts';
import { elements, skeleton, withoutStyle } from './elements.ts';

/** Every text that the page shows in its own way or through a template: each takes the next of these. */
function pageOf(template: string, texts: readonly string[]): string {
  let used = 0;
  const next = () => {
    used += 1;
    return texts[used % texts.length] ?? '';
  };
  const document = documentOf({
    title: `x ${next()}`,
    lines: [
      '14:30 /started',
      ...texts.map((text) => `14:31 \\${text}`),
      `14:32 ! ${next()}`,
      `/done A1 14:40 ${next()}`,
      `14:33 ? ${next()}`,
      `/refute H1 14:50 ${next()}`,
      `14:35 ^ ${next()}`,
      `?? \\${next()}`,
      `2021-01-01 14:36 \\${next()}`,
      `+ x ${next()}`,
      `/service x ${next()}`,
      `/impact x ${next()}`,
      `/detectedby staff x ${next()}`,
      `14:36 block\n${next()}`,
      '15:00 /resolved',
    ],
  });
  return withoutStyle(toHtml(document, render(document, template)));
}

/** Links that the text has in it come and go with it. */
function shape(page: string): string {
  return skeleton(page).replaceAll(/ a \/a\b/g, '');
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- the rest is gone',
  '-->',
  '<![CDATA[',
  '&lt;b&gt; &#60;b&#62;',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '[x]: https://evil.example',
  '<https://evil.example/"onclick="x>',
  '| a | b |',
  '```',
  '# heading',
  '\u202ereversed \u2066hidden\u2069',
  '{{ title }} {% raw %}',
  '$& $1 $`',
];

const HARMLESS = HOSTILE.map((_, index) => `word ${index}`);

it.each(templateNames())('no text makes an element in the template %s', (template) => {
  const harmless = shape(pageOf(template, HARMLESS));
  expect(shape(pageOf(template, HOSTILE))).toBe(harmless);
  expect(shape(pageOf(template, HOSTILE.toReversed()))).toBe(harmless);
});

it('no text makes an element, or an attribute that runs something', () => {
  const harmless = shape(pageOf('brief', ['word']));
  const nasty = fc.string({
    unit: fc.constantFrom(...'<>"\'&;!-/[]()`| =#\\', 'script', 'onload=', '&lt;', 'a'),
    minLength: 1,
    maxLength: 16,
  });
  const words = fc
    .oneof(nasty, anyString({ minLength: 1, maxLength: 10 }))
    .map((text) => `w${text.replaceAll(/[\n\r\u0085\u2028\u2029\v\f]/g, '')}w`);
  fc.assert(
    fc.property(words, (text) => {
      const page = pageOf('brief', [text]);
      expect(shape(page)).toBe(harmless);
      const attributes = elements(page).flatMap(({ attributes }) => Object.keys(attributes));
      expect(attributes.filter((name) => /^on|^style$|^src/i.test(name))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
