import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toHtml } from '../../../src/postmortem/html/to-html.ts';
import { documentOf, unheardOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';
import { elements, text, withoutStyle } from './elements.ts';
import { STORIES, WRITTEN } from './stories.ts';

const MARKDOWN = `# Shop answers 500

| Status | resolved |
|---|---|
| Lead | ada |

## Summary

A deploy broke the checkout, see <https://status.example/i/42>.
`;

it('a small outage is this page', async () => {
  const page = toHtml(documentOf(OUTAGE), MARKDOWN);
  const brief = page.replace(/(?<=<style>)[^<]+/, '…').replace(/(?<=sha256-)[^']+/, '…');
  await expect(brief).toMatchFileSnapshot('./outage.page.txt');
});

it('has the style that its policy allows, and nothing else that could run or be fetched', () => {
  const page = toHtml(documentOf(OUTAGE), WRITTEN);
  const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
  const policy = elements(withoutStyle(page)).find(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy?.attributes['content']).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect(style).not.toMatch(/url\(|@import|@font-face/);
  const names = new Set(elements(withoutStyle(page)).map(({ name }) => name));
  for (const name of ['script', 'img', 'iframe', 'object', 'embed', 'form', 'base']) {
    expect(names).not.toContain(name);
  }
});

describe.each(Object.entries(STORIES))('%s', (_, document) => {
  it('is a page on which no two things have one name', () => {
    const all = elements(withoutStyle(toHtml(document(), WRITTEN)));
    const names = (attribute: string) =>
      all.flatMap(({ attributes }) => attributes[attribute] ?? []);
    for (const attribute of ['id', 'aria-label']) {
      expect(names(attribute).length).toBe(new Set(names(attribute)).size);
    }
    for (const id of names('aria-labelledby').flatMap((ids) => ids.split(' '))) {
      expect(names('id')).toContain(id);
    }
    for (const link of names('href').filter((address) => address.startsWith('#'))) {
      expect(names('id')).toContain(link.slice(1));
    }
  });
});

describe('the head of the page', () => {
  const headOf = (page: string) =>
    text(/<header>[\s\S]*<\/header>/.exec(page)?.[0] ?? '')
      .trim()
      .split(/\n+/);

  it('says what it was, how bad, when and how long', () => {
    expect(headOf(toHtml(documentOf(OUTAGE), MARKDOWN))).toEqual([
      'Postmortem · 2022-05-10',
      'Shop answers 500',
      'SeveritySEV2, then SEV1',
      'Statusresolved',
      'Start2022-05-10 14:30',
      'End2022-05-10 15:40',
      'Duration1h 10m',
      'Time zoneAfrica/Lagos (UTC+1)',
    ]);
  });

  it('says what is not over, and what is not known', () => {
    const lines = ['14:30 /started', '14:40 /resolved', '~15:00 /reopened'];
    expect(headOf(toHtml(documentOf({ lines }), ''))).toEqual([
      'Postmortem · 2022-05-10',
      'Shop answers 500',
      'Severitynot recorded',
      'Statusreopened, not resolved since',
      'Start2022-05-10 14:30',
      'Endreopened, not resolved since',
      'Durationnot recorded (reopened, not resolved since), impaired for not recorded (not resolved)',
      'Time zoneAfrica/Lagos (UTC+1)',
    ]);
    expect(headOf(toHtml(postmortem(unheardOf()), ''))).toEqual([
      'Postmortem',
      'Postmortem',
      'Severitynot recorded',
      'Statusnot resolved',
      'Startnot recorded',
      'Endnot resolved',
      'Durationnot recorded (no started time)',
      'Time zoneUTC',
    ]);
  });
});

describe('beside the picture', () => {
  const notes = (page: string) =>
    [...page.matchAll(/<figure[\s\S]*?<\/figure>/g)]
      .flatMap(([figure]) => [...figure.matchAll(/<li>(.*)<\/li>|<p>(.*)<\/p>/g)])
      .map(([, item, paragraph]) => item ?? paragraph);

  it('stands what it does not show', () => {
    const lines = [
      '?? a',
      '?? ! b',
      '2021-01-02 03:04 c',
      '14:30 /started',
      '~14:31 d',
      '14:40 e',
      '14:45 f',
      '14:50 g',
      '14:55 h',
      '15:00 /resolved',
    ];
    expect(
      notes(
        toHtml(
          documentOf({ lines: lines.map((line) => line.replace(/^14:30/, '2022-05-10 14:30')) }),
          '',
        ),
      ),
    ).toEqual([
      'Dashed: the time is approximate.',
      '2 entries without a time: 1, 2 (A1).',
      '1 entry earlier than the picture shows: 3 at 2021-01-02 03:04.',
    ]);
  });

  it('names some of many', () => {
    const lines = [
      '14:30 /started',
      ...Array.from({ length: 12 }, (_, index) => `?? thing ${index}`),
    ];
    expect(notes(toHtml(documentOf({ lines }), ''))).toEqual([
      '12 entries without a time: 2, 3, 4, 5, 6, 7, 8, 9 and 4 more.',
    ]);
  });

  it('stands why there is none', () => {
    expect(notes(toHtml(documentOf({ lines: ['?? something happened'] }), ''))).toEqual([
      'No time is recorded, so there is nothing to draw.',
      '1 entry without a time: 1.',
    ]);
  });
});
