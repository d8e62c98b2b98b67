import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impact } from '../../../src/incident/record/fields.ts';
import { SECTIONS } from '../../../src/incident/sections.ts';
import { documentSchema } from '../../../src/postmortem/document/document-schema.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import { anyString } from '../../any-string.ts';
import { nodes, outline, parse } from '../gfm.ts';
import { documentOf, withSections } from '../helpers.ts';
import { FACTS_STORY } from './facts.ts';

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

/** Text made of what Markdown listens to. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_[]()<>|~&#+-=.!:;{}"\'^$/@ \n\t19aZé中', ...HOSTILE),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What a terminal acts on: control characters, and those that turn the direction of writing. */
const ACTING = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Every text that a person can write, each with the same hostile words. */
function everywhere(text: string) {
  const document = documentOf({
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
      '15:00 /resolved',
      ...IMPACT_FIELDS.map((field) => `/impact ${field}: ${text}`),
      ...DOCUMENT_FIELDS.map((field) => `/document ${field}: x ${text}`),
      `/ticket F1 ${text}`,
    ],
  });
  return withSections(
    document,
    SECTIONS.map(({ name }) => [name, `${text}\n\n${text}`]),
  );
}

const IMPACT_FIELDS = Object.keys(impact.shape).filter((field) => field !== 'description');
const DOCUMENT_FIELDS = ['number', 'owner', 'authors', 'meeting', 'recording'];

/** Blocks of the document and of its tables by kind; the headings that are the document's own. */
function skeleton(markdown: string): readonly string[] {
  return nodes(parse(markdown)).flatMap((node) => {
    if (node.type === 'heading' && node.depth <= 2) return [`h${node.depth}`];
    return ['tableRow', 'tableCell', 'listItem', 'html', 'image'].includes(node.type)
      ? [node.type]
      : [];
  });
}

/** Made once: a document is the same for every template. */
const DOCUMENTS = HOSTILE.map((text) => ({ text, document: everywhere(text) }));
const HARMLESS = everywhere('word');

describe.each(templateNames())('in the template %s', (template) => {
  const harmless = skeleton(render(HARMLESS, template));
  const printed = DOCUMENTS.map(({ text, document }) => ({
    text,
    markdown: render(document, template),
  }));

  it.each(printed)('$text changes nothing but itself', ({ text, markdown }) => {
    // What people write in sections may be a list or a picture; all else stands as with any word.
    const written = /^(?:\||!)/.test(text) ? ['image', 'tableRow', 'tableCell'] : [];
    const structure = skeleton(markdown).filter((kind) => !written.includes(kind));
    expect(structure).toEqual(harmless.filter((kind) => !written.includes(kind)));
  });

  it('no character can move a cursor, change colours, ring the bell or turn the text around', () => {
    expect(printed.map(({ markdown }) => markdown).join('')).not.toMatch(ACTING);
  });
});

describe.each(templateNames())('any text in the template %s', (template) => {
  const words = documentOf(FACTS_STORY);
  const reading = outline(parse(render(words, template)));

  it('reads back as itself, and leaves all around it as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, anyString()), { minLength: 20 }), (texts) => {
        const clean = texts.map((text) => safeLine(text).trim()).filter((text) => text !== '');
        fc.pre(clean.length > 0);
        const textFor = eachFor(clean);
        const document = documentSchema.parse(spoken(words, textFor));
        expect(outline(parse(render(document, template)))).toBe(reading.replace(WORD, textFor));
      }),
      { numRuns: 3 },
    );
  });
});

/** The words of the incident with every field; those of its sections are Markdown. */
const WORD = /\bfact-(?!section|detail)[a-z-]+/g;

/** Another text for each word, the same each time. */
function eachFor(texts: readonly string[]): (word: string) => string {
  const given = new Map<string, string>();
  return (word) => {
    const text = given.get(word) ?? texts[given.size % texts.length] ?? word;
    given.set(word, text);
    return text;
  };
}

/** The same with each word replaced, wherever it stands. */
function spoken(value: unknown, textFor: (word: string) => string): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(WORD, textFor) : part,
  );
}

describe('as JSON', () => {
  it.each(DOCUMENTS)('$text is whole, and safe to show', ({ document }) => {
    const json = toJson(document);
    expect(JSON.parse(json)).toEqual(document);
    expect(json).not.toMatch(ACTING);
  });
});
