import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { onlyStarred } from '../../../src/postmortem/document/starred.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { SCHEMA_FILE, schemaText } from '../../../tools/docs/schema.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { told, unheardOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

const SCHEMA: Record<string, unknown> = JSON.parse(schemaText());
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  formats: { 'date-time': TIME, date: DAY },
}).compile(SCHEMA);

/** What is wrong with a document as others read it. */
function faults(json: string): readonly string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** All documents that can be made of an incident. */
function allDocuments(incident: Incident): readonly string[] {
  const supportHours = { days: ['mon', 'tue'], from: '09:00', until: '17:00' } as const;
  const document = postmortem(incident);
  const inHours = postmortem(incident, { supportHours, zone: 'America/St_Johns' });
  const open = publicCopy(document).document;
  return [document, inHours, open, onlyStarred(open)].map(toJson);
}

it('stands in docs as it is (npm run docs)', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../..', SCHEMA_FILE), 'utf8');
  expect(kept).toBe(schemaText());
});

it('says what it is, and lets nothing in that it does not describe', () => {
  expect(SCHEMA).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:bridgelog:postmortem:1',
    title: 'Bridgelog postmortem, version 1',
  });
  const objects = [...schemaText().matchAll(/"type": "object"/g)];
  const closed = [...schemaText().matchAll(/"additionalProperties": false/g)];
  expect(closed.length).toBeGreaterThan(20);
  expect(closed).toHaveLength(objects.length);
});

describe('a document is as it says', () => {
  it('of an outage, and of an incident of which nothing is known', () => {
    expect(allDocuments(told(OUTAGE).incident).map(faults)).toEqual([[], [], [], []]);
    expect(allDocuments(unheardOf()).map(faults)).toEqual([[], [], [], []]);
  });

  it('of any story', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(allDocuments(tell(all).incident).flatMap(faults)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a document is not as it says', () => {
  const document = postmortem(told(OUTAGE).incident);

  it.each([
    ['with a key of its own', { ...document, mine: 1 }, ' must NOT have additional properties'],
    ['without one', { ...document, title: undefined }, " must have required property 'title'"],
    ['of another version', { ...document, version: 2 }, '/version must be equal to constant'],
    ['with a number for a text', { ...document, services: [1] }, '/services/0 must be string'],
    [
      'with a section that there is not',
      { ...document, sections: { ...document.sections, mine: {} } },
      '/sections must NOT have additional properties',
    ],
  ])('%s', (_what, wrong, fault) => {
    expect(faults(JSON.stringify(wrong))).toEqual([fault]);
  });
});
