/** What an import brings, in every template: whatever the format, no fact of the source is lost. */
import { describe, expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toHtml } from '../../../src/postmortem/html/to-html.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { imported, on, settledSometime } from '../../incident/imported-story.ts';
import type { Story } from '../../incident/story.ts';
import { nodes, outline, parse } from '../gfm.ts';

const BODY = `Two of them came back.

## What it printed

- \`consumer-1\` ok
- \`consumer-2\` <b>stuck</b>

\`\`\`
$ restart
done
\`\`\``;

function queue(): Story {
  const told = imported({
    facts: {
      severity: 'sev2',
      services: { add: ['queue'] },
      roles: [
        { role: 'lead', person: 'Ada Moss' },
        { role: 'QA manager', person: 'Cy Dale' },
      ],
      stated: { start: on('13:30'), end: on('15:00'), minutes: 95, zone: 'CET' },
      impact: { users: '12,000', share: 'about 40 %' },
      detectedBy: { source: 'monitoring', detail: 'alarm on the queue' },
      document: {
        authors: 'Ada Moss, Bo Lind',
        preparedBy: 'Ada Moss',
        preparedOn: '2019-12-05',
        approvedOn: '2019-12-09',
      },
    },
    entries: [
      [12, '13:34', 'Consumers stop', { milestones: ['started'], proposed: ['milestones'] }],
      [13, '13:41', 'The alarm fires', { links: ['https://graphs.example/d/9'] }],
      [14, '13:50', 'Restarted them', { kind: 'action', speaker: 'Bo Lind', detail: BODY }],
      [17, null, 'The database team is called', { kind: 'escalation', date: '2019-12-02' }],
      [22, null, 'The night shift reads the mail', { date: '2019-12-03' }],
      [18, null, 'Somebody finds the lock', { milestones: ['identified'] }],
      [19, '15:20', 'Looking at the rest', { kind: 'action' }],
      [20, '15:30', 'All clear', { milestones: ['resolved'] }],
    ],
    sections: {
      summary: 'The queue stood still.',
      'root-cause': 'A lock that nobody released.',
      'went-well': '- The alarm came early.',
      leadup: 'A migration ran.',
      supporting: '# Links\n\nThe graphs are in the wiki.',
    },
    followups: [{ task: 'Alert on locks', owner: 'Bo Lind', due: '2020-01-15', status: 'open' }],
  });
  return settledSometime(told, 'A1', 'done');
}

const DOCUMENT = postmortem(queue().incident);

/** As a reader knows each of them again. */
const FACTS: Readonly<Record<string, RegExp>> = {
  'the stated start': /start 2019-12-03 13:30/,
  'the stated end': /end 2019-12-03 15:00/,
  'the stated duration': /duration 1h 35m/,
  'the stated zone': /times in CET/,
  'the computed duration': /1h 56m/,
  'who leads': /Lead:? (?:\| )?Ada Moss/,
  'who has a role of another name': /QA manager:? (?:\| )?Cy Dale/,
  'who was affected': /12,000/,
  'what share': /about 40 %/,
  'how it was detected': /alarm on the queue/,
  'who wrote it': /Ada Moss, Bo Lind/,
  'who prepared it': /Prepared:? (?:\| )?Ada Moss(?:, | \| )2019-12-05/,
  'when it was approved': /Approved:? .*not recorded(?:, | \| )2019-12-09/,
  'a link': /<https:\/\/graphs\.example\/d\/9>/,
  'who said it': /Bo Lind: Restarted them/,
  'the body of an entry': /> Two of them came back\./,
  'its code': /> ```\n *> \$ restart\n/,
  'the day of an unknown time': /2019-12-02 --:--.*The database team is called/,
  'an unknown time of the only day': /\btime unknown.*The night shift/,
  'an unknown time': /time unknown.*Somebody finds the lock/,
  'how an action ended': /Restarted them.*— done, time not recorded/,
  'that nobody says how one ended': /Looking at the rest.*— outcome not recorded/,
  'the lead-up': /A migration ran\./,
  'what went well': /The alarm came early\./,
  'further information': /The graphs are in the wiki\./,
  'whose task it is': /Alert on locks.*Bo Lind/,
};

/** For customers: who wrote and approved it is nothing for them, and not what nobody asked for. */
const NOT_FOR_CUSTOMERS = new Set([
  ...['the stated start', 'the stated end', 'the stated duration', 'the stated zone'],
  ...[
    'who leads',
    'who has a role of another name',
    'what share',
    'who wrote it',
    'who prepared it',
    'when it was approved',
  ],
  ...['the lead-up', 'what went well', 'further information', 'who was affected'],
]);

describe.each(templateNames())('in the template %s', (template) => {
  const markdown = render(DOCUMENT, template);
  const asked = Object.entries(FACTS).filter(([name]) => {
    return template !== 'azure-pir' || !NOT_FOR_CUSTOMERS.has(name);
  });

  it.each(asked)('stands %s', (_name, sign) => {
    expect(markdown).toMatch(sign);
  });

  it('no body of an entry is a heading or raw HTML', () => {
    expect(markdown).toContain('> **What it printed**');
    expect(markdown).not.toMatch(/^#+ What it printed/m);
    expect(markdown).not.toContain('<b>');
  });

  it('a public copy names nobody who said something', () => {
    const copy = render(publicCopy(DOCUMENT).document, template);
    expect(copy).not.toMatch(/Bo|Lind|Two of them|graphs\.example/);
    expect(copy).toContain('•••: Restarted them');
  });
});

const HOSTILE = [
  ...[
    'a | b || c',
    '# heading',
    '## x\n\ny',
    '<script>alert(1)</script>',
    '<!-- the rest is gone',
    '```',
  ],
  ...[
    '----------',
    '==========',
    '[x]: https://evil.example',
    '\u001b[2J',
    '{{ title }}',
    'ends in \\',
  ],
  ...['> quote\n\n1. list', '~~~ struck ~~~', '&lt;b&gt;', '- [ ] task', '<details><summary>x'],
];

