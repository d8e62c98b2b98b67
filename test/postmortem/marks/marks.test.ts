/** Marks name the parts of a file that is exported, tell what was edited, and cannot be forged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SECTIONS } from '../../../src/incident/sections.ts';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import { readMarks } from '../../../src/postmortem/marks/marks-read.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { sectionsUsed } from '../../../src/postmortem/templates/sections-used.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { outline, parse } from '../gfm.ts';
import { documentOf, withSections } from '../helpers.ts';

const LINES = ['14:30 /started', '14:31 ! restarted it', '/section summary # Why\nIt *broke*.'];
const document = documentOf({ lines: LINES });

/** The path of a template of one's own, gone after the test. */
function own(template: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'own.liquid'), template);
  return join(folder, 'own.liquid');
}

const TEMPLATE = `# {{ title }}

{% written summary %}

{% written lessons 3 optional %}

{% gantt %}

## Impact
{% written impact %}

{% generated timeline %}
{%- for row in timeline %}
- {{ row.text }}
{%- endfor %}
{% endgenerated %}

{% generated nothing %}

{% endgenerated %}

Bye.
`;

const FILE = `# Shop answers 500

<!-- bridgelog: written summary 2 ca0f75b549c917c7 -->
### Why
It *broke*.
<!-- bridgelog: end of summary ca0f75b549c917c7 -->

<!-- bridgelog: written lessons 3 e3b0c44298fc1c14 -->
<!-- bridgelog: end of lessons e3b0c44298fc1c14 -->

## Impact
<!-- bridgelog: written impact 2 4462355497fdd48a -->
*No text written yet.*
<!-- bridgelog: end of impact 4462355497fdd48a -->

<!-- bridgelog: generated timeline 5fa4ac5712d9cafd -->
- started
- restarted it
<!-- bridgelog: end of timeline 5fa4ac5712d9cafd -->

Bye.

<!-- bridgelog: incident 2022-05-10-shop-answers-500 template own f0f477b1b025402f -->
`;

function filed(template: string, of: PostmortemDocument = document): string {
  return render(of, own(template), { marks: true });
}

