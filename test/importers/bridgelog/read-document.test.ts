import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  looksLikeDocument,
  readBridgelog,
} from '../../../src/importers/bridgelog/read-document.ts';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../../src/importers/reading/reading.ts';
import { recordReadings } from '../../../src/importers/recording/record-readings.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { onlyStarred } from '../../../src/postmortem/document/starred.ts';
import { toJson } from '../../../src/postmortem/formats/to-json.ts';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { open } from '../../journal/helpers.ts';
import { documentOf } from '../../postmortem/helpers.ts';
import { OUTAGE } from '../../postmortem/outage.ts';
import { FACTS_STORY } from '../../postmortem/templates/facts.ts';
import { anyDamage } from '../any-damage.ts';
import { entryLines, findingLines } from '../reading-lines.ts';
import { OPTIONS } from '../reading-options.ts';

/** As `export --format json` writes it, and `import` reads it. */
function readBack(document: PostmortemDocument): ReadIncident {
  const value: unknown = JSON.parse(toJson(document));
  return read(value);
}

function read(value: unknown): ReadIncident {
  const [only, ...others] = readBridgelog({ file: 'shop.json', value }, OPTIONS);
  if (only === undefined || others.length > 0) throw new Error('not one incident');
  return only;
}

/** What an empty journal makes of it. */
function recorded(reading: ReadIncident): Incident {
  const journal = open();
  const options = { author: 'importer', now: OPTIONS.now, isZoneNamed: false, into: undefined };
  recordReadings(journal, [reading], options);
  const [id = ''] = journal.incidentIds();
  return journal.incident(id);
}

/** The document that is exported after it was imported. */
function again(document: PostmortemDocument): PostmortemDocument {
  return postmortem(recorded(readBack(document)));
}

