import { describe, expect, it } from 'vitest';
import { markedUp } from '../../../src/importers/markup/marked-up.ts';
import { outline } from '../../../src/importers/outline/outline-of.ts';
import { timelinesOf } from '../../../src/importers/timeline/timelines-of.ts';

/** What is taken for statements of the timeline, with the stamp that leads them. */
function read(...lines: readonly string[]): readonly string[] {
  const { blocks } = markedUp(lines.join('\n'), 'markdown');
  const { statements } = timelinesOf(outline(blocks));
  return statements.map(({ stamp, text }) => `${stamp.typed} | ${text}`);
}

const TIMELINE = ['## Timeline', '', '- 10:00 down', '- 10:30 up', ''];
const READ = ['10:00 | down', '10:30 | up'];

describe('what was pasted from elsewhere', () => {
  it('may have tabs between time and words', () => {
    expect(read('## Timeline', '', '10:00\tpump stopped', '10:05\tthe plant is called')).toEqual([
      '10:00 | pump stopped',
      '10:05 | the plant is called',
    ]);
  });

  it('may be a table of a spreadsheet', () => {
    expect(
      read(
        '## Timeline',
        '',
        'Time\tWho\tWhat',
        '10:00\tAda\tpump stopped',
        '10:05\tLin\tplant called',
      ),
    ).toEqual(['10:00 | pump stopped', '10:05 | plant called']);
  });

  it('may have a cell in two lines', () => {
    expect(
      read('## Timeline', '', 'Time\tWhat', '10:00\tpump', 'stopped', '10:05\tplant called'),
    ).toEqual(['10:00 | pump stopped', '10:05 | plant called']);
  });

  it('may be a chat, the words below name and time', () => {
    const said = ['Ada Obi  14:05', 'Queue is full', 'looking into it', '', 'Lin  14:08', 'Me too'];
    expect(read('## Timeline', '', ...said, '', 'Ada Obi  14:20', '', 'Fixed')).toEqual([
      '14:05 | Queue is full looking into it',
      '14:08 | Me too',
      '14:20 | Fixed',
    ]);
  });

  it('may have a time struck out before the right one', () => {
    expect(read('## Timeline', '', '- ~~15:00~~ 15:05 found', '- ~~15:10~~ up')).toEqual([
      '15:05 | found',
      '15:10 | up',
    ]);
  });
});

describe('a time behind its statement', () => {
  it('is that of what a status page says above it', () => {
    expect(
      read(
        '**Resolved** - All is well.',
        '*Feb 12, 16:51 EST*',
        '',
        '**Identified** - The disk is full.',
        '*Feb 12, 16:20 EST*',
      ),
    ).toEqual([
      'Feb 12, 16:51 EST | Resolved - All is well.',
      'Feb 12, 16:20 EST | Identified - The disk is full.',
    ]);
  });

  it('goes with the bare line above', () => {
    expect(
      read(
        'Resolved -',
        'All is well.',
        'Feb 12, 16:51 EST',
        'Monitoring -',
        'We look on.',
        'Feb 12, 16:20 EST',
      ),
    ).toEqual([
      'Feb 12, 16:51 EST | Resolved - All is well.',
      'Feb 12, 16:20 EST | Monitoring - We look on.',
    ]);
  });

  it('may be a shortcode', () => {
    expect(
      read(
        '*Resolved* - Swapped the disk. {{< track "2024-05-01 10:30:00" >}}',
        '',
        'Disk swap begins:',
        'Parts are here.',
        '{{< track "2024-05-01 10:10:00" >}}',
      ),
    ).toEqual([
      '2024-05-01 10:30:00 | Resolved - Swapped the disk.',
      '2024-05-01 10:10:00 | Disk swap begins: Parts are here.',
    ]);
  });

  it('stands in brackets in a timeline, where nothing leads with one', () => {
    const bullets = ['- The disk is full (10:00)', '- Swapped (10:30 UTC)'];
    expect(read('## Timeline', '', ...bullets)).toEqual([
      '10:00 | The disk is full',
      '10:30 UTC | Swapped',
    ]);
    expect(read('## Notes', '', ...bullets)).toEqual([]);
    expect(read(...TIMELINE, '', 'Then:', '', ...bullets)).toEqual(READ);
  });

  it('is none of comments below an article', () => {
    expect(
      read('Ann', 'Great post.', 'March 3, 2024 14:05', '', 'Ben', 'So it is.', 'May 3, 2024 9:05'),
    ).toEqual([]);
  });
});