/** With foreign words wherever only a source brings them. */
function foreign(text: string) {
  const file = `${text}.md`;
  const told = imported({
    facts: { stated: { minutes: 5, zone: text }, document: { preparedBy: text } },
    entries: [
      [1, '13:34', 'begins', { speaker: text, links: [text], detail: `${text}\n\n${text}` }],
      [2, null, text, { date: '2019-12-03', source: { file, line: 2, key: text } }],
    ],
    sections: { lucky: 'It was noon.', backlog: 'None.' },
  });
  return postmortem(told.incident);
}

function shape(markdown: string) {
  const all = nodes(parse(markdown));
  const headings = all.filter(({ type }) => type === 'heading').map(outline);
  return { headings, html: all.filter(({ type }) => type === 'html') };
}

describe.each(templateNames())('in the template %s, foreign words', (template) => {
  const benign = shape(render(foreign('words'), template));

  it.each(HOSTILE)('change nothing around them: %j', (text) => {
    const markdown = render(foreign(text), template);
    expect(shape(markdown)).toEqual(benign);
    expect(markdown).not.toContain('\u001b');
  });
});

it.each(['brief', 'report'])('as a whole in %s', async (template) => {
  await expect(render(DOCUMENT, template)).toMatchFileSnapshot(`./imported.${template}.md`);
});

it('what is confirmed is no longer said to be read from the wording', () => {
  const told = queue();
  const said = 'Nobody has confirmed yet what an import read from the wording';
  expect(render(postmortem(told.incident), 'brief')).toContain(said);
  told.tell('2022-05-11T08:00:00Z', '/accept all');
  expect(render(postmortem(told.incident), 'brief')).not.toContain(said);
});

it('a page shows the body of an entry as a quotation in its list', () => {
  const page = toHtml(DOCUMENT, render(DOCUMENT, 'brief'));
  expect(page).toMatch(/Restarted them — done, time not recorded\s*<blockquote>\s*<p>Two of them/);
});

/** Said where the record tells of none; beside a written section it would deny it. */
const DENIALS =
  /None recorded|No escalation recorded|No hypothesis was refuted|No entry is marked as the root cause|\| Root cause \| not recorded/u;

describe.each(templateNames())('what only a section tells, in %s', (template) => {
  it('is not denied by the facts above it', () => {
    const { incident } = imported({
      entries: [[1, '13:34', 'Consumers stop']],
      sections: {
        'root-cause': 'A lock that nobody released.',
        misleading: 'We looked at the network first.',
        escalation: 'The database team was called in.',
        impact: 'Nobody could order.',
      },
      followups: [{ task: 'Alert on locks', status: 'open' }],
    });
    const written = render(postmortem(incident), template);
    expect(written).toContain('The database team was called in.');
    expect(
      written.replace(/## Actions\s+\*None recorded\.\*|## Hypotheses\s+\*None recorded\.\*/gu, ''),
    ).not.toMatch(DENIALS);
  });
});
