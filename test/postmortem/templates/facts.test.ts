/**
 * Every fact of an incident with every field set stands exactly where a format puts it: the tables
 * `facts.NAME.md` tell under which heading, and what a format does not print.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  documentFacts,
  entryFields,
  followupFields,
  impact,
  stated,
} from '../../../src/incident/record/fields.ts';
import {
  CAUSES,
  KINDS,
  MILESTONES,
  OUTCOMES,
  ROLES,
} from '../../../src/incident/record/vocabulary.ts';
import { SECTIONS } from '../../../src/incident/sections.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { documentOf } from '../helpers.ts';
import { FACTS, FACTS_STORY, UNSHOWN } from './facts.ts';
import { placesOfFacts } from './facts-places.ts';

const RECORDED = {
  milestone: MILESTONES,
  kind: KINDS,
  cause: CAUSES,
  outcome: OUTCOMES,
  role: ROLES,
  section: SECTIONS.map(({ name }) => name),
  entry: Object.keys(entryFields),
  followup: Object.keys(followupFields),
  impact: Object.keys(impact.shape),
  stated: Object.keys(stated.shape),
  document: Object.keys(documentFacts.shape),
};

describe('the facts', () => {
  const names = Object.entries(RECORDED).flatMap(([of, all]) => all.map((each) => `${of}.${each}`));

  it.each(names)('%s is one of them, or never shown', (name) => {
    expect([...Object.keys(FACTS), ...Object.keys(UNSHOWN)]).toContain(name);
  });
});

describe.each(templateNames())('in the template %s', (template) => {
  const markdown = render(documentOf(FACTS_STORY), template);

  it('each fact stands under its heading, and nowhere else', () => {
    const table = readFileSync(new URL(`./facts.${template}.md`, import.meta.url), 'utf8');
    expect(placesOfFacts(markdown)).toBe(table);
  });
});
