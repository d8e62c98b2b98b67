import { expect, test } from 'vitest';
import { markedUp } from '../../../src/importers/markup/marked-up.ts';
import { printed } from './printed-blocks.ts';

test('every block knows its lines, its words and its Markdown', () => {
  const text = [
    '# Queue outage',
    '',
    '- **09:10** [page](http://q.example/1) sent',
    '  - `q-7` was',
    '    full',
  ];
  expect(markedUp(text.join('\n'), 'markdown')).toEqual({
    frontMatter: new Map(),
    findings: [],
    blocks: [
      {
        type: 'heading',
        level: 1,
        line: 1,
        lastLine: 1,
        markdown: '# Queue outage',
        text: { line: 1, text: 'Queue outage', lead: undefined, links: [] },
      },
      {
        type: 'list',
        isOrdered: false,
        line: 3,
        lastLine: 5,
        markdown: text.slice(2).join('\n'),
        items: [
          {
            isTicked: undefined,
            line: 3,
            lastLine: 5,
            markdown: text.slice(2).join('\n'),
            blocks: [
              {
                type: 'paragraph',
                line: 3,
                lastLine: 3,
                markdown: '**09:10** [page](http://q.example/1) sent',
                lines: [
                  {
                    line: 3,
                    text: '09:10 page sent',
                    lead: '09:10',
                    links: ['http://q.example/1'],
                  },
                ],
              },
              {
                type: 'list',
                isOrdered: false,
                line: 4,
                lastLine: 5,
                markdown: '- `q-7` was\n  full',
                items: [
                  {
                    isTicked: undefined,
                    line: 4,
                    lastLine: 5,
                    markdown: '- `q-7` was\n  full',
                    blocks: [
                      {
                        type: 'paragraph',
                        line: 4,
                        lastLine: 5,
                        markdown: '`q-7` was\nfull',
                        lines: [
                          { line: 4, text: '`q-7` was', lead: undefined, links: [] },
                          { line: 5, text: 'full', lead: undefined, links: [] },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test.each([
  [
    'bullets of word processors',
    '• 9:10 one\n•9:12 two\n\to\tthree',
    '- 1-1\n  1:9:10 one\n- 2-3\n  2:9:12 two\n  - 3-3\n    3:three',
  ],
  ['dashes as bullets', '– 9:10 one\n— 9:12 two', '- 1-1\n  1:9:10 one\n- 2-2\n  2:9:12 two'],
  [
    'bullets without a space',
    '-one\n-two\n-three',
    '- 1-1\n  1:one\n- 2-2\n  2:two\n- 3-3\n  3:three',
  ],
  ['two such lines are no list', '-one\n-two', '1:-one\n2:-two'],
  [
    'dates that look like numbers of a list',
    '19. April, 11:00 down\n20. April, 9:00 up',
    '1:19. April, 11:00 down\n2:20. April, 9:00 up',
  ],
  ['a list that counts', '1. May we\n2. March on', '1. 1-1\n  1:May we\n1. 2-2\n  2:March on'],
  ['tasks', '- [x] done\n- [ ] open', '- 1-1 [x]\n  1:done\n- 2-2 [ ]\n  2:open'],
  [
    'bullets of wikis',
    '* one\n** two\n* three',
    '- 1-2\n  1:one\n  - 2-2\n    2:two\n- 3-3\n  3:three',
  ],
])('%s', (_, text, expected) => {
  expect(printed(text)).toBe(expected);
});

test.each([
  ['bold', '**Timeline:**\n9:10 down', '1-1 h7 1:Timeline: {Timeline:}\n2:9:10 down'],
  ['a bold time is none', '**9:10 UTC**\ndown', '1:9:10 UTC {9:10 UTC}\n2:down'],
  [
    'bare, right behind the last item',
    '- 9:10 down\nRoot Cause:\nA full disk.',
    '- 1-1\n  1:9:10 down\n2-2 h7 2:Root Cause:\n3:A full disk.',
  ],
  [
    'bare, behind lines without bullets',
    '9:10 PM: down\n9:20 PM: up\nImpact\nAll.',
    '1:9:10 PM: down\n2:9:20 PM: up\n3-3 h7 3:Impact\n4:All.',
  ],
  [
    'a day',
    '# T\n\n## Timeline\n\nMay 3, 2031:\n- 9:10 down',
    '1-1 h1 1:T\n3-3 h2 3:Timeline\n5-5 h7 5:May 3, 2031:\n- 6-6\n  6:9:10 down',
  ],
  [
    'what leads into a list is none',
    '# T\n\n## What\n\nWe did this then:\n- a',
    '1-1 h1 1:T\n3-3 h2 3:What\n5:We did this then:\n- 6-6\n  6:a',
  ],
  [
    'a label with a sentence',
    'Escalation: the call was handed on to storage.',
    '1-1 h7 1:Escalation:\n1:the call was handed on to storage.',
  ],
  [
    'labels with values',
    'Severity: 2\nImpact: all of our users in both regions, for long',
    '1:Severity: 2\n2:Impact: all of our users in both regions, for long',
  ],
  [
    'wiki and AsciiDoc',
    '== Timeline ==\n=== Later\ntext',
    '1-1 h2 1:Timeline\n2-2 h3 2:Later\n3:text',
  ],
  ['trackers', 'h2. Impact\ntext', '1-1 h2 1:Impact\n2:text'],
  ['underlined with other signs', 'Overview\n~~~~~~~~\ntext', '1-1 h3 1:Overview\n3:text'],
  [
    'dashes below lines are a rule',
    '9:10 down\n9:20 up\n---\nend',
    '1:9:10 down\n2:9:20 up\n4:end',
  ],
  [
    'numbered',
    '1. Summary\nAll failed.\n\n2. Timeline\n- 9:10 down',
    '1-1 h7 1:1. Summary\n2:All failed.\n4-4 h7 4:2. Timeline\n- 5-5\n  5:9:10 down',
  ],
])('headings: %s', (_, text, expected) => {
  expect(printed(text)).toBe(expected);
});

test.each([
  [
    'with a row of dashes that does not fit',
    'Text\n| a | b | c |\n|---|---|\n| 9:10 | x | y |',
    '1:Text\n2-4 table 2:a | 2:b | 2:c\n4 row 4:9:10 | 4:x | 4:y',
  ],
  [
    'without head',
    '| 9:10 | x |\n| 9:12 | y |',
    '1-2 table 1: | 1:\n1 row 1:9:10 | 1:x\n2 row 2:9:12 | 2:y',
  ],
  [
    'drawn',
    '+------+---+\n| Time | E |\n+======+===+\n| 9:10 | x |\n+------+---+',
    '2-4 table 2:Time | 2:E\n4 row 4:9:10 | 4:x',
  ],
  ['of trackers', '||Time||E||\n|9:10|x|', '1-2 table 1:Time | 1:E\n2 row 2:9:10 | 2:x'],
  [
    'in HTML',
    '<table><tr><th>Time</th></tr>\n<tr><td><b>9:10</b> x</td></tr>\n</table>',
    '1-3 table 1:Time\n2 row 2:9:10 x {9:10}',
  ],
])('tables %s', (_, text, expected) => {
  expect(printed(text)).toBe(expected);
});

test('within a line: breaks, tags, comments, references, pictures, entities', () => {
  const text = [
    '<b>9:10</b> a<br>9:12 <none> &amp; b <!-- no -->',
    '[status][s], [s] and <http://x.example/> ![graph](g.png)[^1]',
    '',
    '[s]: http://s.example',
    '[^1]: later',
  ];
  expect(printed(text.join('\n'))).toBe(
    [
      '1:9:10 a {9:10}',
      '1:9:12 <none> & b',
      '2:status, s and http://x.example/ graph -> http://s.example -> http://x.example/',
      '5-5 other "[^1]: later"',
    ].join('\n'),
  );
});

test('code, quotes and what folds away are one block each', () => {
  const text =
    '```\n• 9:10 x\n## y\n```\n> 9:12 z\n\n<details>\n\nfolded\n\n</details>\n\n<!-- 9:14\n\n## no -->';
  expect(printed(text)).toBe(
    [
      '1-4 code "```\\n• 9:10 x\\n## y\\n```"',
      '5-5 quote "> 9:12 z"',
      '7-7 other "<details>"',
      '9:folded',
      '11-11 other "</details>"',
    ].join('\n'),
  );
});

test.each([
  [
    'YAML',
    '---\nTitle: "Queue: full"\ntags: [a, b]\nauthor:\n  name: Kim\n---\ntext',
    { title: 'Queue: full', tags: 'a, b', 'author.name': 'Kim' },
    '7:text',
  ],
  ['YAML that is none', '---\ntitle: Queue: full\n---\ntext', { title: 'Queue: full' }, '4:text'],
  [
    'TOML',
    '+++\ntitle = "Queue"\ntags = ["a", "b"]\n+++\ntext',
    { title: 'Queue', tags: 'a, b' },
    '5:text',
  ],
  ['unclosed', '---\ntitle: x', {}, '2:title: x'],
  [
    'rules around text',
    '---\nWe are back.\nAll is well.\n---\ntext',
    {},
    '2:We are back.\n3:All is well.\n5:text',
  ],
])('front matter: %s', (_, text, values, blocks) => {
  expect(Object.fromEntries(markedUp(text, 'markdown').frontMatter)).toEqual(values);
  expect(printed(text)).toBe(blocks);
});

test('the caller may know more headings', () => {
  const isHeadingText = (text: string) => text === 'Hergang';
  const { blocks } = markedUp('text.\nHergang\n- 9:10 a', 'markdown', { isHeadingText });
  expect(blocks.map(({ type, line }) => `${type} ${line}`)).toEqual([
    'paragraph 1',
    'heading 2',
    'list 3',
  ]);
});