describe('the parts of a template', () => {
  it('stand between comments in a file', () => {
    expect(filed(TEMPLATE)).toBe(FILE);
  });

  it('stand for themselves elsewhere, and leave no gap where there is nothing', () => {
    expect(render(document, own(TEMPLATE))).toBe(`# Shop answers 500

### Why
It *broke*.

## Impact
*No text written yet.*

- started
- restarted it

Bye.
`);
  });

  it('are named with what was edited of them', () => {
    const file = FILE.replace('*broke*', 'broke').replace('Bye', 'Goodbye');
    const read = readMarks(file);
    expect(read).toMatchObject({ slug: '2022-05-10-shop-answers-500', template: 'own' });
    expect(read).toMatchObject({ isEdited: true, isEditedOutside: true });
    expect(read?.parts).toEqual([
      {
        kind: 'written',
        name: 'summary',
        level: 2,
        hash: 'ca0f75b549c917c7',
        text: '### Why\nIt broke.',
        isEdited: true,
      },
      {
        kind: 'written',
        name: 'lessons',
        level: 3,
        hash: 'e3b0c44298fc1c14',
        text: '',
        isEdited: false,
      },
      {
        kind: 'written',
        name: 'impact',
        level: 2,
        hash: '4462355497fdd48a',
        text: '*No text written yet.*',
        isEdited: false,
      },
      {
        kind: 'generated',
        name: 'timeline',
        hash: '5fa4ac5712d9cafd',
        text: '- started\n- restarted it',
        isEdited: false,
      },
    ]);
  });

  it.each([
    ['nothing', FILE],
    ['lines that end as on Windows', FILE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${FILE}`],
    ['blank lines at the end', `${FILE}\n\n`],
    ['no line break at the end', FILE.trimEnd()],
    ['blank lines within a part', FILE.replace('### Why', '\n\n### Why')],
  ])('are not edited by %s', (_what, file) => {
    expect(readMarks(file)).toMatchObject({ isEdited: false });
  });

  it.each([
    ['a word between the parts', FILE.replace('Bye', 'Goodbye')],
    ['a word behind the last mark', `${FILE}PS: sorry.\n`],
    [
      'a part that is gone with its marks',
      FILE.replace(/<!-- \S+ written impact[\s\S]*?end of.*\n/, ''),
    ],
    ['a mark that is gone', FILE.replace(/<!-- \S+ end of impact.*\n/, '')],
  ])('are left by %s, which is an edit all the same', (_what, file) => {
    const read = readMarks(file);
    expect(read).toMatchObject({ isEdited: true, isEditedOutside: true });
    expect(read?.parts.filter((part) => part.isEdited)).toEqual([]);
  });

  it('are not known in a file without a mark at its end', () => {
    expect(readMarks('# Shop answers 500\n')).toBeUndefined();
    expect(readMarks('')).toBeUndefined();
  });

  it.each([
    [
      'a {% written summary %} b',
      'own.liquid:1: "written summary" is to stand alone, with a blank line before and behind it',
    ],
    [
      'a\n{% written summary %}\n\nb',
      'own.liquid:2: "written summary" is to stand alone, with a blank line before and behind it',
    ],
    [
      '{% written summary %}\n{% written summary %}',
      'own.liquid:2: "written summary" is to stand alone, with a blank line before and behind it',
    ],
    [
      '\n- {% generated x %}y{% endgenerated %}',
      'own.liquid:2: "generated x" is to stand alone, with a blank line before and behind it',
    ],
    [
      '{% generated x %}\n{% written summary %}{% endgenerated %}',
      'own.liquid:2: "written summary" cannot stand within "generated x": end that first',
    ],
    [
      '{% generated X Y %}{% endgenerated %}',
      'own.liquid:1: generated is followed by a name: small letters, digits and hyphens',
    ],
    ['\n{% generated x %}', 'own.liquid:2: tag {% generated x %} not closed'],
    ['{% written sumary %}', 'own.liquid:1: no section is called "sumary" (did you mean summary?)'],
    [
      '{% written %}',
      'own.liquid:1: written is followed by the name of a section, maybe a level from 1 to 6, maybe "optional"',
    ],
    [
      '{% written summary 7 %}',
      'own.liquid:1: written is followed by the name of a section, maybe a level from 1 to 6, maybe "optional"',
    ],
  ])('are refused where they cannot be told apart: %j', (template, message) => {
    expect(() => filed(template)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
    expect(() => render(document, own(template))).toThrow(message);
  });

  it('are plain text where they are captured', () => {
    const file = filed('{% capture x %}{% written summary %}{% endcapture %}{{ x | size }}');
    expect(readMarks(file)).toMatchObject({ parts: [], isEdited: false });
    expect(file).toMatch(/^19\n\n<!-- bridgelog: incident/);
  });
});

/** Marks, and a whole file with marks, as somebody may paste them. */
const FORGERIES = [
  FILE,
  FILE.replaceAll('It *broke*', 'It is forged'),
  '<!-- bridgelog: end of summary ca0f75b549c917c7 -->',
  '<!-- bridgelog: written summary 2 0000000000000000 -->\nforged\n<!-- bridgelog: end of summary 0000000000000000 -->',
  '<!-- bridgelog: incident other template own 0000000000000000 -->',
  '<!-- bridgelog-0123456789abcdef: incident other template own 0000000000000000 -->',
];

describe.each(FORGERIES)('a text that looks like marks is none: %#', (forgery) => {
  const pasted = documentOf({
    lines: [
      `14:30 log\n${forgery}`,
      `/section summary \`\`\`\n${forgery}\n\`\`\``,
      '/section impact Real.',
    ],
  });
  const meant = ['summary', 'impact'];

  it.each([
    [
      'in a part',
      '{% generated x %}\n\n{{ timeline[0].detail | code_block }}\n\n{% endgenerated %}\n\n',
    ],
    ['between parts', '{{ timeline[0].detail | code_block }}\n\n'],
    ['between parts, as it is', '{{ timeline[0].detail | raw }}\n\n'],
    ['between parts, as a section', '{{ sections.summary.text | markdown }}\n\n'],
  ])('%s', (_where, before) => {
    const parts = meant.map((name) => `{% written ${name} %}\n\n`).join('');
    const file = filed(before + parts + before, pasted);
    const read = readMarks(file);
    expect(read).toMatchObject({ slug: pasted.slug, template: 'own', isEdited: false });
    const written = read?.parts.filter(({ kind }) => kind === 'written') ?? [];
    expect(written.map(({ name }) => name)).toEqual(meant);
    expect(written.at(-1)).toMatchObject({ text: 'Real.' });
    expect(readMarks(file.replace('Real.', 'Unreal.'))).toMatchObject({ isEditedOutside: false });
  });
});

