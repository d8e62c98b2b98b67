import { describe, expect, test } from 'vitest';
import { Complaint } from '../../../../src/incident/line/complaint.ts';
import { occasion } from '../../../../src/incident/line/occasion.ts';
import { clock, timeline } from '../../print.ts';
import { type Story, story, type Told } from '../../story.ts';

const NOW = '2026-11-20T13:30:00Z';

function told(...lines: (string | readonly string[])[]): Story {
  return story({ lines: lines.map((line) => [NOW, line]) });
}

/** What a line is answered; a complaint is an answer too. */
function said(line: string, to: Story, author = 'ada'): string {
  try {
    return to.tell(NOW, line, author).join('\n');
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return `complaint: ${error.message}`;
  }
}

function texts({ incident }: Story): string {
  return incident.recorded.map(({ number, text }) => `${number} ${text}`).join(', ');
}

describe('undo takes the newest act of the author, and says what it took', () => {
  test('one act after the other, back to the declaration', () => {
    const to = told('a', '! b', '/done A1', '/sev 2');
    expect(said('/undo', to)).toBe('undone: severity sev2 from 14:30');
    expect(said('/undo', to)).toBe('undone: A1 done 14:30');
    expect(timeline(to.incident)).toBe(
      '1  2026-11-20 14:30  event  a\n2  2026-11-20 14:30  action A1 open  b',
    );
    expect(said('/undo', to)).toBe('undone: 2  14:30  action A1  b');
    expect(said('/undo', to)).toBe('undone: 1  14:30  event  a');
    expect(said('/undo', to)).toBe(
      'complaint: The declaration cannot be undone: correct it with /title, /severity or /zone.',
    );
  });

  test('redo brings back what was undone, the last one first', () => {
    const to = told('a', 'b', '/undo', '/undo');
    expect(texts(to)).toBe('');
    expect(said('/redo', to)).toBe('redone: 1  14:30  event  a');
    expect(said('/redo', to)).toBe('redone: 2  14:30  event  b');
    expect(texts(to)).toBe('1 a, 2 b');
    expect(said('/redo', to)).toBe(
      'complaint: ada has nothing to redo: only an undo can be redone, before the next act.',
    );
    expect(said('/undo', to)).toBe('undone: 2  14:30  event  b');
  });

  test('a new act empties the redo', () => {
    const to = told('a', 'b', '/undo', 'c');
    expect(said('/redo', to)).toBe(
      'complaint: ada has nothing to redo: only an undo can be redone, before the next act.',
    );
    expect(said('/undo', to)).toBe('undone: 3  14:30  event  c');
    expect(said('/undo', to)).toBe('undone: 1  14:30  event  a');
  });

  test('numbers and labels are not given out again', () => {
    const to = told('! a', '? b', '+ c', '/undo', '/undo', '/undo', '! a', '? b', '+ c');
    expect(timeline(to.incident)).toBe(
      '3  2026-11-20 14:30  action A2 open  a\n4  2026-11-20 14:30  hypothesis H2 open  b',
    );
    expect(to.incident.followups.map(({ label }) => label)).toEqual(['F2']);
    expect(said('/done A1', to)).toBe('complaint: There is no A1; there is A2.');
  });

  test('a batch is one act', () => {
    const to = told('before', ['14:00 /started', '! b', '/done', '14:20 c', '+ d'], 'after');
    expect(said('/undo', to)).toBe('undone: 5  14:30  event  after');
    expect(said('/undo', to)).toBe(
      'undone: 2  14:00  event  started; 3  ~14:00  action A1  b; A1 done ~14:00; and 2 more',
    );
    expect(texts(to)).toBe('1 before');
    expect(to.incident.followups).toEqual([]);
    said('/redo', to);
    expect(texts(to)).toBe('1 before, 2 started, 3 b, 4 c');
  });

  test('every sort of act can be taken back', () => {
    const to = told('a', '! b', '? c', '+ d');
    const lines = [
      ...['/amend 1 x', '/shift 1 -5m', '/milestone 1 detected', '/cause H1', '/star 1'],
      ...['/retract 1', '/done A1', '/title x', '/sev 1', '/lead @bo', '/service x', '/impact x'],
      ...['/detectedby staff', '/section summary x', '/owner F1 @bo', '/due F1 2026-12-01'],
      ...['/zone Europe/Berlin', '/internal 1', '/at 1 ??', '+ e', '> f'],
    ];
    const view = () =>
      JSON.stringify([
        to.incident.facts,
        to.incident.timeline,
        to.incident.followups,
        [...to.incident.sections],
      ]);
    const before = view();
    for (const line of lines) {
      to.tell(NOW, line);
      expect(view(), line).not.toBe(before);
      to.tell(NOW, '/undo');
      expect(view(), line).toBe(before);
    }
  });
});

