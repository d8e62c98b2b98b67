import { expect, test } from 'vitest';
import { entryOf } from './made-export.ts';

const app = { subtype: 'bot_message', bot_id: 'B01', username: 'Watchtower' };

test.each([
  ['plain', 'deploy done', 'deploy done', []],
  ['entities, each once', 'a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c', []],
  ['emphasis stays', '*bold* _it_ ~no~ `code`', '*bold* _it_ ~no~ `code`', []],
  ['a person', '<@U01ADA> and <@U02BEN|ben>', '@ada and @ben', []],
  ['a person by the name that can be mentioned', '<@U03CY>', '@cy', []],
  ['a person that nobody knows', '<@U999>', '@U999', []],
  ['a channel', '<#C02GEN> <#C9|old-name> <#C8|>', '#general #old-name #C8', []],
  ['all of them', '<!here> <!channel> <!everyone|everyone>', '@here @channel everyone', []],
  ['a group', '<!subteam^S1|@ops> <!subteam^S2>', '@ops @S2', []],
  ['a date', '<!date^1768053600^{date} {time}|noon>', 'noon', []],
  ['a date without words', '<!date^1768053600^{date}>', '2026-01-10 15:00', []],
  ['a date beyond the calendar', '<!date^99999999999^{date}>', '5138-11-16 10:46:39', []],
  [
    'a link',
    '<https://a.example/?x=1&amp;y=2>',
    'https://a.example/?x=1&y=2',
    ['https://a.example/?x=1&y=2'],
  ],
  ['a link with words', '<https://a.example|here>', 'here', ['https://a.example']],
  ['an address', '<mailto:a@a.example|a@a.example> <tel:112>', 'a@a.example 112', []],
  [
    'emoji that say how it stands',
    ':white_check_mark: up :parrot: `:x:` a:x:b',
    '✅ up :parrot: `:x:` a:x:b',
    [],
  ],
  ['no token', 'a < b and <> and <|> and c>', 'a < b and <> and <|> and c>', []],
])('markup: %s', (_, mrkdwn, text, links) => {
  expect(entryOf({ user: 'U01ADA', text: mrkdwn })).toMatchObject({ text, links });
});

test.each([
  ['lines below', 'first\n\nsecond\n  third\n', 'first', 'second\n  third'],
  ['blank lines in front', '\n  \n first \nsecond', 'first', 'second'],
  ['code on one line', 'see ```x = 1``` there', 'see ```x = 1``` there', undefined],
  ['code below', 'log: ```a\n  b``` so', 'log:', '```\na\n  b\n```\n so'],
  ['code first', '```\npanic: nil\nat main\n```', 'panic: nil', '```\npanic: nil\nat main\n```'],
  ['an open fence', '```\npanic\nmore', 'panic', '```\npanic\nmore'],
  ['any break', 'one\r\ntwo\u2028three', 'one', 'two\nthree'],
])('lines: %s', (_, mrkdwn, text, detail) => {
  expect(entryOf({ user: 'U01ADA', text: mrkdwn })).toMatchObject({ text, detail });
});

test('half of a character does not come through', () => {
  expect(entryOf({ user: 'U01ADA', text: 'a \ud83d b' })?.text).toBe('a \ufffd b');
});

test('an app that writes nothing but blocks', () => {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'Alert <1> :fire:' } },
    { type: 'divider' },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*5xx* above 5 % on <https://g.example|checkout>' },
      fields: [{ type: 'mrkdwn', text: '*Since*\n14:00' }],
    },
    {
      type: 'context',
      elements: [
        { type: 'mrkdwn', text: 'rule 7' },
        { type: 'image', alt_text: 'icon' },
      ],
    },
    { type: 'image', title: { type: 'plain_text', text: 'The graph' }, alt_text: 'graph' },
    { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Ack' } }] },
    { type: 'of-tomorrow', text: { type: 'plain_text', text: 'and this' } },
  ];
  expect(entryOf({ ...app, text: '', blocks })).toEqual({
    kind: 'event',
    speaker: 'Watchtower',
    text: 'Alert <1> 🔥',
    detail: '*5xx* above 5 % on checkout\n*Since*\n14:00\nrule 7 icon\nThe graph\nand this',
    people: [],
    links: ['https://g.example'],
  });
});

