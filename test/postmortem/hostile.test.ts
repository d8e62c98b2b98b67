import { describe, expect, it } from 'vitest';
import { render } from '../../src/postmortem/render.ts';
import { templateNames } from '../../src/postmortem/template-file.ts';
import { toJson } from '../../src/postmortem/to-json.ts';
import { nodes, parse } from './gfm.ts';
import { documentOf } from './helpers.ts';

const HOSTILE = [
  'a | b || c',
  '# heading',
  '<script>alert(1)</script>',
  '```',
  '----------',
  '==========',
  '| --- | --- |',
  '<!-- the rest is gone',
  '[x]: https://evil.example',
  '![x](https://evil.example/x.png)',
  '\u001b[2J\u001b]0;title\u0007 \u009b31m',
  '\u202edesrever \u2066hidden\u2069',
  '{{ title }} {% raw %}',
  'ends in \\',
  '~~~ struck ~~~',
  '&lt;b&gt; &#60;',
];

/** What a terminal acts on: control characters, and those that turn the direction of writing. */
const ACTING = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Every text that a person can write, each with the same hostile words. */
function everywhere(text: string) {
  return documentOf({
    title: `x ${text}`,
    lines: [
      '14:30 /started',
      `14:31 \\${text}`,
      `14:32 ! ${text}`,
      `/done A1 14:40 ${text}`,
      `/reopen A1 14:41 ${text}`,
      `/failed A1 14:42 ${text}`,
      `14:33 ? ${text}`,
      `/refute H1 14:50 ${text}`,
      `14:34 ? ${text}`,
      '/cause H2',
      `14:35 ^ ${text}`,
      `+ ${text}`,
      `/service x ${text}`,
      `/impact ${text}`,
      `/detectedby staff ${text}`,
      `14:36 block\n${text}\n${text}`,
      `/section summary first\n${text}`,
      `/section impact ${text}`,
      `/section lucky ${text}\n\n${text}`,
      '15:00 /resolved',
    ],
  });
}

/** Blocks of the document and of its tables by kind; the headings that are the document's own. */
function skeleton(markdown: string): readonly string[] {
  return nodes(parse(markdown)).flatMap((node) => {
    if (node.type === 'heading' && node.depth <= 2) return [`h${node.depth}`];
    return ['tableRow', 'tableCell', 'listItem', 'html', 'image'].includes(node.type)
      ? [node.type]
      : [];
  });
}

describe.each(templateNames())('in the template %s', (template) => {
  it.each(HOSTILE)('%j changes nothing but itself', (text) => {
    const markdown = render(everywhere(text), template);
    // What people write in sections may be a list or a picture; all else stands as with any word.
    const written = /^(?:\||!)/.test(text) ? ['image', 'tableRow', 'tableCell'] : [];
    const structure = skeleton(markdown).filter((kind) => !written.includes(kind));
    const harmless = skeleton(render(everywhere('word'), template));
    expect(structure).toEqual(harmless.filter((kind) => !written.includes(kind)));
  });

  it('no character can move a cursor, change colours, ring the bell or turn the text around', () => {
    const markdown = HOSTILE.map((text) => render(everywhere(text), template)).join('');
    expect(markdown).not.toMatch(ACTING);
  });
});

describe('as JSON', () => {
  it.each(HOSTILE)('%j is whole, and safe to show', (text) => {
    const document = everywhere(text);
    const json = toJson(document);
    expect(JSON.parse(json)).toEqual(document);
    expect(json).not.toMatch(ACTING);
  });
});