describe('two authors', () => {
  const LINES: readonly Told[] = [
    [NOW, 'a by ada'],
    [NOW, 'b by bo', 'bo'],
    [NOW, 'c by ada'],
    [NOW, 'd by bo', 'bo'],
  ];

  test('each takes back their own', () => {
    const to = story({ lines: LINES });
    expect(said('/undo', to, 'ada')).toBe('undone: 3  14:30  event  c by ada');
    expect(said('/undo', to, 'bo')).toBe('undone: 4  14:30  event  d by bo');
    expect(said('/undo', to, 'bo')).toBe('undone: 2  14:30  event  b by bo');
    expect(said('/undo', to, 'bo')).toBe('complaint: bo has nothing to undo in this incident.');
    expect(texts(to)).toBe('1 a by ada');
  });

  test("the other one's acts do not empty one's redo", () => {
    const to = story({ lines: LINES });
    said('/undo', to, 'ada');
    said('e by bo', to, 'bo');
    expect(said('/redo', to, 'bo')).toMatch('complaint: bo has nothing to redo');
    expect(said('/redo', to, 'ada')).toBe('redone: 3  14:30  event  c by ada');
  });

  test('what was said of an entry that is gone is gone with it, and comes back with it', () => {
    const to = told('! restart');
    to.tell(NOW, '/done A1 worked', 'bo');
    to.tell(NOW, '/undo', 'ada');
    expect(texts(to)).toBe('');
    // Nobody sees it now, but it is bo's newest act.
    expect(said('/undo', to, 'bo')).toBe('undone: A1 done 14:30  worked');
    expect(said('/redo', to, 'bo')).toBe('redone: A1 done 14:30  worked');
    to.tell(NOW, '/redo', 'ada');
    expect(timeline(to.incident)).toBe('1  2026-11-20 14:30  action A1 done  restart');
  });
});

describe('what two authors did to the same thing', () => {
  const telling = (...lines: (readonly [line: string, author: string])[]) =>
    story({ severity: 'sev2', lines: lines.map(([line, author]) => [NOW, line, author]) });

  test('services: one takes back their own', () => {
    const to = telling(['/service api', 'ann'], ['/service db', 'ben']);
    expect(said('/undo', to, 'ann')).toBe('undone: services: db');
    expect(to.incident.facts.services).toEqual(['db']);
    said('/redo', to, 'ann');
    expect(to.incident.facts.services).toEqual(['api', 'db']);
  });

  test('services: what both added stays while one of them stands by it', () => {
    const to = telling(['/service api', 'ann'], ['/service api', 'ben']);
    said('/undo', to, 'ann');
    expect(to.incident.facts.services).toEqual(['api']);
    said('/undo', to, 'ben');
    expect(to.incident.facts.services).toEqual([]);
  });

  test('milestones', () => {
    const to = telling(
      ['14:20 x', 'cy'],
      ['/milestone 1 detected', 'ann'],
      ['/milestone 1 identified', 'ben'],
    );
    said('/undo', to, 'ann');
    expect(timeline(to.incident)).toBe('1  2026-11-20 14:20  event  x  [identified]');
  });

  test('an act from before the times were read again', () => {
    const to = telling(
      ['14:05 ! restart', 'ann'],
      ['/done A1 14:10', 'ben'],
      ['14:15 /sev 1', 'ben'],
      ['/zone Europe/London --reread', 'ann'],
    );
    expect(timeline(to.incident)).toBe('1  2026-11-20 14:05  action A1 done  restart');
    expect(said('/undo', to, 'ben')).toBe('undone: severity sev1 from 14:15');
    expect(said('/undo', to, 'ben')).toBe('undone: A1 done 14:10');
    expect(timeline(to.incident)).toBe('1  2026-11-20 14:05  action A1 open  restart');
    expect(to.incident.facts.severities.map(({ severity }) => severity)).toEqual(['sev2']);
    // It comes back at the time as it is read now; without the reread at the one of before.
    said('/redo', to, 'ben');
    expect(ends(to)).toEqual(['done 2026-11-20 14:10']);
    expect(said('/undo', to, 'ann')).toBe('undone: zone Europe/London; 3 times read again');
    expect(timeline(to.incident)).toBe('1  2026-11-20 14:05  action A1 done  restart');
    expect(ends(to)).toEqual(['done 2026-11-20 14:10']);
    expect(to.incident.facts.zone).toBe('Africa/Lagos');
  });

  function ends({ incident }: Story): string[] {
    const turns = incident.entry('A1')?.turns ?? [];
    return turns.map(({ outcome, at }) => `${outcome} ${clock(at, incident.facts.zone)}`);
  }
});

