/** What people edit in an exported file comes back to the record as they would have typed it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStanding } from '../../../src/postmortem/files/file-standing.ts';
import { sectionSource } from '../../../src/postmortem/markdown/section-source.ts';
import { writtenMarkdown } from '../../../src/postmortem/markdown/written-markdown.ts';
import { type MarkedFile, readMarks } from '../../../src/postmortem/marks/marks-read.ts';
import { takeBack } from '../../../src/postmortem/marks/take-back.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { documentOf } from '../helpers.ts';

const LINES = ['14:30 /started', '/section summary # Why\nIt *broke*.', '/section lucky Very.'];

function exported(lines: readonly string[]): string {
  return render(documentOf({ lines }), 'standard', { marks: true });
}

function read(file: string): MarkedFile {
  const marked = readMarks(file);
  if (marked === undefined) throw new Error('no marks');
  return marked;
}

/** Takes an edited file back to a record with these lines. */
function taken(file: string, lines = LINES, force = false) {
  const { sections } = documentOf({ lines });
  return takeBack(read(file), (name) => sections[name]?.text ?? null, { force });
}

const FILE = exported(LINES);
const NOTHING = {
  taken: [],
  conflicts: [],
  generated: [],
  unknown: [],
  isEditedOutside: false,
};

describe('an edited file', () => {
  it('gives back a section that has no place of its own in the template', () => {
    const file = render(documentOf({ lines: LINES }), 'brief', { marks: true });
    expect(file).toContain('\n\n## Where we got lucky\n\n<!-- bridgelog: written lucky 2 ');
    expect(taken(file.replace('Very.', 'Not at all.\n\n### Why\n\nIt was noon.'))).toEqual({
      ...NOTHING,
      taken: [{ section: 'lucky', text: 'Not at all.\n\n# Why\n\nIt was noon.' }],
    });
  });

  it('gives back the sections that were edited, and no other', () => {
    const file = FILE.replace('It *broke*.', 'It broke.\n\n#### In detail\n\nDisk full.');
    expect(taken(file)).toEqual({
      ...NOTHING,
      taken: [{ section: 'summary', text: '# Why\nIt broke.\n\n## In detail\n\nDisk full.' }],
    });
    expect(taken(FILE)).toEqual(NOTHING);
  });

  it('gives back what was written where nobody had written, also below the line that says so', () => {
    const file = FILE.replace(/(written impact .*\n)\*No text written yet\.\*/, '$1All of it.');
    expect(taken(file).taken).toEqual([{ section: 'impact', text: 'All of it.' }]);
    const below = FILE.replace(/(written impact .*\n.*)/, '$1\n\nAll of it.');
    expect(taken(below).taken).toEqual([{ section: 'impact', text: 'All of it.' }]);
  });

  it.each([
    ['emptied', ''],
    ['said to be unwritten', '*No text written yet.*'],
  ])('clears a section that was %s', (_what, text) => {
    expect(taken(FILE.replace('Very.', text)).taken).toEqual([{ section: 'lucky', text: '' }]);
  });

  it('names what is made from the record, and what stands outside of the marks', () => {
    const file = FILE.replace('**started**', '**it began**').replace('## Lessons', '## Lesson');
    expect(taken(file)).toEqual({ ...NOTHING, generated: ['timeline'], isEditedOutside: true });
  });

  it('gives nothing where the record says the same by now', () => {
    const file = FILE.replace('Very.', 'Not at all.');
    expect(taken(file, [...LINES, '/section lucky Not at all.'])).toEqual(NOTHING);
  });

  it('is in conflict with a record that has changed since, unless that does not count', () => {
    const file = FILE.replace('Very.', 'Not at all.').replace('It *broke*', 'It stood still');
    const since = [...LINES, '/section lucky A little.'];
    expect(taken(file, since)).toEqual({
      ...NOTHING,
      taken: [{ section: 'summary', text: '# Why\nIt stood still.' }],
      conflicts: ['lucky'],
    });
    expect(taken(file, since, true)).toEqual({
      ...NOTHING,
      taken: [
        { section: 'summary', text: '# Why\nIt stood still.' },
        { section: 'lucky', text: 'Not at all.' },
      ],
    });
  });

  it('is in conflict with itself where a section stands twice and says two things', () => {
    const [part = ''] = /<!-- \S+ written lucky[\s\S]*?end of lucky.*/.exec(FILE) ?? [];
    const twice = FILE.replace(part, `${part}\n\n${part}`);
    const both = twice.replaceAll('Very.', 'Not at all.');
    expect(taken(both).taken).toEqual([{ section: 'lucky', text: 'Not at all.' }]);
    expect(taken(both.replace('Not at all.', 'Quite.'))).toMatchObject({ conflicts: ['lucky'] });
  });
});

