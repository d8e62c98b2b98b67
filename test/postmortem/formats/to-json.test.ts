import { expect, it } from 'vitest';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { documentOf } from '../helpers.ts';

it('is the document, indented, in its own order', () => {
  const json = toJson(documentOf({ severity: 'sev1', lines: ['14:30 /started'] }));
  expect(json.split('\n').slice(0, 12)).toEqual([
    '{',
    '  "version": 1,',
    '  "isPublic": false,',
    '  "slug": "2022-05-10-shop-answers-500",',
    '  "title": "Shop answers 500",',
    '  "date": "2022-05-10",',
    '  "resolved": false,',
    '  "status": "not resolved",',
    '  "severity": "sev1",',
    '  "severities": [',
    '    {',
    '      "severity": "sev1",',
  ]);
  expect(json).toMatch(/\}\n$/);
});

it('tells nothing of when and under which id something was recorded', () => {
  const json = toJson(documentOf({ lines: ['14:30 /started', '+ a task'] }));
  expect(json).not.toMatch(/recordedAt|"id"|"batch"|18:00/);
});

it('has every key, also when nothing is recorded', () => {
  const keys = (document: object) => Object.keys(document);
  expect(keys(documentOf({}))).toEqual(keys(documentOf({ lines: ['14:30 /started x'] })));
});