const NAME_IT =
  '/redact: name what to wipe for good: an entry, a follow-up, a written section, or facts.';

describe('redaction', () => {
  test('wipes the words of an entry, and says that this is for good', () => {
    const to = told(
      '14:05-14:10 ! password hunter2 @ada',
      '/done A1 hunter3',
      '/amend 1 hunter4 #x',
    );
    expect(said('/redact 1', to)).toBe('redacted: the words of A1 are gone for good');
    expect(timeline(to.incident)).toBe(
      '1  2026-11-20 14:05–2026-11-20 14:10  action A1 done  [redacted]',
    );
    expect(to.incident.entry(1)).toMatchObject({ typed: '[redacted]', people: [], tags: [] });
    expect(to.incident.entry(1)?.turns.map(({ note }) => note)).toEqual(['[redacted]']);
    expect(said('/undo', to)).toBe(
      'complaint: A redaction cannot be undone: the words are gone from the file.',
    );
  });

  test('of follow-ups, sections and the facts', () => {
    const to = told('+ ask hunter2 @bo', '/section summary hunter2', '/title hunter2');
    expect(said('/redact F1', to)).toBe('redacted: the words of F1 are gone for good');
    expect(said('/redact summary', to)).toBe(
      'redacted: the words of section summary are gone for good',
    );
    expect(said('/redact facts', to)).toBe('redacted: the words of the facts are gone for good');
    expect(to.incident.followups).toMatchObject([{ task: '[redacted]', owner: undefined }]);
    expect(to.incident.sections.get('summary')?.text).toBe('[redacted]');
    expect(to.incident.facts).toMatchObject({
      title: '[redacted]',
      slug: '2026-11-20-redacted-cident',
    });
  });

  test.each([
    ['/redact 9', 'There is no entry 9; the last entry is 1.'],
    ['/redact', NAME_IT],
    ['/redact impact', NAME_IT],
    ['/redact 1 hunter2', NAME_IT],
  ])('complains: %s', (line, expected) => {
    expect(said(line, told('a'))).toBe(`complaint: ${expected}`);
  });

  test('without a name it is the selected entry, and never the last', () => {
    const to = told('a', 'b', '/section summary c');
    const when = { ...occasion(to.incident, Date.parse(NOW), 'ada'), selected: 1 };
    expect(to.say('/redact', when)).toEqual(['redacted: the words of entry 1 are gone for good']);
    expect(to.say('/redact summary', when)).toEqual([
      'redacted: the words of section summary are gone for good',
    ]);
    expect(texts(to)).toBe('1 [redacted], 2 b');
  });

  test('wipes the words of an act that was undone too', () => {
    const to = told('a', 'password hunter2', '/undo');
    expect(said('/redact 2', to)).toBe('redacted: the words of entry 2 are gone for good');
  });

  test('wipes the words of a section that was undone too', () => {
    const to = told('/section summary hunter2', '/undo');
    expect(said('/redact summary', to)).toBe(
      'redacted: the words of section summary are gone for good',
    );
  });
});

test('nothing to undo for somebody who did nothing', () => {
  expect(said('/undo', told('a'), 'bo')).toBe(
    'complaint: bo has nothing to undo in this incident.',
  );
});
