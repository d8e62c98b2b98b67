import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/importers/facts/read-facts.ts';
import type { WrittenFacts } from '../../../src/importers/facts/written-facts.ts';
import { type Markup, markedUp } from '../../../src/importers/markup/marked-up.ts';
import { isHeadingText } from '../../../src/importers/outline/about-heading.ts';
import { outline } from '../../../src/importers/outline/outline-of.ts';
import { timelinesOf } from '../../../src/importers/timeline/timelines-of.ts';

function read(text: string, file = 'notes.md', markup: Markup = 'markdown'): WrittenFacts {
  const { blocks, frontMatter } = markedUp(text, markup, { isHeadingText });
  const parts = outline(blocks);
  const { statements, told } = timelinesOf(parts);
  return readFacts({ parts, frontMatter, file, told, detected: statements[0]?.text });
}

function fixture(name: string): WrittenFacts {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return read(text, name, name.endsWith('.txt') ? 'text' : 'markdown');
}

function sectionsOf({ sections }: WrittenFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(sections.map(({ section, text }) => [section, text]));
}

/** Task, and what else is known of it, on one line. */
function tasksOf({ followups }: WrittenFacts): readonly string[] {
  return followups.map(({ line, task, owner, due, purpose, horizon, status, ticket }) =>
    [line, task, owner, due, purpose, horizon, status, ticket]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

describe('a report in numbered sections, its facts behind labels', () => {
  const found = fixture('numbered-report.md');

  it('reads facts, people and signatures', () => {
    expect(found.facts).toEqual({
      title: 'The lending desk could not look up any card',
      severity: 'sev2',
      services: ['Card lookup', 'returns'],
      roles: [{ role: 'Infrastructure Lead', person: 'Ada Byron' }],
      detectedBy: { source: 'monitoring' },
      impact: {
        users: 'Readers (about 12,000) could not borrow anything.',
        business: 'Late fees of $3,200 were waived, a loss of revenue.',
        revenue: '$3,200',
      },
      document: {
        preparedBy: 'Grace Murray',
        approvedBy: 'Dr. Emmy Klein',
        approvedOn: '2031-03-06',
      },
    });
    expect(found.inferred).toEqual([
      { field: 'title', why: 'from the first sentence of the summary' },
    ]);
  });

  it('reads when it says that it began, and how long it took', () => {
    expect(found.stated).toMatchObject({
      start: { day: { year: 2031, month: 3, day: 4 }, time: { hour: 9, minute: 40 } },
      end: undefined,
      zone: { typed: 'UTC' },
      minutes: 185,
      line: 11,
    });
  });

  it('puts the rest into sections, each text once', () => {
    expect(sectionsOf(found)).toEqual({
      summary: [
        'We know that this interruption cost our readers a day of work, and we are sorry for it.',
        '',
        '- **Date and Time of Incident**: March 4, 2031, 9:40 AM UTC',
        '- **Duration**: 3 hours 5 minutes',
      ].join('\n'),
      supporting: '``Networks`` ``Storage``\n\n### Title of the document\n\n0x07. Postmortem',
      impact: 'The lending desk could not look up any card. About 12,000 readers were turned away.',
      'root-cause': 'A certificate of the card service ran out.',
      'root-cause-technical':
        'Nothing renewed the certificate, because the job that does had been moved.',
      'root-cause-human': 'The reminder went to somebody who had left.',
      'immediate-fixes': 'The certificate was replaced by hand.',
      'long-term-fixes': '- The renewal runs on two machines now.\n- Its log is watched.',
      'went-well': 'The alert came at once.',
      'went-wrong': '### Gaps in Process\n\nNobody owns the list of certificates.',
      corrective: '- **Timeline for Completion**: All items to be done by April 30, 2031.',
    });
  });

  it('reads the tasks', () => {
    expect(tasksOf(found)).toEqual([
      '44 | Replace the certificate | immediate | done',
      '46 | Watch the dates of all certificates | 2031-03-31 | long-term | open',
    ]);
  });
});

describe('what a template asks for, and the report below it', () => {
  const found = fixture('asked-and-told.txt');

  it('reads the report', () => {
    expect(found.facts).toMatchObject({
      title: 'The booking site answered nothing but errors',
      impact: { share: 'About 60% of our customers' },
      detectedBy: { source: 'monitoring' },
    });
    expect(found.stated).toMatchObject({
      start: { day: { year: 2031, month: 4, day: 3 }, time: { hour: 8, minute: 10 } },
      end: { time: { hour: 9, minute: 0 } },
      zone: { typed: 'CAT' },
    });
    expect(tasksOf(found)).toEqual([
      '28 | Add an alert for disks over 80%. | open',
      '29 | Move the logs elsewhere. | @lin | open',
    ]);
  });

  it('keeps what was asked for apart', () => {
    const { supporting, ...sections } = sectionsOf(found);
    expect(sections).toEqual({
      summary:
        '3rd Apr 2031, 8:10 a.m. to 9:00 a.m (CAT), the booking site answered nothing but errors.',
      impact: 'Nobody could book a seat. About 60% of our customers tried in vain.',
      'root-cause': 'A full disk on the only log server.',
      misleading: 'We looked at the payment partner first.',
      escalation: 'The storage team was called in.',
      corrective: 'We will do the following:\n\n- Watch all disks.',
    });
    for (const asked of [
      'Web',
      'these requirements:',
      'what was the cause?',
      'must contain:',
      '0x07',
    ]) {
      expect(supporting).toContain(asked);
    }
  });
});

describe('a page with a table of facts, and one of tasks', () => {
  const found = fixture('wiki-page.md');

  it('reads both tables', () => {
    expect(found.facts).toEqual({
      title: 'search without results',
      severity: 'p2',
      services: [],
      roles: [{ role: 'lead', person: 'Ada Byron' }],
      detectedBy: { source: 'customer', detail: 'A customer, through a support ticket' },
      impact: { share: 'Half of our users' },
      document: { authors: 'Lin Chen', status: 'closed', number: 'INC-314' },
    });
    expect(found.stated).toMatchObject({ start: { time: { hour: 9, minute: 10 } }, minutes: 140 });
    expect(tasksOf(found)).toEqual([
      '38 | Copy the index nightly | Lin | 2031-06-01 | preventive | in progress | https://tracker.example/browse/SRCH-9',
      '39 | Tell the vendor | done',
    ]);
  });

  it('loses nothing of the rest', () => {
    expect(sectionsOf(found)).toEqual({
      supporting: [
        '- Duration: 2h 20m',
        '### What the vendor said',
        '> Never delete it.',
        'See also [the board](https://tracker.example/boards/3).',
        '### Description of the document',
        'How an index was lost.',
      ].join('\n\n'),
      summary:
        'The search gave no results for most of a morning. It began at 09:10 UTC on 2 May 2031. Half of our users saw it.',
      'what-happened': 'Between these we compared three copies.',
      lucky: 'A copy was there.',
    });
  });
});

describe('documents of other shapes', () => {
  it('reads nothing from nothing', () => {
    expect(read('', '2031-05-10-disk_full.md')).toEqual({
      facts: {
        title: 'Disk full',
        severity: undefined,
        services: [],
        roles: [],
        detectedBy: undefined,
        impact: {},
        document: {},
      },
      stated: undefined,
      sections: [],
      followups: [],
      inferred: [{ field: 'title', why: "from the file's name" }],
      findings: [],
    });
  });

  it('takes no duration for that of the whole where each outage has its own', () => {
    const found = read(
      '# Two outages\n\n## First\n\n**Duration**: 20 minutes\n\n## Second\n\n**Duration**: 3 hours',
    );
    expect(found.stated).toBeUndefined();
  });

  it('keeps under its heading what several outages say of the same', () => {
    const found = read(
      '# Two outages\n\n## First night\n\n### Root cause\n\nA.\n\n## Second night\n\n### Root cause\n\nB.',
    );
    expect(sectionsOf(found)).toEqual({
      'root-cause': '### First night\n\nA.\n\n### Second night\n\nB.',
    });
  });

  it('takes a ticked list for tasks wherever it stands', () => {
    const found = read(
      '# Disk full\n\n## Prevention\n\n- [x] clean up\n- [ ] watch disks (Owner: Ada, due 2031-07-15)',
    );
    expect(tasksOf(found)).toEqual([
      '5 | clean up | done',
      '6 | watch disks | Ada | 2031-07-15 | open',
    ]);
  });

  it('takes several bare lines below a heading of tasks for tasks, and prose for prose', () => {
    const notes = 'add a staging server\nwrite a test for the template';
    const prose = 'We shall look at it again\nbefore the next release.';
    expect(tasksOf(read(`## Tasks\n\n${notes}\n\n${prose}\n`))).toEqual([
      '3 | add a staging server | open',
      '4 | write a test for the template | open',
    ]);
    expect(sectionsOf(read(`## Tasks\n\n${prose}\n`))).toEqual({ corrective: prose });
  });

  it('calls a page as its heading does, without the name of the site', () => {
    const page =
      '<title>Login failures - Wiki</title><h1>Login failures</h1><h2>Root cause</h2><p>Load.</p>';
    expect(read(page, 'page.html', 'html').facts.title).toBe('Login failures');
  });

  it('points from a section that a heading names too to where it is told', () => {
    const both = '# Disk full\n\n## Root cause and resolution\n\nLogs grew. We cut them.\n';
    const told = '### Root cause and resolution\n\nLogs grew. We cut them.';
    expect(sectionsOf(read(both))).toEqual({ 'root-cause': told, resolution: 'See Root cause.' });
    const own = sectionsOf(read(`${both}\n## Resolution\n\nMore space.\n`));
    expect(own).toEqual({ 'root-cause': told, resolution: 'More space.' });
  });

  it.each([
    [
      'downwards',
      '| Severity | SEV2 |\n|---|---|\n| Authors | Ada Obi |\n| Duration | 45 minutes |',
    ],
    ['across', '| Severity | Authors | Duration |\n|---|---|---|\n| SEV2 | Ada Obi | 45 minutes |'],
    ['between tabs', 'Severity\tSEV2\nAuthors\tAda Obi\nDuration\t45 minutes'],
  ])('reads a table of facts that is laid %s', (_name, table) => {
    const { facts, stated } = read(`# Disk full\n\n${table}\n`);
    expect([facts.severity, facts.document.authors, stated?.minutes]).toEqual([
      'sev2',
      'Ada Obi',
      45,
    ]);
  });

  it('reads tasks between tabs, without the numbers of their rows', () => {
    const table =
      '#\tAction\tOwner\tDue\n1\tRotate logs\tAda\t2031-07-15\n2\tWatch disks\tLin\t2031-08-01';
    expect(tasksOf(read(`Disk full\n\nAction items\n${table}\n`, 'notes.txt', 'text'))).toEqual([
      '5 | Rotate logs | Ada | 2031-07-15 | open',
      '6 | Watch disks | Lin | 2031-08-01 | open',
    ]);
  });

  it('keeps pasted chats as they are', () => {
    const found = read('# Disk full\n\n## Chat log\n\nAda: Severity: 2\n\n- Owner: Lin');
    expect(found.facts.severity).toBeUndefined();
    expect(sectionsOf(found)).toEqual({
      supporting: '### Chat log\n\nAda: Severity: 2\n\n- Owner: Lin',
    });
  });
});
