import { expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { told } from '../helpers.ts';

/** The same secret, taken back in every way that there is. */
const lines = [
  '14:30 /started hunter2 undone',
  '/undo',
  '14:31 hunter2 retracted',
  '/retract 2 hunter2 was wrong',
  '14:32 hunter2 amended',
  '/amend 3 the password was rotated',
  '14:33 ? hunter2 redacted\nhunter2 in the detail',
  '/refute H1 14:50 hunter2 in the note',
  '/reopen H1 14:55 hunter2 again',
  '/refute H1 14:58 hunter2 in another note',
  '/redact H1',
  '+ rotate hunter2 @ops',
  '/redact F1',
  '/section summary hunter2',
  '/redact summary',
  '/title hunter2',
  '/title Passwords leaked',
  '/section lucky hunter2',
  '/section lucky nobody looked',
];

it.each(templateNames())('leaves nothing in the template %s', (template) => {
  const markdown = render(postmortem(told({ lines }).incident), template);
  expect(markdown).not.toContain('hunter2');
  expect(markdown).toContain('the password was rotated');
  expect(markdown).toContain('\\[redacted\\]');
  expect(markdown).not.toContain('retracted');
});

it('leaves nothing in the JSON', () => {
  expect(toJson(postmortem(told({ lines }).incident))).not.toContain('hunter2');
});