describe('a document that is exported, imported and exported', () => {
  it.each([
    ['of a small outage', OUTAGE],
    ['with every fact', FACTS_STORY],
  ])('is the same: %s', (_, story) => {
    const document = documentOf(story);
    expect(again(document)).toEqual(asImported(document));
  });

  it('tells the same, whatever happened, but for numbers that were left out', () => {
    fc.assert(
      fc.property(lines, (acts) => {
        const document = postmortem(tell(acts).incident);
        expect(withoutKeys(readBack(again(document)))).toEqual(withoutKeys(readBack(document)));
      }),
      { numRuns: 12 },
    );
  });

  it('stays as it is from then on', () => {
    fc.assert(
      fc.property(lines, (acts) => {
        const once = again(postmortem(tell(acts).incident));
        expect(again(once)).toEqual(once);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a reading', () => {
  const STORY = {
    severity: 'sev2',
    lines: [
      '14:30 /started 5xx on checkout',
      '14:35 ! restarted api-3 @ops',
      '/failed A1 14:39 no effect',
      '14:36 slip of the pen',
      '14:40 ? memory leak, as A1 shows #cart',
      '/confirm H1 14:50',
      '/cause H1',
      '14:50 /severity sev1',
      '~14:55-15:00 > told the shops',
      '15:10 /resolved',
      '+ write a runbook @ben',
    ],
  };

  it('has what the document says', () => {
    const { entries, ...incident } = readBack(documentOf(STORY));
    expect(entryLines({ entries, ...incident })).toEqual([
      '2022-05-10T14:30:00+01:00 event [started] 5xx on checkout',
      '2022-05-10T14:35:00+01:00 action failed restarted api-3 @ops',
      '2022-05-10T14:36:00+01:00 event slip of the pen',
      '2022-05-10T14:40:00+01:00 hypothesis confirmed memory leak, as A1 shows #cart',
      '~2022-05-10T14:55:00+01:00–2022-05-10T15:00:00+01:00 update told the shops',
      '2022-05-10T15:10:00+01:00 event [resolved] resolved',
    ]);
    expect(entries[3]).toEqual({
      key: 'bridgelog:101b5fead19ce1e8:4',
      line: undefined,
      at: Date.UTC(2022, 4, 10, 13, 40),
      date: '2022-05-10',
      until: undefined,
      approximate: false,
      zone: 'Africa/Lagos',
      isZoneOwn: true,
      kind: 'hypothesis',
      milestones: [],
      outcome: 'confirmed',
      text: 'memory leak, as A1 shows #cart',
      detail: undefined,
      speaker: undefined,
      people: [],
      tags: ['cart'],
      links: [],
      typed: 'memory leak, as A1 shows #cart',
      proposed: [],
      inferred: [],
      own: {
        refs: ['A1'],
        cause: 'root',
        isStarred: false,
        isInternal: false,
        turns: [
          {
            outcome: 'confirmed',
            at: Date.UTC(2022, 4, 10, 13, 50),
            approximate: false,
            note: '',
          },
        ],
      },
    });
    expect(incident).toEqual({
      key: 'bridgelog:101b5fead19ce1e8',
      file: 'shop.json',
      facts: {
        title: 'Shop answers 500',
        severity: 'sev2',
        declaredAt: Date.UTC(2022, 4, 10, 13, 32),
        services: [],
        roles: [],
        detectedBy: undefined,
        impact: {},
        document: {},
        stated: {},
      },
      amendments: [{ at: Date.UTC(2022, 4, 10, 13, 50), severity: 'sev1' }],
      zone: { name: 'Africa/Lagos', stated: 'Africa/Lagos' },
      sections: [],
      followups: [
        {
          line: undefined,
          key: 'bridgelog:101b5fead19ce1e8:F1',
          task: 'write a runbook @ben',
          owner: 'ben',
          due: undefined,
          purpose: undefined,
          area: undefined,
          horizon: undefined,
          status: 'open',
          ticket: undefined,
          entry: undefined,
        },
      ],
      inferred: [],
      findings: [],
    });
  });

  it('says which labels are others now', () => {
    const reading = readBack(
      documentOf({ lines: ['14:30 ! one', '/retract 1', '14:31 ! two', '14:32 ? as A2 shows'] }),
    );
    expect(reading.entries.map(({ own }) => own?.refs)).toEqual([[], ['A1']]);
    expect(findingLines(reading)).toEqual([
      'hint labels-changed: Labels are given anew, and texts that name them still say the old ones: A2 is A1.',
    ]);
  });

  it('takes what a shortened timeline leaves elsewhere', () => {
    const reading = readBack(onlyStarred(documentOf(STORY)));
    expect(entryLines(reading).map((line) => line.slice(26))).toEqual([
      'event [started] 5xx on checkout',
      'action failed restarted api-3 @ops',
      'hypothesis confirmed memory leak, as A1 shows #cart',
      '–2022-05-10T15:00:00+01:00 update told the shops',
      'event [resolved] resolved',
    ]);
    expect(findingLines(reading)).toEqual([
      'warning shortened: The timeline of this document was shortened: of some entries only what stands elsewhere in it is there.',
    ]);
  });

  it('of a public copy says that it is one', () => {
    const reading = readBack(publicCopy(documentOf(STORY)).document);
    expect(findingLines(reading)).toEqual([
      'warning public-copy: This is a public copy: what is internal is not in it, and people are masked.',
    ]);
  });
});

describe('what is broken', () => {
  const value = JSON.parse(toJson(documentOf(OUTAGE)));

  it('is left out, with its place', () => {
    const [first, second] = value.timeline;
    const timeline = [first, { ...second, time: { iso: 'soon' }, kind: 'song' }, 7, { number: 0 }];
    const bare = { ...value, timeline, actions: 3, hypotheses: [{}], followups: [null] };
    const broken = { ...bare, zone: 'here', roles: {}, stated: 'long', causes: [], updates: null };
    const reading = read({ ...broken, escalations: 0, decisions: 0, sections: { x: 1, lucky: 3 } });
    expect(entryLines(reading)).toEqual([
      '2022-05-10T15:30:00+02:00 event [started] 5xx above 5 % on checkout',
      '????-??-?? ?? event [detected] alert p99_latency fired',
    ]);
    expect(findingLines(reading)).toEqual([
      'warning bad-item: Entry 3 of the document cannot be read; it was left out.',
      'warning bad-item: Entry 4 of the document cannot be read; it was left out.',
      'warning unknown-time: The time of entry 2 ("alert p99_latency fired") cannot be read; it stays unknown.',
      'warning bad-item: Follow-up 1 of the document cannot be read; it was left out.',
    ]);
    expect(reading.zone).toEqual({ name: 'Europe/Berlin', stated: undefined });
  });

  it.each([
    [null, 'shop.json is no postmortem document: write one with export --format json.'],
    [{}, 'shop.json is no postmortem document (version): write one with export --format json.'],
    [
      { ...value, version: 2 },
      'shop.json is of version 2, and this Bridgelog reads version 1: update it.',
    ],
  ])('is refused where it is another thing: %#', (other, message) => {
    expect(() => read(other)).toThrow(new ImportError(message));
  });

  it('crashes nothing, whatever stands in the place of a value', () => {
    fc.assert(
      fc.property(anyDamage(value), (changed) => {
        try {
          expect(entryLines(read(changed))).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });

  it('is known by what all its versions have', () => {
    expect([value, { ...value, version: 9 }].map(looksLikeDocument)).toEqual([true, true]);
    expect([null, [], {}, { timeline: [] }].map(looksLikeDocument)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

/**
 * What a document does not carry: who recorded its entries. And what is told otherwise of imported entries:
 * a pasted block is Markdown with a fence, and what was open when it was exported has no outcome.
 */
function asImported(document: PostmortemDocument): PostmortemDocument {
  return JSON.parse(toJson(document), function (key, value) {
    if (value === null) return null;
    if (key === 'author') return 'importer';
    if (key === 'detailForm') return 'markdown';
    if (key === 'detail' && 'detailForm' in this) return fencedText(value);
    const isOpen = value === 'still running' || value === 'still open';
    return isOpen ? 'outcome not recorded' : value;
  });
}

function fencedText(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}\n${text}\n${fence}`;
}

/** Keys are made of numbers and labels, which count what was retracted too. */
function withoutKeys({ key, findings, entries, followups, ...incident }: ReadIncident): unknown {
  const places = new Map(entries.map((entry, index) => [entry.key, index]));
  return {
    ...incident,
    entries: entries.map((entry) => ({ ...entry, key: undefined })),
    followups: followups.map((followup) => {
      return { ...followup, key: undefined, entry: places.get(followup.entry ?? '') };
    }),
  };
}
