/** Every section that people write, in every template that has a place for it. */
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/incident/sections.ts';
import { render } from '../../src/postmortem/render.ts';
import { templateNames } from '../../src/postmortem/template-file.ts';
import { documentOf, under } from './helpers.ts';
import { OUTAGE } from './outage.ts';

const UNWRITTEN = '*No text written yet.*';

/** The brief is without the lessons. */
const PLACELESS: Readonly<Record<string, readonly string[]>> = {
  brief: ['went-well', 'went-wrong', 'lucky'],
};

/** The headings that are not the section's own title. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  standard: { escalation: 'Escalations' },
  brief: {},
};

const PLACES = templateNames().flatMap((template) =>
  SECTIONS.filter(({ name }) => PLACELESS[template]?.includes(name) !== true).map(
    ({ name, title }) => ({ template, name, heading: HEADINGS[template]?.[name] ?? title }),
  ),
);

/** With something computed in each section that computes anything. */
const COMPUTED = [
  ...OUTAGE.lines.filter((line) => !line.startsWith('/section')),
  '14:29 traffic doubled',
  '/cause 15 trigger',
];

it.each(templateNames())('has a trigger computed in the template %s', (template) => {
  const markdown = render(documentOf({ lines: COMPUTED }), template);
  expect(under(markdown, 'Trigger')).toContain('traffic doubled');
});

describe.each(PLACES)('$name in the template $template', ({ template, name, heading }) => {
  it.each([
    ['alone', []],
    ['beside what is computed', COMPUTED],
  ])('stands once, as written, under its heading: %s', (_, lines) => {
    const written = [...lines, `/section ${name} Words of **its** own.`];
    const markdown = render(documentOf({ lines: written }), template);
    expect(markdown.split('Words of **its** own.')).toHaveLength(2);
    expect(under(markdown, heading)).toContain('Words of **its** own.');
    expect(under(markdown, heading)).not.toContain(UNWRITTEN);
  });

  it.each([
    ['alone', []],
    ['beside what is computed', COMPUTED],
  ])('says in a line of its own that nobody wrote it: %s', (_, lines) => {
    const part = under(render(documentOf({ lines }), template), heading);
    expect(part.split('\n\n').filter((block) => block === UNWRITTEN)).toHaveLength(1);
    expect(part.split(UNWRITTEN)).toHaveLength(2);
  });
});