test('rich text, with all that it may hold', () => {
  const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
  const text = (words: string, style = {}) => ({ type: 'text', text: words, style });
  const blocks = [
    {
      type: 'rich_text',
      elements: [
        section(
          { type: 'user', user_id: 'U01ADA' },
          text(' & '),
          { type: 'usergroup', usergroup_id: 'S1' },
          text(': '),
          text('rm -rf', { code: true }),
          text(' in '),
          { type: 'channel', channel_id: 'C02GEN' },
          text(' '),
          { type: 'broadcast', range: 'here' },
          { type: 'emoji', name: 'fire' },
          text(' '),
          { type: 'link', url: 'https://a.example/?x|y', text: 'run <book>' },
          text(' '),
          { type: 'date', timestamp: 1_768_053_600, fallback: 'noon' },
          { type: 'color', value: '#F00' },
        ),
        {
          type: 'rich_text_list',
          style: 'ordered',
          elements: [section(text('one')), section(text('two'))],
        },
        { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(text('deeper'))] },
        { type: 'rich_text_quote', elements: [text('said\nso')] },
        { type: 'rich_text_preformatted', elements: [text('a < b\n')] },
      ],
    },
  ];
  expect(entryOf({ ...app, text: "This content can't be displayed.", blocks })).toMatchObject({
    text: '@ada & @S1: `rm -rf` in #general @here:fire: run <book> noon#F00',
    detail: '1. one\n2. two\n  • deeper\n> said\n> so\n```\na < b\n```',
    people: ['ada'],
    links: ['https://a.example/?x%7Cy'],
  });
});

test('attachments: what apps say in them, and what was passed on', () => {
  const attachments = [
    {
      fallback: 'short for all this',
      pretext: 'From the pager:',
      title: 'Disk full',
      title_link: 'https://p.example/1',
      text: 'db-1 at 98 %',
      fields: [{ title: 'Severity', value: 'high', short: true }, { title: 'Since' }],
    },
    { fallback: 'Only a fallback' },
    { from_url: 'https://news.example', title: 'A preview', text: 'of a page' },
    {
      is_msg_unfurl: true,
      from_url: 'https://s.example',
      author_name: 'Ben K.',
      text: 'It was\nDNS',
    },
  ];
  expect(entryOf({ ...app, text: '', attachments })).toMatchObject({
    text: 'From the pager:',
    detail:
      'Disk full\ndb-1 at 98 %\nSeverity: high\nSince\nOnly a fallback\n> Ben K.: It was\n> DNS',
    links: ['https://p.example/1'],
  });
});

test('of an app, what stands in its text and again in its blocks is told once', () => {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
  const told = (text: string, ...blocks: unknown[]) => {
    const entry = entryOf({ ...app, text, blocks });
    return [entry?.text, entry?.detail];
  };
  expect(told('Disk full', section('*Disk full*'), section('db-1'))).toEqual([
    '*Disk full*',
    'db-1',
  ]);
  expect(told('Disk full on db-1', section('Disk full'))).toEqual(['Disk full on db-1', undefined]);
  expect(told('Disk full', section('Look at db-1'))).toEqual(['Disk full', 'Look at db-1']);
});

test('files are named', () => {
  const files = [{ title: 'heap.png', name: 'x.png' }, { name: 'dump.txt' }, { mode: 'tombstone' }];
  expect(entryOf({ user: 'U02BEN', subtype: 'file_share', text: 'the heap', files })).toMatchObject(
    {
      text: 'the heap',
      detail: '(file: heap.png)\n(file: dump.txt)',
    },
  );
  expect(entryOf({ user: 'U02BEN', text: '', files })?.text).toBe('(file: heap.png)');
});

test('who speaks', () => {
  const speaker = (message: object) => entryOf({ text: 'x', ...message })?.speaker;
  expect(speaker({ user: 'U02BEN' })).toBe('Ben K.');
  expect(speaker({ user: 'U09' })).toBe('U09');
  expect(speaker({ user: 'U09', user_profile: { real_name: '', display_name: 'Eve' } })).toBe(
    'Eve',
  );
  expect(speaker({ bot_id: 'B01' })).toBe('B01');
  expect(speaker({ bot_id: 'B01', user: 'U01ADA', bot_profile: { name: 'Deploys' } })).toBe(
    'Deploys',
  );
  expect(speaker({ bot_id: 'B01', username: 'Alert\nManager' })).toBe('Alert Manager');
  expect(speaker({})).toBe(undefined);
  expect(speaker({ user: 7, username: [], bot_profile: 'x' })).toBe(undefined);
});

test('a new topic is a note, as are purpose and name', () => {
  const text = '<@U01ADA> set the channel topic: SEV1, Ben leads';
  expect(entryOf({ user: 'U01ADA', subtype: 'channel_topic', text })).toMatchObject({
    kind: 'note',
    text: '@ada set the channel topic: SEV1, Ben leads',
  });
  expect(entryOf({ user: 'U01ADA', subtype: 'me_message', text: 'is on it' })?.text).toBe(
    'is on it',
  );
  expect(entryOf({ user: 'U01ADA', subtype: 'constructor', text: 'x' })?.kind).toBe('event');
});
