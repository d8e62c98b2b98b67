import { describe, expect, it } from 'vitest';
import type { Keepable } from '../../../src/postmortem/public-copy/drop.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { documentOf } from '../helpers.ts';

const LINES = [
  '14:30 /started 5xx above 5 % on checkout, see https://grafana.shop.example/d/7',
  '14:31 /detected page from the pool of api-3, 10.0.0.7',
  '/lead @ada',
  '/role responder @joe.smith',
  '14:35 ? the cache: Ada saw it',
  '14:36 ! restarted it as H1 asks @ops',
  '/done A1 14:39 Joe Smith watched, ada@shop.example told',
  '14:40 ? an intruder',
  '/internal 5',
  '14:41 ! locking out the customer Initech, for H2 @mallory',
  '/internal 6',
  '14:42 ! restarting everything: H2 and entry 6 say so @ops',
  '/refute H1 14:50',
  '/refute H2 14:55',
  '15:40 /resolved',
  '/internal 8',
  '15:22 log\nTOKEN=1',
  '/impact revenue: 40,000 €',
  '/impact 40,000 € were not earned',
  '/section summary JOE fixed it, said Mallory. See [the dashboard](https://grafana.shop.example).',
  '/section lucky We were lucky.',
  '/internal lucky',
  '+ write a runbook @ben',
  '+ sue Initech @ada',
  '/internal F2',
];

describe('a public copy', () => {
  const { document, dropped } = publicCopy(
    documentOf({ title: 'Shop down for Initech', lines: LINES }),
    {
      mask: ['initech'],
    },
  );

  it('has neither what is internal, nor names', () => {
    expect(document.timeline.map(({ when, text }) => `${when} ${text}`).join('\n')).toBe(`\
14:30 5xx above 5 % on checkout, see •••
14:31 page from the pool of api-3, 10.0.0.7
14:35 the cache: ••• saw it
14:36 restarted it as H1 asks •••
14:42 restarting everything: ••• and an entry say so •••
15:22 log`);
    expect([document.title, document.slug]).toEqual([
      'Shop down for •••',
      '2022-05-10-shop-down-for',
    ]);
    expect(
      document.actions.map(({ label, people, note, whileOpen }) => ({
        label,
        people,
        note,
        whileOpen,
      })),
    ).toEqual([
      {
        label: 'A1',
        people: ['•••'],
        note: '••• watched, •••@shop.example told',
        whileOpen: ['H1'],
      },
      { label: 'A3', people: ['•••'], note: null, whileOpen: ['H1'] },
    ]);
    expect(document.roles.map(({ role, shown }) => `${role}: ${shown}`)).toEqual([
      'lead: •••',
      'responder: •••',
    ]);
    expect(document.sections['summary']?.text).toBe('••• fixed it, said •••. See the dashboard.');
    expect(document.sections['lucky']).toEqual({
      title: 'Where we got lucky',
      text: null,
      internal: false,
    });
    expect(document.followups.map(({ label, task, owner }) => ({ label, task, owner }))).toEqual([
      { label: 'F1', task: 'write a runbook •••', owner: '•••' },
    ]);
  });

  it('keeps the measures, which no longer name what is gone', () => {
    expect(document.end).toMatchObject({ entry: null, shown: 'resolved 15:40' });
    const { from, to, shown } = document.measures.at(-1) ?? {};
    expect(`${from?.shown} → ${to?.shown}: ${shown}`).toBe('an entry, 14:55 → entry 9, 15:22: 27m');
  });

  it('tells what was done, without the words', () => {
    expect(dropped.join('\n')).toBe(`\
Left out as internal: entries 5, 6 and 8.
Left out as internal: follow-up F2.
Left out as internal: section Where we got lucky.
Look again: the time with a refuted hypothesis open counts hypotheses that were left out.
Left out: the pasted blocks of entry 9.
Left out: the links of entry 1.
Left out: who recorded each entry.
Left out: the revenue that was lost.
Masked: web addresses, 2 times, in the section Summary and entry 1.
Masked: the people listed with the responders, the roles, F1, entries 4 and 7.
Masked: names of people, 9 times, in F1, the section Summary, entries 3, 4 and 7.
Masked: words of your mask list, 2 times, in the slug and the title.
Masked: names of what was left out, 2 times, in entry 7. See that what is left makes sense.
Look again: an e-mail address is in entry 4.
Look again: an IP address is in entry 2.
Look again: what looks like a host of your own is in entry 2.
Look again: an amount of money is in the impact.
A name or a secret that Bridgelog does not know of is still there: read all of it.`);
  });
});

