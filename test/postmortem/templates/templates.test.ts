import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../src/incident/sections.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { TemplateError } from '../../../src/postmortem/templates/template-error.ts';
import { templateNames } from '../../../src/postmortem/templates/template-file.ts';
import { nodes, outline, parse } from '../gfm.ts';
import { documentOf, section, told, under, unheardOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';
import { FACTS_STORY } from './facts.ts';

const GOES_ON = ['14:30 /started', '14:31 ! restarting @ops', '14:32 ? the cache', '14:50 slower'];

const CAME_BACK = [
  '14:30 /started',
  '14:31 ! restarting api',
  '/done A1 14:35 one host',
  '14:40 /resolved',
  '15:00 /reopened',
  '/reopen A1 15:01 it was *not* done',
  '/failed A1 15:10 the other host',
  '15:30 /resolved',
];

const SETTLED = ['14:31 ? the cache', '/refute H1 14:40', '/reopen H1 14:50 seen again'];

const WRITTEN = SECTIONS.map(({ name }) => `/section ${name} Words of ${name}.`);

/** Headings with nothing under them, not even a deeper one; list items of nothing. */
function lonely(markdown: string): readonly string[] {
  const root = parse(markdown);
  const headings = root.children.filter((node, index) => {
    const next = root.children[index + 1];
    if (node.type !== 'heading') return false;
    return next === undefined || (next.type === 'heading' && next.depth <= node.depth);
  });
  const items = nodes(root).filter(
    (node) => node.type === 'listItem' && outline(node) === 'listItem()',
  );
  return [...headings, ...items].map(outline);
}

describe.each(templateNames())('in the template %s', (template) => {
  it.each([
    ['was just declared', []],
    ['goes on', GOES_ON],
    ['came back', CAME_BACK],
    ['was a whole outage', OUTAGE.lines],
    ['has every field', FACTS_STORY.lines],
    ['has no action, but much text', [...SETTLED, ...WRITTEN]],
  ])('an incident that %s leaves no gap, no loose end and no heading alone', (_, lines) => {
    const markdown = render(documentOf({ lines }), template);
    expect(markdown).not.toMatch(/\n\n\n|[ \t]\n|^\n|\n\n$/);
    expect(markdown).toMatch(/\S\n$/);
    expect(lonely(markdown)).toEqual([]);
  });
});

describe('a whole outage', () => {
  it.each(templateNames())('in the template %s', async (template) => {
    const markdown = render(documentOf(OUTAGE), template);
    await expect(markdown).toMatchFileSnapshot(`./outage.${template}.md`);
  });
});

describe('an incident that was just declared', () => {
  it('says of each section that nothing is there', () => {
    expect(render(documentOf({}), 'brief')).toBe(`# Shop answers 500

## Summary

- Date: 2022-05-10
- Time: start not recorded – not resolved, Africa/Lagos (UTC+1)
- Declared: 14:32
- Duration: not recorded (no started time)
- Severity: not recorded

## Impact

*No text written yet.*

## Detection

*No text written yet.*

## Root cause

*No text written yet.*

### Trigger

*No text written yet.*

## Timeline

*Nothing recorded.*

## Misleading paths

*No hypothesis was refuted.*

## Escalation

*None recorded.*

## Resolution

*Not resolved.*

No action recorded.

## Corrective and preventive measures

### Corrective measures

*No text written yet.*

### Preventive measures

*No text written yet.*

## Tasks

*None recorded.*
`);
  });

  it.each(templateNames())('can be printed before anything is known: %s', (template) => {
    expect(render(postmortem(unheardOf()), template)).toContain('not recorded');
  });
});

describe('an incident that goes on', () => {
  const lines = GOES_ON;

  it('has no length yet, and shows what is open', () => {
    expect(section(render(documentOf({ lines }), 'brief'), 'Summary')).toContain(
      'Time: 14:30 – not resolved, Africa/Lagos (UTC+1)\n- Declared: 14:32\n- Duration: not recorded (not resolved)\n',
    );
    const standard = render(documentOf({ lines }), 'standard');
    expect(section(standard, 'Durations')).toContain(
      '| Time to resolve | not recorded (not resolved) | started 14:30 (entry 1) |  |',
    );
    expect(section(standard, 'Actions')).toContain(
      '| A1 | restarting @ops | ops | not named | 14:31 |  | not recorded (not settled) | still running |',
    );
    expect(section(standard, 'Hypotheses')).toContain(
      '| not recorded (not settled) | none | still open |',
    );
  });
});

describe('an incident that came back', () => {
  const lines = CAME_BACK;

  it('lists the windows of its impairment, and every spell of an action', () => {
    const standard = render(documentOf({ lines }), 'standard');
    expect(section(standard, 'Durations')).toContain(`The time impaired is the sum of:

- started 14:30 (entry 1) – resolved 14:40 (entry 3): 10m
- reopened 15:00 (entry 4) – resolved 15:30 (entry 5): 30m`);
    expect(section(standard, 'Actions')).toContain(`A1 ran more than once:

- from 14:31 to 14:35, 4m: done, one host
- from 15:01 (it was \\*not\\* done) to 15:10, 9m: failed, the other host`);
    const brief = render(documentOf({ lines }), 'brief');
    expect(brief).toContain('- Impaired: 40m, in 2 windows\n');
    expect(section(brief, 'Timeline')).toContain(`— **resolved**

A1, more than once:

- from 14:31 to 14:35, 4m: done, one host
- from 15:01 (it was \\*not\\* done) to 15:10, 9m: failed, the other host`);
  });

  it.each(templateNames())(
    'says why a hypothesis is open again, in the template %s',
    (template) => {
      const markdown = render(documentOf({ lines: SETTLED }), template);
      const isInUtc = ['azure-pir', 'pagerduty'].includes(template);
      const [from, to, again] = isInUtc
        ? ['2022-05-10 13:31', '2022-05-10 13:40', '2022-05-10 13:50']
        : ['14:31', '14:40', '14:50'];
      expect(markdown).toContain(`
- from ${from} to ${to}, 9m: refuted
- from ${again} (seen again), not recorded (not settled): still open
`);
    },
  );

  it('is not resolved while nothing was resolved after that', () => {
    const document = documentOf({ lines: lines.slice(0, -1) });
    expect(render(document, 'brief')).toContain(
      '- Time: 14:30 – reopened, not resolved since, Africa/Lagos (UTC+1)\n',
    );
  });
});

describe('what was recorded but not written', () => {
  it('stands in its section all the same', () => {
    const story = told({
      lines: ['14:40 ? bad deploy', '/confirm H1 14:50 no index', '+ test rollbacks'],
    });
    const followup = story.incident.followups[0]?.id ?? '';
    story.record('2022-05-10T18:00:00Z', [
      { type: 'followup.amended', body: { followup, purpose: 'preventive' } },
    ]);
    const brief = render(postmortem(story.incident), 'brief');
    expect(under(brief, 'Root cause')).toBe(`Confirmed, but not marked as a cause:

- bad deploy — no index`);
    expect(under(brief, 'Preventive measures')).toBe('- test rollbacks (F1)');
    expect(under(brief, 'Corrective measures')).toBe('*No text written yet.*');
  });

  it('names refuted hypotheses that nobody timed', () => {
    const lines = ['?? ? the cache', '/refute H1 14:50', '14:40 ? the disk', '/refute H2 14:50'];
    expect(section(render(documentOf({ lines }), 'standard'), 'Misleading paths')).toBe(
      `- H1, not recorded (H1 opened at an unknown time): the cache
- H2, 10m: the disk

Time with a refuted hypothesis open: 10m. Not in it, because their times are not known or contradict each other: H1.`,
    );
  });
});

describe('the causes', () => {
  const lines = [
    '14:30 ? bad deploy',
    '/confirm H1 14:40 a missing index',
    '/cause H1',
    '14:31 no canary',
    '/cause 2 contributing',
    '14:29 traffic doubled',
    '/cause 3 trigger',
    '14:35 ? full disk',
    '/confirm H2 14:50',
  ];

  it('stand each under what it is, in the brief', () => {
    const brief = render(documentOf({ lines }), 'brief');
    expect(section(brief, 'Root cause')).toBe(`- bad deploy — a missing index

Contributing:

- 14:31 — no canary

Confirmed, but not marked as a cause:

- full disk

### Trigger

- 14:29 — traffic doubled`);
  });

  it('stand each under what it is, with their names, in the standard one', () => {
    const written = ['/section root-cause The pool was too small.', '/section trigger A sale.'];
    const standard = render(documentOf({ lines: [...lines, ...written] }), 'standard');
    expect(section(standard, 'Root cause')).toBe(`- H1, opened 14:30: bad deploy — a missing index

Contributing:

- 2, 14:31: no canary

Confirmed, but not marked as a cause:

- H2, opened 14:35: full disk

The pool was too small.

### Trigger

- 3, 14:29: traffic doubled

A sale.`);
  });

  it('are none while none is marked', () => {
    const standard = render(documentOf({}), 'standard');
    expect(under(standard, 'Root cause')).toBe('*No entry is marked as the root cause.*');
  });
});

describe('a public copy', () => {
  const whole = documentOf(FACTS_STORY);

  it.each([
    ['report', /Revenue/],
    ['pagerduty', /Meeting|recording:/],
  ])('does not say that nothing was recorded of what it leaves out: %s', (template, withheld) => {
    const { document } = publicCopy(whole, { keep: [], mask: [] });
    expect(render(document, template)).not.toMatch(withheld);
  });

  it('has what it was told to keep', () => {
    const { document } = publicCopy(whole, { keep: ['money', 'links'], mask: [] });
    expect(render(document, 'report')).toContain('- Revenue: fact-impact-revenue');
    expect(render(document, 'pagerduty')).toContain('- Call recording: fact-recording');
  });
});

describe('a folder with templates of one’s own', () => {
  const own = mkdtempSync(join(tmpdir(), 'bridgelog-templates-'));
  afterAll(() => rmSync(own, { recursive: true }));
  writeFileSync(join(own, 'mine.liquid'), "{{ title }}: {% render 'part' %}\n");
  writeFileSync(join(own, 'part.liquid'), 'short');
  writeFileSync(join(own, 'brief.liquid'), 'mine, not yours\n');
  mkdirSync(join(own, 'standard.liquid'));

  it('is where a name is looked for first', () => {
    expect(render(documentOf({}), 'mine', { own })).toBe('Shop answers 500: short\n');
    expect(render(documentOf({}), 'brief', { own })).toBe('mine, not yours\n');
  });

  it('leaves those that ship, where it has none of that name', () => {
    const shipped = render(documentOf({}), 'standard');
    expect(render(documentOf({}), 'standard', { own })).toBe(shipped);
    expect(render(documentOf({}), 'standard', { own: join(own, 'nowhere') })).toBe(shipped);
  });

  it('has nothing to do with a path', () => {
    expect(() => render(documentOf({}), './mine.liquid', { own })).toThrow(TemplateError);
  });
});

describe('what is stated elsewhere', () => {
  it.each([
    [['/stated duration 47m'], 'duration 47m'],
    [['/stated end 15:20', '/stated duration 47m'], 'end 2022-05-10 15:20, duration 47m'],
    [['/stated start 14:30', '/stated end 15:20'], 'start 2022-05-10 14:30, end 2022-05-10 15:20'],
  ])('after %j is all that was stated, and no more', (stated, told) => {
    const lines = ['14:31 /started', '15:21 /resolved', ...stated];
    expect(render(documentOf({ lines }), 'standard')).toContain(`| Stated elsewhere | ${told} |\n`);
  });
});

describe.each(templateNames())('services, in the template %s', (template) => {
  const SAID = '/impact services: cart and search';

  it('are not said to be unrecorded where the impact names them', () => {
    const markdown = render(documentOf({ lines: [SAID] }), template);
    expect(markdown).toContain('cart and search');
    expect(markdown).not.toMatch(/Services[^:|\n]*[:|] not recorded/);
  });
});