describe('a word before the time', () => {
  it('says that a report was added to', () => {
    expect(
      read(
        'Pages are slow.<br /><br />**Update: 18:52** Found it.<br /><br />**Update 20:09** Calm again.',
      ),
    ).toEqual(['18:52 | Found it.', '20:09 | Calm again.']);
    expect(
      read('**Update 2024-05-20:** We found another cause.', '', '**Update 2:** Typo.'),
    ).toEqual([]);
    expect(read(...TIMELINE, '**Update 11:00** Once more.', '', '**Update 12:00** Over.')).toEqual(
      READ,
    );
  });

  it('says that a timeline begins', () => {
    expect(read('## Timeline', '', 'Start: 2024-05-01 10:00 down', '2024-05-01 10:30 up')).toEqual([
      '2024-05-01 10:00 | down',
      '2024-05-01 10:30 | up',
    ]);
  });

  it('may be what happened, in a list of a timeline', () => {
    expect(
      read(
        '## Timeline',
        '- **Detection**: 2024-05-01T10:00:34.913Z (TTD: 0.6 s)',
        '- **Restored**: 2024-05-01T10:30:00.000Z',
      ),
    ).toEqual([
      '2024-05-01T10:00:34.913Z | Detection (TTD: 0.6 s)',
      '2024-05-01T10:30:00.000Z | Restored',
    ]);
    expect(read('## Timeline', '- Deploy of v2 (May 1, ~10:00 UTC): slow', '- 10:30: up')).toEqual([
      'May 1, ~10:00 UTC | Deploy of v2: slow',
      '10:30 | up',
    ]);
    expect(read(...TIMELINE.slice(0, 4), '- Detected: 10:05', '- Duration: 2 h')).toEqual(READ);
  });
});

describe('what says that a timeline follows', () => {
  it.each([
    '## What happened (all times New York)',
    '## Heures clés',
    '## 时间线',
    '## タイムライン',
    '## Хронология',
  ])('%s', (heading) => {
    expect(read(heading, '', ...TIMELINE.slice(2))).toEqual(READ);
  });

  it('may be an item above the others', () => {
    expect(
      read(
        '- SUMMARY',
        'All was slow.',
        '- TIMELINE OF EVENTS',
        '- 10:00 down',
        '- 10:30 up',
        '- FIX',
      ),
    ).toEqual(READ);
  });

  it('is nothing over what happens every day, or over times of the damage', () => {
    expect(
      read('## Daily cycle', '', '### Timeline', '', '**02:00 AM** Fetch', '', '**04:00 AM** Send'),
    ).toEqual([]);
    expect(read('## Impact (all times UTC)', '', '- 10:00 slow', '- 10:30 slower')).toEqual([]);
  });
});