describe('what is named to be kept', () => {
  const lines = [
    '14:30 Ada saw https://shop.example/42 fail\nstep 1',
    '/lead @ada',
    '/impact revenue: 40,000 €',
    '/document number: INC-42',
    '/document authors: Ada Lovelace',
    '/document meeting: https://meet.example/x',
    '+ repair it',
    '/ticket F1 SHOP-7',
  ];

  it.each([
    ['details', { detail: 'step 1' }],
    ['links', { links: ['https://shop.example/42'], meeting: 'https://meet.example/x' }],
    ['authors', { author: 'ada', authors: 'Ada Lovelace' }],
    ['money', { revenue: '40,000 €' }],
    ['people', { authors: 'Ada Lovelace', lead: 'ada' }],
    ['tickets', { number: 'INC-42', ticket: 'SHOP-7' }],
  ] as const)('stays: %s', (name, kept) => {
    const facts = (keep: readonly Keepable[]) => {
      const { document } = publicCopy(documentOf({ lines }), { keep });
      const [row] = document.timeline;
      const { number, authors, meeting } = document.document;
      const revenue = document.impact.find(({ name: field }) => field === 'revenue')?.text ?? null;
      return {
        ...{
          detail: row?.detail,
          links: row?.links,
          author: row?.author,
          number,
          authors,
          meeting,
        },
        ...{ revenue, ticket: document.followups[0]?.ticket, lead: document.roles[0]?.shown },
      };
    };
    expect(facts([])).toEqual({
      ...{ detail: null, links: [], author: null, number: null, authors: '•••', meeting: null },
      ...{ revenue: null, ticket: null, lead: '•••' },
    });
    expect(facts([name])).toEqual({ ...facts([]), ...kept });
  });

  it('leaves the addresses of web pages and the names in texts too', () => {
    const text = (keep: readonly Keepable[]) =>
      publicCopy(documentOf({ lines }), { keep }).document.timeline[0]?.text;
    expect([text([]), text(['links']), text(['people'])]).toEqual([
      '••• saw ••• fail',
      '••• saw https://shop.example/42 fail',
      'Ada saw ••• fail',
    ]);
  });
});

