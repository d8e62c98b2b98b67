import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../../src/incident/sections.ts';
import { oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

const ALL = SECTIONS.map(({ name }) => name).join(', ');

function textAfter(line: string): string | undefined {
  const told = oneOfEach();
  told.tell(TWENTY_TO_THREE, line);
  return [...told.incident.sections.values()]
    .map(({ section, text }) => `${section}|${text}`)
    .at(0);
}

describe('/section', () => {
  test.each([
    ['/section root-cause It leaked.', 'root-cause|It leaked.'],
    ['/section Root-Cause: It leaked.', 'root-cause|It leaked.'],
    [
      '/section root-cause  It leaked.\n\n- the heap\n  - grew\n',
      'root-cause|It leaked.\n\n- the heap\n  - grew',
    ],
    ['/section root-cause\n\n    indented\r\nmore', 'root-cause|    indented\nmore'],
    ['/section lucky \\none', 'lucky|none'],
    ['/section lucky None of us was asleep.', 'lucky|None of us was asleep.'],
    ['/section lucky \\[not a link]', 'lucky|\\[not a link]'],
  ])('%j', (line, expected) => {
    expect(textAfter(line)).toBe(expected);
  });

  test.each([
    ['/section', `/section: name one of ${ALL}.`],
    ['/section poem x', `/section: "poem" is no section: name one of ${ALL}.`],
    ['/section root-couse x', '/section: "root-couse" is no section: did you mean root-cause?'],
    [
      '/section cause x',
      '/section: "cause" is no section: name one of root-cause, root-cause-technical, root-cause-human, root-cause-process.',
    ],
    ['/section whys x', '/section: "whys" is no section: did you mean five-whys?'],
    ['/section summary', '/section: write the Summary section behind it.'],
    ['/section summary:', '/section: write the Summary section behind it.'],
    [
      '/section summary none',
      'There is no text of summary to take away; to record the word itself, write \\none.',
    ],
    [
      '/internal summary',
      'The section summary is not written yet: /section summary and its text does.',
    ],
    ['14:35 /section summary x', '/section takes no time: leave out 14:35.'],
  ])('complains: %j', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('is taken away, and undoing brings it back', () => {
    const told = oneOfEach();
    expect(said('/section summary It broke.', told)).toBe('section summary written');
    expect(said('/section summary none', told)).toBe('section summary taken away');
    expect(told.incident.sections.size).toBe(0);
    expect(said('/undo', told)).toBe('undone: section summary taken away');
    expect(told.incident.sections.get('summary')?.text).toBe('It broke.');
  });

  test('is internal until that is taken back, whatever is written in it', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    say('/section summary It broke.');
    expect(say('/internal summary')).toBe('section summary now internal');
    say('/section summary It broke again.');
    expect(told.incident.sections.get('summary')).toEqual({
      section: 'summary',
      text: 'It broke again.',
      internal: true,
    });
    expect(say('/internal Summary')).toBe('section summary now not internal');
    expect(told.incident.sections.get('summary')).toEqual({
      section: 'summary',
      text: 'It broke again.',
      internal: false,
    });
  });

  test('written again, says so, and /undo brings the text before back', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    expect(say('/section went-well one\ntwo\nthree')).toBe('section went-well written');
    expect(say('/section went-well four')).toBe('section went-well rewritten (3 lines before)');
    expect(say('/section went-well five')).toBe('section went-well rewritten (1 line before)');
    expect(say('/undo')).toBe('undone: section went-well rewritten (1 line before)');
    expect(say('/undo')).toBe('undone: section went-well rewritten (3 lines before)');
    expect(told.incident.sections.get('went-well')?.text).toBe('one\ntwo\nthree');
    expect(say('/section went-well none')).toBe('section went-well taken away');
    expect(say('/section went-well six')).toBe('section went-well written');
  });

  test('written again over what was redacted, it says no more than that', () => {
    const told = oneOfEach();
    said('/section summary one', told);
    const records = told.records.slice(-1).map(({ id }) => id);
    told.record(TWENTY_TO_THREE, [{ type: 'records.redacted', body: { records } }]);
    expect(said('/section summary two', told)).toBe('section summary rewritten');
  });
});