describe('what stands in a timeline', () => {
  it('may be days only, counted from others, and months', () => {
    expect(
      read('## Timeline', '1. 2024-05-01 10:00 - down', '2. same day - told', '3. 同日 — 復旧'),
    ).toEqual(['2024-05-01 10:00 | down', 'same day | told', '同日 | 復旧']);
    expect(read('## Timeline', '- January 2024: bought', '- 2024-05-01 10:00 down')).toEqual([
      'January 2024 | bought',
      '2024-05-01 10:00 | down',
    ]);
  });

  it('may begin with four digits', () => {
    expect(read('## Timeline', '- 0900 the switch fails', '- 2015 it is swapped')).toEqual([
      '0900 | the switch fails',
      '2015 | it is swapped',
    ]);
    expect(read('## Timeline', '- 1500 requests fail', '- 10:00 down', '- 1600 more fail')).toEqual(
      ['10:00 | down'],
    );
  });

  it('goes on in indented lines of a diagram, and in quotes', () => {
    expect(
      read(
        '## Timeline',
        '```',
        'Jun 10, 13:55 UTC — crash',
        '  → prices stop',
        'Jun 10-12 — stale',
        'Jun 12, 08:00+ UTC — settled',
        '```',
      ),
    ).toEqual(['Jun 10, 13:55 UTC | crash', 'Jun 10-12 | stale', 'Jun 12, 08:00+ UTC | settled']);
    expect(read('## Timeline', '', '> 10:00 - down', '> 10:10 - seen', '> 10:30 - up')).toEqual([
      '10:00 | down',
      '10:10 | seen',
      '10:30 | up',
    ]);
  });

  it('may be cells with remarks, or with no more than a year', () => {
    expect(
      read(
        '## Timeline',
        '| Event | Date |',
        '|--|--|',
        '| First use | 2022-2023 |',
        '| Told | 2024-05-01 (as the first of many remarks said) |',
        '| Closed | 2024-05-03 |',
      ),
    ).toEqual(['2022-2023 | First use', '2024-05-01 | Told', '2024-05-03 | Closed']);
  });
});

describe('no timeline', () => {
  it.each<[string, readonly string[]]>([
    [
      'steps and how long they take',
      [
        'Wait until 02:00.',
        '| Step | Duration |',
        '|--|--|',
        '| Stop | 00:05 |',
        '| Copy | 00:45 |',
        '| Start | 00:10 |',
      ],
    ],
    [
      'comments',
      [
        '## Comments',
        '',
        '**Ann** 2024-05-01 10:05',
        'a',
        '',
        '**Ben** 2024-05-01 10:20',
        'b',
        '',
        '**Cy** 2024-05-02 09:00',
        'c',
      ],
    ],
    ['an agenda', ['# Agenda', '- 10:00 Hello', '- 10:10 Review', '- 10:40 Questions']],
    [
      'service levels',
      [
        '| Priority | Answer | Mended |',
        '|--|--|--|',
        '| P1 | 00:15 | 04:00 |',
        '| P2 | 01:00 | 08:00 |',
        '| P3 | 04:00 | 24:00 |',
      ],
    ],
    [
      'opening hours',
      ['- Monday 09:00 – 17:00', '- Tuesday 09:00 – 17:00', '- Friday 09:00 – 15:00'],
    ],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});

describe('ways to write a time', () => {
  it.each([
    ['11h : retour', '11h | retour'],
    ['gegen 10:10 Uhr: Rollback', 'gegen 10:10 Uhr | Rollback'],
    ['10 Uhr 30: Ende', '10 Uhr 30 | Ende'],
    ['Di, 05.03. 10:30 normal', '05.03. 10:30 | normal'],
    ['5. März 2024, 10:20 Uhr: Ende', '5. März 2024, 10:20 Uhr | Ende'],
    ['le 3 mars 2024 à 14h05 : panne', 'le 3 mars 2024 à 14h05 | panne'],
    [':14:05: refused', '14:05 | refused'],
    ['11:00頃 復旧', '11:00頃 | 復旧'],
    ['00:27:46–48 three tries', '00:27:46–48 | three tries'],
    ['09:00 (08:00 UTC): deploy', '09:00 (08:00 UTC) | deploy'],
    [
      '23:15-02:43 UTC / 16:15-19:43 PDT (August 18-19): second',
      '23:15-02:43 UTC / 16:15-19:43 PDT (August 18-19) | second',
    ],
  ])('%s', (line, statement) => {
    expect(read('## Timeline', '', `- ${line}`)).toEqual([statement]);
  });
});
