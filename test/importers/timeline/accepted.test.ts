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

describe('without a heading that says so', () => {
  it('three statements in order that begin with a time are a timeline', () => {
    expect(read('It was like this:', '', '- 10:00 down', '- 10:10 hands on', '- 10:30 up')).toEqual(
      ['10:00 | down', '10:10 | hands on', '10:30 | up'],
    );
  });

  it.each<[string, readonly string[]]>([
    ['two are none', ['- 10:00 down', '- 10:30 up']],
    ['nor are three in no order', ['- 10:00 a', '- 09:00 b', '- 11:00 c', '- 08:00 d']],
    ['nor times in prose', ['At 10:00 we saw it. At 10:10 we acted. At 10:30 it was over.']],
    [
      'nor some of many bullets',
      ['- 10:00 a', '- b', '- c', '- 11:00 d', '- e', '- 12:00 f', '- g', '- h'],
    ],
    ['nor versions', ['- 1.15 first', '- 1.16 second', '- 1.17 third']],
    ['nor days of tasks', ['- 2024-05-01 buy disks', '- 2024-05-02 test', '- 2024-05-03 build in']],
  ])('%s', (_, lines) => {
    expect(read('# Some notes', '', ...lines)).toEqual([]);
  });

  it('labelled key events are one where nothing else is', () => {
    expect(
      read(
        '- Detected: 2024-05-01 10:00',
        '- Mitigated 2024-05-01 10:20',
        '- Resolved: 2024-05-01 10:30',
      ),
    ).toEqual([
      '2024-05-01 10:00 | Detected',
      '2024-05-01 10:20 | Mitigated',
      '2024-05-01 10:30 | Resolved',
    ]);
  });

  it('headings that are times, below those that are days', () => {
    expect(
      read(
        '## May 12',
        '',
        '### 20:15',
        '',
        'down',
        '',
        '### 20:30 up',
        '',
        '## May 13',
        '',
        '### 09:00',
        '',
        'told',
      ),
    ).toEqual(['20:15 | down', '20:30 | up', '09:00 | told']);
  });
});

describe('beside a timeline, these are no entries', () => {
  it.each<[string, readonly string[]]>([
    [
      'facts',
      ['- **Duration**: 10:00 to 10:30 UTC', '- **Date**: 2024-05-01', '- Detected: 10:05'],
    ],
    [
      'action items with dates',
      ['## Action items', '', '- 2024-05-02 a', '- 2024-05-03 b', '- 2024-05-09 c'],
    ],
    ['a schedule far from it', ['## Backups', '', '- 02:00 a', '- 03:00 b', '- 04:00 c']],
    ['times that are told again', ['## What we saw', '', '- 10:00 x', '- 10:30 y', '- 10:30 z']],
    [
      'a changelog',
      ['## Changelog', '', '- 2024-05-02 10:00 a', '- 2024-05-02 11:00 b', '- 2024-05-03 10:00 c'],
    ],
    ['a meeting', ['## Meeting notes', '', '- 10:00 Welcome', '- 10:05 Review', '- 10:20 Close']],
    ['code', ['## Logs', '', '```', '10:01 a', '10:02 b', '10:03 c', '```']],
    ['quotes', ['## Calls', '', '> 10:01 a', '> 10:02 b', '> 10:03 c']],
    [
      'a chat',
      ['## Chat log', '', '[10:01] ann: a', '[10:02] bob: b', '[10:03] ann: c', '[10:04] bob: d'],
    ],
    [
      'other tables',
      [
        '## Hosts',
        '',
        '| Host | Back at |',
        '|--|--|',
        '| a | 10:31 |',
        '| b | 10:32 |',
        '| c | 10:33 |',
      ],
    ],
    ['a template', ['## Template', '', '- HH:MM - what happened', '- HH:MM - what was done']],
  ])('%s', (_, lines) => {
    expect(read(...TIMELINE, ...lines)).toEqual(READ);
    expect(read(...lines, '', ...TIMELINE)).toEqual(READ);
  });

  it('sentences of the timeline itself that begin with a time', () => {
    expect(
      read('## Timeline', '', 'At 10:05 we began to take notes.', ...TIMELINE.slice(1)),
    ).toEqual(READ);
  });
});

describe('a timeline', () => {
  it('may have phases, with untimed bullets that are none of its statements', () => {
    expect(
      read(
        '## Timeline',
        '- **Detection**:',
        '  - 10:00 down',
        '    - only in the east',
        '- **Resolution**:',
        '  - 10:30 up',
        '- Note: nobody was told',
      ),
    ).toEqual(READ);
  });

  it('takes what stands below a time alone', () => {
    expect(
      read('## Timeline', '', '10:00 UTC', 'down', 'for all', '', '**10:30**', '', 'up'),
    ).toEqual(['10:00 UTC | down for all', '10:30 | up']);
    expect(
      read(
        '## Timeline',
        '- **Start**',
        '  - 10:00',
        '  - down',
        '- **End**',
        '  - 10:30',
        '  - up',
      ),
    ).toEqual(READ);
  });

  it('goes on in a wrapped line that begins with a time', () => {
    expect(
      read('## Timeline', '', '10:00 down for all', '10:20 seen by anybody', '10:30 up'),
    ).toEqual(['10:00 | down for all', '10:20 | seen by anybody', '10:30 | up']);
    expect(
      read('## Timeline', '', '- 10:00 - down until', '10:20 - or so', '- 10:30 - up'),
    ).toEqual(['10:00 | down until 10:20 - or so', '10:30 | up']);
  });

  it('counts rows whose time is not known, but no rows that are headings', () => {
    expect(
      read(
        '## Timeline',
        '',
        '| Time | Event |',
        '|--|--|',
        '| 2024-05-01 | |',
        '| 10:00 | down |',
        '| ?? | seen |',
        '| | told |',
        '| … | … |',
        '| 10:30 | up |',
      ),
    ).toEqual(['10:00 | down', '?? | seen', ' | told', '10:30 | up']);
  });

  it('may be preformatted text, where it is nothing else', () => {
    const code = ['```', 'TIME   EVENT', '10:00  down', '10:10  hands on', '10:30  up', '```'];
    expect(read('## Timeline', '', ...code)).toEqual([
      '10:00 | down',
      '10:10 | hands on',
      '10:30 | up',
    ]);
    expect(read('## Logs', '', ...code)).toEqual([]);
    expect(read(...TIMELINE, ...code)).toEqual(READ);
  });

  it('begins anew behind a list, in the lines directly below it', () => {
    expect(read('## Timeline', '', '10:00: down', '', '  - in the east', '10:30: up')).toEqual(
      READ,
    );
  });

  it('may be told twice, in parts of their own', () => {
    expect(
      read(...TIMELINE, '## Follow-up timeline', '', '- 12:00 down again', '- 12:05 up'),
    ).toEqual([...READ, '12:00 | down again', '12:05 | up']);
  });
});