describe('names in free text', () => {
  /** The text once the people in these fields are masked. */
  function maskedText(people: readonly string[], text: string): string | undefined {
    const [row, ...more] = documentOf({ lines: ['14:30 it'] }).timeline;
    expect(more).toEqual([]);
    const timeline = row === undefined ? [] : [{ ...row, text, author: 'someone' }];
    const document = { ...documentOf({}), timeline };
    return publicCopy(document, { people }).document.timeline[0]?.text;
  }

  it.each([
    [
      'ada',
      'Ada, ADA’s and adas screen; adagio, Canada, ada2',
      '•••, •••’s and ••• screen; adagio, Canada, ada2',
    ],
    ['will', 'it will do, asked Will', 'it ••• do, asked •••'],
    ['José', 'jose and JOSE\u0301 came', '••• and ••• came'],
    ['zoë', 'Zo\u00ade and zo\u200bë', '••• and •••'],
    [
      'Ada Lovelace',
      'ada lovelace, Ada, ms Lovelace, ada.lovelace, alovelace, AdaLovelace',
      '•••, •••, ms •••, •••, •••, •••',
    ],
    ['joe.smith', 'Joe Smith and Smith; joe@example.org', '••• and •••; •••@example.org'],
    ['Ada Lovelace, Joe <joe.s@example.org> and Bo', 'ada joe bo joe.s', '••• ••• ••• •••'],
    ['the database team', 'the team asked The Database Team', 'the team asked •••'],
    ["Miles O'Brien", 'O’Brien and Miles', '••• and •••'],
    ['anna-lena', 'Anna-Lena, annalena; Anna', '•••, •••; Anna'],
    ['田中', '田中さんが確認', '•••さんが確認'],
    ['Ирина', 'ИРИНА и Ирине', '••• и Ирине'],
    ['root', 'the root cause', 'the root cause'],
    ['j', 'j asked @j, a job', 'j asked •••, a job'],
    ['ada', 'ada_laptop by ada/bo (ada)', '•••_laptop by •••/bo (•••)'],
    ['', '@anybody.else, (@x-y) but mail@example.org', '•••, (•••) but mail@example.org'],
    ['$.^(a+)+', 'aaaa $.^(a+)+', 'aaaa $.^(a+)+'],
  ])('of %j are masked: %j', (person, text, expected) => {
    expect(maskedText([person], text)).toBe(expected);
  });
});

describe('words of the mask list', () => {
  it.each([
    ['internal.example', 'db.Internal.Example is down', 'db.••• is down'],
    ['kundenname', 'KUNDENNAMEN fehlen', '•••N fehlen'],
    ['a+', 'grade A+ or a', 'grade ••• or a'],
    [' ', 'two words', 'two words'],
  ])('%j', (word, text, expected) => {
    const document = documentOf({ title: text });
    expect(publicCopy(document, { mask: [word] }).document.title).toBe(expected);
  });
});

describe('what a person is to look at again', () => {
  it.each([
    ['mail joe@example.org', 'an e-mail address'],
    ['10.1.2.3:443 is down', 'an IP address'],
    ['see 2001:db8::1.', 'an IP address'],
    ['ssh db-prod-01', 'what looks like a host of your own'],
    ['db.cluster.local gone', 'what looks like a host of your own'],
    ['we lost $ 4,000', 'an amount of money'],
    ['we lost 40 k EUR', 'an amount of money'],
  ])('%s', (title, what) => {
    expect(publicCopy(documentOf({ title })).dropped).toContain(
      `Look again: ${what} is in the title.`,
    );
  });

  it.each(['at 14:05:30, 5 % of 1.2.3', 'p99 of checkout at 3.5 s :: x', 'a.b.c: no'])(
    'is nothing in: %s',
    (title) => {
      expect(publicCopy(documentOf({ title })).dropped.join('\n')).not.toContain('Look again');
    },
  );
});

describe('Markdown in a section', () => {
  it.each([
    ['see [the board](https://x.example/a "Board").', 'see the board.'],
    ['![graph](https://x.example/a.png)', 'graph'],
    ['<https://x.example/a> and ssh://box/x', '••• and •••'],
    ['[near](#here) stays', '[near](#here) stays'],
  ])('%s', (written, expected) => {
    const { document } = publicCopy(documentOf({ lines: [`/section summary ${written}`] }));
    expect(document.sections['summary']?.text).toBe(expected);
  });
});

it('shows nothing of the time that internal paths cost when there are no others', () => {
  const lines = ['14:30 ? the cache', '/refute H1 14:40', '/internal 1'];
  const { document, dropped } = publicCopy(documentOf({ lines }));
  expect(document.misleading).toEqual({
    paths: [],
    total: null,
    beforeConfirmed: null,
    unmeasured: [],
  });
  expect(dropped).toEqual([
    'Left out as internal: entry 1.',
    'A name or a secret that Bridgelog does not know of is still there: read all of it.',
  ]);
});
