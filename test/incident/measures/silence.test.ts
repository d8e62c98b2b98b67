import { expect, it } from 'vitest';
import { longestSilence } from '../../../src/incident/measures/silence.ts';
import { told } from '../../postmortem/helpers.ts';

it('what may lie in a time in which all was resolved is claimed as no silence', () => {
  const lines = ['14:00 /started', '14:10 /resolved', '?? /reopened', '16:00 seen again'];
  const { incident } = told({ lines: [...lines, '16:10 /resolved'] });
  expect(longestSilence(incident)).toMatchObject({ missing: 'reopened at an unknown time' });
});

it('a longer one before it is known all the same', () => {
  const lines = ['12:00 /started', '14:10 /resolved', '?? /reopened', '15:00 /resolved'];
  expect(longestSilence(told({ lines }).incident)).toMatchObject({ milliseconds: 130 * 60_000 });
});