describe('the way back from the document', () => {
  it.each([
    ['headings count from 1 again', '### Why\n\n#### Deeper', '# Why\n\n## Deeper'],
    ['one that stands too high is the highest', '# Why', '# Why'],
    ['what would be HTML is as it was typed', 'a &lt;b>c&lt;/b> `&lt;`', 'a <b>c</b> `&lt;`'],
    ['what would be no HTML stays', 'a &lt; b', 'a &lt; b'],
    ['a line below text is as it was typed', 'Loud\n\\---', 'Loud\n---'],
    ['an escape of another kind stays', 'a \\*b\\*', 'a \\*b\\*'],
    [
      'code stays',
      '```\n### no heading &lt;b>\n\\---\n```',
      '```\n### no heading &lt;b>\n\\---\n```',
    ],
  ])('%s', (_what, text, source) => {
    expect(sectionSource(text, 2)).toBe(source);
  });

  /** What a person writes below a heading of level 2, in lines and blocks. */
  const block = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          ...['It broke.', 'See *this* & `that`.', 'a < b', '<b>bold</b>', '&lt;b>', 'ends \\'],
          ...['- one', '  - two', '1. one', '> said', '2 * 3 * 4', '[x](http://a.example)', '#tag'],
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((lines) => lines.join('\n')),
    fc.constantFrom('### Why', '#### Deeper', '###### Deepest', '```sh\ndf -h # <x>\n```', '---'),
    fc.constantFrom('| a | b |\n|---|---|\n| 1 | <2 |', 'Underlined\n---', '<!-- left out -->'),
  );
  const prose = fc
    .array(block, { minLength: 1, maxLength: 6 })
    .map((blocks) => blocks.join('\n\n').trimStart());

  it('leads to a text that is printed as what was edited', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 2 }), (text, level) => {
        // What the document would have had to escape, it has escaped.
        const edited = writtenMarkdown(sectionSource(text, level), level);
        expect(writtenMarkdown(sectionSource(edited, level), level)).toBe(edited);
      }),
      { numRuns: 30 },
    );
  });

  it('leads back to what was typed, for what was only printed', () => {
    fc.assert(
      fc.property(prose, (typed) => {
        const printed = writtenMarkdown(typed, 2);
        expect(writtenMarkdown(sectionSource(printed, 2), 2)).toBe(printed);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the file as it was edited when it is exported again', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const shown = writtenMarkdown(sectionSource(text, 2), 2);
        const edited = FILE.replace('### Why\nIt *broke*.', () => shown);
        const lines = taken(edited).taken.map((part) => `/section ${part.section} ${part.text}`);
        const again = exported([...LINES, ...lines]);
        expect(['same', 'unedited']).toContain(fileStanding(edited, again).is);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a file that is there', () => {
  const since = exported([...LINES, '15:00 it works again']);
  const edited = FILE.replace('Very.', 'Not at all.');

  it.each([
    ['nothing', undefined, 'free'],
    ['an empty file', '', 'free'],
    ['the same', since, 'same'],
    ['an export that nobody edited', FILE, 'unedited'],
    ['one that an editor saved', FILE.replaceAll('\n', '\r\n'), 'unedited'],
    ['another text', 'Notes.\n', 'other'],
  ])('is %s', (_what, there, is) => {
    expect(fileStanding(there, since)).toMatchObject({ is });
  });

  it('is an export that was edited: what an export would change is shown', () => {
    expect(fileStanding(edited, since)).toEqual({
      is: 'edited',
      parts: ['lucky'],
      isEditedOutside: false,
      canBeTakenBack: true,
      changes: expect.arrayContaining([
        '-Not at all.',
        '+Very.',
        '+| 2 | 15:00 | event | it works again |',
      ]),
    });
  });

  it('is another incident’s export', () => {
    const other = render(documentOf({ title: 'Cart slow', lines: LINES }), 'brief', {
      marks: true,
    });
    expect(fileStanding(other, since)).toMatchObject({
      is: 'other',
      what: 'the export of 2022-05-10-cart-slow',
    });
  });

  it('is of no use to compare where all of it differs', () => {
    const long = Array.from({ length: 9000 }, (_, index) => `line ${index}\n`).join('');
    expect(fileStanding(long, since)).toMatchObject({ is: 'other', changes: [] });
  });
});
