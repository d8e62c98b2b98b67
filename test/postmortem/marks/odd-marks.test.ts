/** Marks that somebody changed, and lines that are nearly marks. */
import { expect, it } from 'vitest';
import { fileStanding } from '../../../src/postmortem/files/file-standing.ts';
import { readMarks } from '../../../src/postmortem/marks/marks-read.ts';
import { takeBack } from '../../../src/postmortem/marks/take-back.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { documentOf } from '../helpers.ts';

const FILE = render(
  documentOf({ lines: ['14:30 /started', '/section summary It broke.'] }),
  'brief',
  {
    marks: true,
  },
);

it('takes nothing back to a section that there is not', () => {
  const file = readMarks(
    FILE.replace('It broke.', 'It fell.').replace(/(written|end of) summary/g, '$1 sumary'),
  );
  expect(file && takeBack(file, () => null, { force: true })).toEqual({
    taken: [],
    conflicts: [],
    generated: [],
    unknown: ['sumary'],
    isEditedOutside: true,
  });
});

it.each([
  ['a comment that begins like a mark', 'It broke.\n\n<!-- bridgelog: ask Ada first -->'],
  ['a comment outside of the parts', '<!-- bridgelog: ask Ada first -->'],
])('%s is an edit', (_what, text) => {
  const edited = text.startsWith('<')
    ? FILE.replace('# ', `${text}\n\n# `)
    : FILE.replace('It broke.', text);
  const standing = fileStanding(edited, FILE);
  expect(standing.is).toBe('edited');
  expect(standing.is === 'edited' && standing.changes).toContain(
    '-<!-- bridgelog: ask Ada first -->',
  );
});
