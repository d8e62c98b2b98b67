/** Whatever the story: what is proposed can be logged as it stands, says what it said, and is gone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/postmortem/proposals/proposal.ts';
import { proposals } from '../../../src/postmortem/proposals/proposals.ts';
import { anyString } from '../../any-string.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { instant, type Story } from '../../incident/story.ts';
import { nodes, parse } from '../gfm.ts';

const AT = instant('2026-11-20T15:00:00Z');

const words = fc.oneof(
  fc.constantFrom(
    ...[
      'alert fired',
      'a ticket',
      'see `x` | *y* _z_',
      '<b>no</b> & <img src=x>',
      '# no',
      '- [ ] x',
    ],
    ...['1. x', '> y', '~~x~~', '![a](b)', 'https://x.example/a_b_', 'TODO: check *it*', '🔥 漢字'],
    ...[
      'a TODO 14:05 b',
      'TODO x TODO: y',
      'none',
      '\\',
      '```',
      '---',
      'TODO: /done A1',
      'TODO: F1 x',
      'TODO: @bo',
    ],
  ),
  anyString({ minLength: 1, maxLength: 12 }),
);
const told = fc
  .tuple(
    fc.constantFrom(
      ...['/detected', '/started', '/resolved', '/mitigated', '^', '?', '!', '>', '/event'],
      ...['/refute H1', '/refute H2', '/confirm H1', '/failed A1', '/done A1', '/impact'],
    ),
    words,
  )
  .map(([verb, text]) => `${verb} ${text}`);

/** A random story with texts that mean something to Markdown, to the grammar, or to a proposal. */
const stories = fc
  .tuple(lines, fc.array(told, { minLength: 1, maxLength: 8 }))
  .map(([all, more]) => tell([...all, ...more.map((line) => [AT, line] as const)]));

test('a yes is logged without a complaint, and what it said is proposed no more', () => {
  fc.assert(
    fc.property(stories, (story) => {
      for (const proposal of proposals(story.incident)) {
        if (proposal.isPrompt) expect(proposal.lines).toEqual([]);
        else taken(story, proposal);
      }
      expect(proposals(story.incident).filter(({ isPrompt }) => !isPrompt)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

function taken(story: Story, proposal: Proposal): void {
  const before = story.records.length;
  story.tell(AT, proposal.lines);
  expect(story.records.length).toBe(before + proposal.lines.length);
  const { incident } = story;
  expect(proposals(incident).map(({ id }) => id)).not.toContain(proposal.id);
  if (proposal.section !== undefined) {
    expect(incident.sections.get(proposal.section)?.text).toBe(proposal.text);
  }
}

test('a text is read as it was typed: nothing in it is markup but lists and paragraphs', () => {
  const ours = new Set(['root', 'paragraph', 'list', 'listItem', 'text', 'link']);
  fc.assert(
    fc.property(stories, (story) => {
      for (const { text = '' } of proposals(story.incident)) {
        expect(nodes(parse(text)).filter((node) => !ours.has(node.type))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('the names of proposals are their own', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const ids = proposals(story.incident).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }),
    { numRuns: 40 },
  );
});
