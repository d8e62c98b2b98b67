/** Every section that people write, in every template that has a place for it. */
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../src/incident/sections.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { sectionsUsed } from '../../../src/postmortem/templates/sections-used.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { documentOf, under, withSections } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

/** As if somebody had written all of them: some templates print those that have no place, too. */
const ALL = SECTIONS.map(({ name }) => name);

const UNWRITTEN = '*No text written yet.*';

/** The headings of each format under which something always stands: facts, text, or that there is none. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  standard: [
    ...['Summary', 'Impact', 'Detection', 'Root cause', 'Trigger'],
    ...['Resolution', 'Corrective measures', 'Preventive measures'],
    ...['What went well', 'What went wrong', 'Where we got lucky'],
  ],
  brief: [
    ...['Summary', 'Impact', 'Detection', 'Root cause', 'Trigger'],
    ...['Resolution', 'Corrective measures', 'Preventive measures'],
  ],
  report: [
    ...['1. Summary', '3. Root cause analysis', '3.1 Technical', '3.2 Human', '3.3 Process'],
    ...['4. Impact analysis', '5. Resolution and recovery', '5.1 Immediate fixes'],
    ...['5.2 Long-term fixes', '5.3 Monitoring', '6. Lessons learned', '7.1 Technical'],
    ...['7.2 Process', '7.3 Training'],
  ],
  'google-sre': [
    ...['Summary', 'Impact', 'Root causes', 'Trigger', 'Resolution', 'Detection'],
    ...['What went well', 'What went wrong', 'Where we got lucky', 'Supporting information'],
  ],
  pagerduty: [
    ...['Overview', 'What happened', 'Contributing factors', 'Resolution', 'What went well?'],
    ...["What didn't go so well?", 'Internal', 'Summary', 'What happened?'],
    ...['What are we doing about this?'],
  ],
  atlassian: [
    ...['Incident summary', 'Leadup', 'Fault', 'Impact', 'Detection', 'Response', 'Recovery'],
    ...['Root cause identification: the five whys', 'Root cause', 'Backlog check', 'Recurrence'],
    ...['Lessons learned'],
  ],
  'azure-pir': [
    ...['What happened?', 'What went wrong and why?', 'How did we respond?'],
    'How are we making incidents like this less likely or less impactful?',
    'How can customers make incidents like this less impactful?',
    'How can we make our incident communications more useful?',
  ],
};

const ALONE = documentOf({});

/** With something computed in each section that computes anything. */
const COMPUTED = documentOf({
  lines: [
    ...OUTAGE.lines.filter((line) => !line.startsWith('/section')),
    '14:29 traffic doubled',
    '/cause 15 trigger',
  ],
});

const HEADINGS = /\n(?=#+ )/;

describe.each(templateNames())('in the template %s', (template) => {
  describe.each([
    ['alone', ALONE],
    ['beside what is computed', COMPUTED],
  ])('%s', (_, document) => {
    it.each(sectionsUsed(template, undefined, ALL))('%s stands once, as written', (name) => {
      const written = withSections(document, [[name, 'Words of **its** own.']]);
      const blocks = render(written, template).split(/\n\n+/);
      expect(blocks.filter((block) => block.includes('Words of **its** own.'))).toEqual([
        expect.stringMatching(/^Words of \*\*its\*\* own\.\n?$/),
      ]);
    });

    it('a section that nobody wrote says so where nothing else stands, once', () => {
      const markdown = render(document, template);
      const parts = markdown.split(HEADINGS).map((part) => part.trim().split(/\n\n+/));
      expect(ASKED_FOR[template]).toEqual(
        ASKED_FOR[template]?.filter((title) =>
          parts.some(([heading, ...blocks]) => heading?.replace(/^#+ /, '') === title && blocks[0]),
        ),
      );
      const unwritten = parts.filter((blocks) => blocks.includes(UNWRITTEN));
      expect(unwritten.map((blocks) => blocks.slice(0, 2))).toEqual(
        unwritten.map(([heading]) => [heading, UNWRITTEN]),
      );
      expect(markdown.split(UNWRITTEN)).toHaveLength(unwritten.length + 1);
    });
  });

  it('what set it off is named where the causes are, or right before', () => {
    const markdown = render(COMPUTED, template);
    const headings = ['Trigger', 'Contributing factors', 'Leadup', 'What went wrong and why?'];
    const places = [...headings, '3. Root cause analysis'].map((title) => under(markdown, title));
    expect(places.join('\n')).toContain('traffic doubled');
  });

  it('a section that somebody wrote no longer says that nobody did', () => {
    const written = withSections(
      ALONE,
      sectionsUsed(template, undefined, ALL).map((name) => [name, 'Words.']),
    );
    expect(render(written, template)).not.toContain(UNWRITTEN);
  });
});
