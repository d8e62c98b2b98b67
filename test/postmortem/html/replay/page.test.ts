import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postmortem } from '../../../../src/postmortem/document/postmortem.ts';
import { knownReplay } from '../../../../src/postmortem/html/replay/known-replay.ts';
import { toHtml } from '../../../../src/postmortem/html/to-html.ts';
import { documentOf, unheardOf } from '../../helpers.ts';
import { OUTAGE } from '../../outage.ts';
import { elements, text, withoutStyle } from '../elements.ts';
import { STORIES, WRITTEN } from '../stories.ts';

const script = 'void 0;';
const page = (typed: Parameters<typeof documentOf>[0], markdown = '') =>
  toHtml(documentOf(typed), markdown, { script });

/** What is read of the section, without its data. */
function said(html: string): readonly string[] {
  const section = /<section id="replay_player"[\s\S]*?(?=<div data-part="player"|<\/section>)/.exec(
    html,
  );
  return text(section?.[0] ?? '')
    .split('\n')
    .filter((line) => line !== '');
}

it('allows its one script and its style, and nothing else', () => {
  const html = page(OUTAGE);
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
  const hash = (of: string) => createHash('sha256').update(of).digest('base64');
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
    `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect(style).not.toMatch(/url\(|@import|@font-face/);
  expect(style.replaceAll(/:root \{[^}]*\}/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|hsl/);
});

it('refuses a script that could end its own element', () => {
  const wrong = () => toHtml(documentOf(OUTAGE), '', { script: 'x = "</script>"' });
  expect(wrong).toThrow('This text cannot stand in a page.');
});

describe.each(Object.entries(STORIES))('%s', (_, document) => {
  it('is a page on which no two things have one name', () => {
    const html = toHtml(document(), `${WRITTEN}\n\n## Replay\n\n## Player`, { script });
    const all = elements(withoutStyle(html));
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const named = all.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? []);
    expect(ids).toEqual(expect.arrayContaining(named));
  });
});

it('stands among the contents of the page', () => {
  expect(page(OUTAGE, WRITTEN)).toContain('<li><a href="#replay_player">Replay</a></li>');
});

it('says what it leaves out, and what it needs', () => {
  expect(said(page(OUTAGE))).toEqual([
    'Replay',
    'The replay needs JavaScript, which does not run here. All else on this page is whole without it.',
  ]);
  expect(said(page({ lines: ['14:30 a', '14:31 b', '/internal 2'] }))).toEqual([
    'Replay',
    'The replay needs JavaScript, which does not run here. All else on this page is whole without it.',
    'As it happened, internal entries are left out.',
  ]);
  expect(said(toHtml(postmortem(unheardOf()), '', { script }))).toEqual([
    'Replay',
    'No time is recorded, so there is nothing to replay.',
  ]);
});

it('without any time, has what was known alone, where that was asked for', () => {
  const incident = unheardOf();
  const known = knownReplay(incident);
  const html = toHtml(postmortem(incident), '', { script, known });
  expect(said(html)).toEqual([
    'Replay',
    'The replay needs JavaScript, which does not run here. All else on this page is whole without it.',
    'No time is recorded, so there is no replay as it happened.',
    'As it was known, everything is there that was recorded: also what was undone, corrected or retracted later, and what is internal.',
  ]);
  expect(html).toContain('data-part="tracks">[{"perspective":"known",');
});
