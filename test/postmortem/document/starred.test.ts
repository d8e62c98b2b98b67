import { expect, it } from 'vitest';
import { onlyStarred } from '../../../src/postmortem/document/starred.ts';
import { documentOf } from '../helpers.ts';

it('leaves in the timeline what has a star or a milestone, and all else as it was', () => {
  const document = documentOf({
    lines: ['14:30 /started', '14:31 a', '14:32 ^ called b', '14:33 c', '/star 2'],
  });
  const { timeline, ...rest } = onlyStarred(document);
  const { timeline: whole, ...before } = document;
  expect(timeline.map(({ text }) => text)).toEqual(['started', 'a']);
  expect(whole).toHaveLength(4);
  expect(rest).toEqual(before);
});