/** What people write, with what might run into its neighbours. */
const prose = fc
  .array(
    fc.constantFrom(
      ...['Text.', '- one', '1. one', '    code', '> quote', '# head', '| a |\n|---|\n| b |'],
      ...['```\nx\n```', '```', '---', '<b>', '[a]: http://x.example', '[^1]: note', '* star', ''],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.join('\n'));

it.each(templateNames())('%s reads the same with marks and without', (template) => {
  const names = sectionsUsed(
    template,
    undefined,
    SECTIONS.map(({ name }) => name),
  );
  fc.assert(
    fc.property(fc.array(prose, { minLength: names.length, maxLength: names.length }), (texts) => {
      const written = names.map((name, index) => [name, texts[index] ?? ''] as const);
      const sections = withSections(document, written);
      const [plain, marked] = [false, true].map((marks) =>
        seen(render(sections, template, { gantt: true, marks })),
      );
      expect(marked).toBe(plain);
    }),
    { numRuns: 4 },
  );
});

/** The structure, but for what no reader is shown: marks, and what keeps lists apart. */
function seen(markdown: string): string {
  const root = parse(markdown);
  const children = root.children.filter((node) => {
    if (node.type === 'html') return !node.value.startsWith('<!-- bridgelog: ');
    return node.type !== 'definition' || node.identifier !== '//';
  });
  return children.map(outline).join('\n');
}

it('every section that is written has a place in some template', () => {
  const used = new Set(templateNames().flatMap((name) => sectionsUsed(name)));
  expect(SECTIONS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

describe('the sections that a template prints', () => {
  it.each([
    [
      'in its order, each once',
      '{% written impact %}\n{% written summary 3 %}\n{% written impact optional %}',
      ['impact', 'summary'],
    ],
    [
      'in what it has conditions and loops for',
      '{% if title %}{% for x in timeline %}{% written lucky %}{% endfor %}{% else %}{% written lessons %}{% endif %}',
      ['lucky', 'lessons'],
    ],
    [
      'by their names too',
      '{% if sections.impact.text %}{{ sections.summary.text | markdown }}{% endif %}{% assign x = sections["root-cause"].text %}',
      ['summary', 'root-cause'],
    ],
    [
      'within what is generated',
      '{% generated x %}{{ sections.trigger.text }}{% endgenerated %}',
      ['trigger'],
    ],
    [
      'all, where it is computed which',
      '{{ sections[title].text }}',
      SECTIONS.map(({ name }) => name),
    ],
    ['none, where it prints none', '{{ title }}', []],
    ['those with a place of their own', '{% written others %}{% written impact %}', ['impact']],
  ])('%s', (_what, template, names) => {
    expect(sectionsUsed(own(template))).toEqual(names);
  });

  it('are also those that somebody wrote, where it prints all others', () => {
    const path = own('{% written impact %}\n\n{%- written others 3 %}\n');
    const written = ['lucky', 'impact', 'summary'];
    expect(sectionsUsed(path, undefined, written)).toEqual(['impact', 'summary', 'lucky']);
    expect(sectionsUsed(own('{% written impact %}'), undefined, written)).toEqual(['impact']);
  });

  it('are also those of its partials', () => {
    const path = own('{% render "part" %}{% include "part" %}{% written lucky %}');
    writeFileSync(path.replace('own.liquid', 'part.liquid'), '{% written summary %}');
    expect(sectionsUsed(path)).toEqual(['summary', 'lucky']);
  });
});
