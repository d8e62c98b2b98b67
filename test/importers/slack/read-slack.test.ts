import { expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/importers/reading/empty.ts';
import { entries, pieces, TABLES } from './made-export.ts';

/** 2026-01-10 14:00 UTC, which is 15:00 in Lagos. */
const AT_14 = 1_768_053_600;
const ts = (seconds: number, id = 100) => `${AT_14 + seconds}.${String(id).padStart(6, '0')}`;

test('a channel is an incident, a message an entry of it', () => {
  const [piece, ...others] = pieces({
    ...TABLES,
    'inc-checkout/2026-01-10.json': [
      {
        type: 'message',
        subtype: 'channel_join',
        user: 'U01ADA',
        text: '<@U01ADA> has joined the channel',
        ts: ts(0),
      },
      {
        client_msg_id: '5f1f7d1e-1111-4222-8333-944444444444',
        type: 'message',
        user: 'U01ADA',
        text: 'Looking at <https://graphs.example/d/1?a=1&amp;b=2|the graph>, <@U02BEN>\nerrors &gt; 5 %',
        ts: ts(65, 200),
        reactions: [{ name: 'eyes', users: ['U02BEN'], count: 1 }],
      },
    ],
  });
  expect(others).toEqual([]);
  expect(piece).toEqual({
    key: 'slack:C01INC',
    file: 'inc-checkout/2026-01-10.json',
    channel: 'inc-checkout',
    facts: { ...NO_FACTS, title: 'Checkout returns 500 & carts are empty' },
    zone: { name: 'Africa/Lagos', stated: undefined },
    entries: [
      {
        line: 9,
        key: 'slack:C01INC:1768053665.000200',
        at: (AT_14 + 65) * 1_000,
        date: '2026-01-10',
        until: undefined,
        approximate: false,
        zone: 'Africa/Lagos',
        isZoneOwn: true,
        kind: 'event',
        milestones: [],
        outcome: undefined,
        text: 'Looking at the graph, @ben',
        detail: 'errors > 5 %',
        speaker: 'Ada Obi',
        people: ['ben'],
        tags: [],
        links: ['https://graphs.example/d/1?a=1&b=2'],
        typed: 'Looking at <https://graphs.example/d/1?a=1&amp;b=2|the graph>, <@U02BEN>',
        proposed: [],
        inferred: [],
      },
    ],
    sections: [],
    followups: [],
    inferred: [{ field: 'title', why: 'the purpose of #inc-checkout' }],
    findings: [
      {
        code: 'left-out-notice',
        level: 'hint',
        message: '#inc-checkout: 1 message about joining, leaving and settings left out.',
        line: undefined,
      },
    ],
  });
});

test('each day is a piece, and says once what holds for all of them', () => {
  const day = (seconds: number) => [
    { type: 'message', user: 'U01ADA', text: 'x', ts: ts(seconds) },
  ];
  const found = pieces({
    ...TABLES,
    'inc-checkout/2026-01-10.json': day(0),
    'inc-checkout/2026-01-11.json': [],
    'inc-checkout/2026-01-12.json': day(2 * 86_400),
    'general/2026-01-10.json': day(60),
  });
  expect(
    found.map(({ key, file, facts, inferred, findings }) => [
      key,
      file,
      facts.title,
      inferred.map(({ why }) => why),
      findings.map(({ code }) => code),
    ]),
  ).toEqual([
    [
      'slack:C02GEN',
      'general/2026-01-10.json',
      '#general',
      ['the name of the channel'],
      ['many-channels'],
    ],
    [
      'slack:C01INC',
      'inc-checkout/2026-01-10.json',
      'Checkout returns 500 & carts are empty',
      ['the purpose of #inc-checkout'],
      [],
    ],
    [
      'slack:C01INC',
      'inc-checkout/2026-01-12.json',
      'Checkout returns 500 & carts are empty',
      [],
      [],
    ],
  ]);
});

test('an answer quotes what it answers, also when that was deleted', () => {
  const told = entries([
    {
      type: 'message',
      user: 'U01ADA',
      text: 'Which version is out?',
      ts: ts(0),
      thread_ts: ts(0),
      reply_count: 1,
    },
    { type: 'message', user: 'U02BEN', text: 'Unrelated', ts: ts(10) },
    {
      type: 'message',
      user: 'U02BEN',
      text: '4.2\nsince noon',
      ts: ts(20),
      thread_ts: ts(0),
      parent_user_id: 'U01ADA',
    },
    {
      type: 'message',
      subtype: 'tombstone',
      user: 'USLACKBOT',
      text: 'This message was deleted.',
      ts: ts(30),
      thread_ts: ts(30),
      hidden: true,
    },
    { type: 'message', user: 'U02BEN', text: 'Done', ts: ts(40), thread_ts: ts(30) },
    {
      type: 'message',
      user: 'U02BEN',
      text: 'Of a thread elsewhere',
      ts: ts(50),
      thread_ts: ts(-99_999),
    },
    {
      type: 'message',
      subtype: 'thread_broadcast',
      user: 'U03CY',
      text: 'And to all: 4.3',
      ts: ts(60),
      thread_ts: ts(0),
      root: {},
    },
  ]);
  expect(told.map(({ speaker, text, detail }) => [speaker, text, detail])).toEqual([
    ['Ada Obi', 'Which version is out?', undefined],
    ['Ben K.', 'Unrelated', undefined],
    ['Ben K.', '4.2', '> Ada Obi: Which version is out?\n\nsince noon'],
    ['Ben K.', 'Done', '> (a message that was deleted)'],
    ['Ben K.', 'Of a thread elsewhere', undefined],
    ['Cy (on call)', 'And to all: 4.3', '> Ada Obi: Which version is out?'],
  ]);
});

test('an edited message says what it says now, and that it was edited', () => {
  const [entry] = entries([
    {
      type: 'message',
      user: 'U01ADA',
      text: 'restarted api-3',
      ts: ts(0),
      edited: { user: 'U01ADA', ts: ts(70) },
    },
  ]);
  expect(entry).toMatchObject({
    text: 'restarted api-3',
    inferred: [
      {
        field: 'text',
        why: 'as it was edited 2026-01-10 15:01:10; what it said before is not there',
      },
    ],
  });
});

test('what is left out is counted', () => {
  const hello = { type: 'message', user: 'U01ADA', text: 'hello', ts: ts(0) };
  const [piece] = pieces({
    ...TABLES,
    'inc-checkout/2026-01-10.json': [
      hello,
      hello,
      { type: 'message', user: 'U01ADA', text: ' ', ts: ts(1) },
      { type: 'message', user: 'U01ADA', text: '', files: [{ mode: 'tombstone' }], ts: ts(2) },
      {
        type: 'message',
        subtype: 'tombstone',
        text: 'This message was deleted.',
        ts: ts(3),
        thread_ts: ts(3),
      },
      { type: 'message', subtype: 'pinned_item', text: 'pinned', ts: ts(4) },
      { type: 'message', user: 'U01ADA', text: 'no time' },
      { type: 'message', user: 'U01ADA', text: 'no time either', ts: 'yesterday' },
      'no message at all',
    ],
  });
  expect(piece?.entries.map(({ text }) => text)).toEqual(['hello']);
  expect(piece?.findings.map(({ message }) => message)).toEqual([
    'inc-checkout/2026-01-10.json: 3 messages (the first on line 44) cannot be read: left out.',
    '#inc-checkout: 1 message about joining, leaving and settings left out.',
    '#inc-checkout: 1 message left out as deleted; the answers are kept.',
    '#inc-checkout: 2 messages without any text left out.',
    '#inc-checkout: 1 message that stood there twice read once.',
  ]);
});

test('without tables people and channels are called by what there is', () => {
  const [piece] = pieces({
    'Our export/ops/2026-01-10.json': [
      {
        type: 'message',
        user: 'U09',
        text: 'Hi <@U08>, <@U07|gil>, see <#C5> and <#C6|db>',
        ts: ts(0),
      },
      {
        type: 'message',
        user: 'U09',
        user_profile: { real_name: 'Eve Ade', display_name: 'eve', name: 'eve.a' },
        text: 'Me again',
        ts: ts(1),
      },
    ],
  });
  expect(piece?.facts.title).toBe('#ops');
  expect(piece?.key).toMatch(/^slack:[0-9a-f]{16}$/);
  expect(piece?.entries.map(({ speaker, text, people }) => [speaker, text, people])).toEqual([
    ['U09', 'Hi @U08, @gil, see #C5 and #db', ['U08', 'gil']],
    ['Eve Ade', 'Me again', []],
  ]);
  expect(piece?.findings.map(({ code }) => code)).toEqual(['no-users', 'no-channel-id']);
});

test('tables that cannot be read are as if they were not there', () => {
  const [piece] = pieces({
    'users.json': '{"ok": false}',
    'channels.json': '[{"id": 7}, {"id": "C01"',
    'ops/2026-01-10.json': [{ type: 'message', user: 'U01ADA', text: 'x', ts: ts(0) }],
  });
  expect(piece?.entries.map(({ speaker }) => speaker)).toEqual(['U01ADA']);
  expect(piece?.findings.map(({ code }) => code)).toEqual(['no-users', 'no-channel-id']);
});

test.each([
  ['SEV1 payments down', 'Payments', 'sev1', 'the topic of #pay'],
  ['payments down', 'A SEV-2 since noon', 'sev2', 'the purpose of #pay'],
  ['payments down', 'All about several things', undefined, undefined],
])('a severity stands in the topic or the purpose: %s, %s', (topic, purpose, severity, why) => {
  const [piece] = pieces({
    'users.json': TABLES['users.json'],
    'channels.json': [
      { id: 'C03', name: 'pay', topic: { value: topic }, purpose: { value: purpose } },
    ],
    'pay/2026-01-10.json': [{ type: 'message', user: 'U01ADA', text: 'x', ts: ts(0) }],
  });
  expect(piece?.facts.severity).toBe(severity);
  expect(piece?.inferred.find(({ field }) => field === 'severity')?.why).toBe(why);
});

test('direct messages are called by those who write them, a topic by its words', () => {
  const message = [{ type: 'message', user: 'U01ADA', text: 'x', ts: ts(0) }];
  const found = pieces({
    'users.json': TABLES['users.json'],
    'dms.json': [{ id: 'D01', members: ['U01ADA', 'U03CY'] }],
    'mpims.json': [
      { id: 'G01', name: 'mpdm-ada--ben--eve-1', members: ['U01ADA', 'U02BEN', 'U77'] },
    ],
    'groups.json': [
      { id: 'G02', name: 'war-room', topic: { value: 'SEV1: <!here> database is down\nmore' } },
    ],
    'D01/2026-01-10.json': message,
    'mpdm-ada--ben--eve-1/2026-01-10.json': message,
    'war-room/2026-01-10.json': message,
  });
  expect(found.map(({ key, facts }) => [key, facts.title])).toEqual([
    ['slack:D01', 'Ada Obi, Cy (on call)'],
    ['slack:G01', 'Ada Obi, Ben K., U77'],
    ['slack:G02', 'SEV1: @here database is down'],
  ]);
});
