import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { readLine } from '../../../src/incident/line/read-line.ts';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import { timeOffer, turnTime } from '../../../src/tui/prompt/line-times.ts';
import { occasionOf } from '../../../src/tui/prompt/occasion-of.ts';
import { pasteInto } from '../../../src/tui/prompt/paste.ts';
import {
  emptyPromptLine,
  type PromptLine,
  wholeText,
  withText,
} from '../../../src/tui/prompt/prompt-line.ts';
import { keptText, textState } from '../../../src/tui/text-input/text-state.ts';
import { story } from '../../incident/story.ts';
import { anyText } from '../text-input/any-text.ts';

const ZONES = [
  ...['UTC', 'Africa/Lagos', 'Europe/Berlin', 'Europe/London', 'America/Chicago', 'Asia/Kolkata'],
  ...[
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
  ],
];
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a clock in this zone shows, not by the code under test. */
function face(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(at);
}

/** Ways in which a program writes what its clock shows (`2026-11-20 14:03:22`), without a zone. */
const WAYS: readonly ((shown: string) => string)[] = [
  (shown) => `app-1: [${shown},123] x`,
  (shown) => `seen: ${shown.replace(' ', 'T')}.123456 x`,
  (shown) => `${shown},123 ERROR x`,
  (shown) => `! ${shown.replace(' ', 'T')} ERROR x`,
  (shown) => `app: ${shown.replaceAll('-', '/')} [error] x`,
  (shown) => `E${shown.slice(5, 7)}${shown.slice(8)}.123456 1 x.go:1] x`,
];

const moment = fc.record({
  zone: fc.constantFrom(...ZONES),
  now: fc.integer({
    min: Date.parse('2024-01-05T00:00:00Z'),
    max: Date.parse('2027-12-31T00:00:00Z'),
  }),
  ago: fc.integer({ min: 0, max: 3 * DAY }),
});

/** Its first key was pressed a minute ago. */
function typed(text: string, now: number): PromptLine {
  return withText(emptyPromptLine, textState(text), now - MINUTE);
}

/** The instant as which the grammar reads the line; none where the clocks skip its time. */
function instant(line: PromptLine, zone: string, now: number): number | null | undefined {
  const { incident } = story({ zone, declared: now });
  const circumstances = { kind: line.kind, startedAt: line.startedAt ?? now, selected: undefined };
  const by = { now, author: 'ada', severities: SEVERITIES };
  try {
    return readLine(incident, wholeText(line), occasionOf(incident, circumstances, by)).time?.at;
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}

/** The line at each stop of its way round. */
function stops(line: PromptLine, context: Parameters<typeof turnTime>[1]): readonly PromptLine[] {
  const all = [line];
  for (;;) {
    const turned = turnTime(all.at(-1) ?? line, context);
    if ('refused' in turned || all.length > 6) return all;
    if (wholeText(turned.line) === wholeText(line) && turned.line.startedAt === line.startedAt) {
      expect(turned.line).toEqual(line);
      return all;
    }
    all.push(turned.line);
  }
}

test('whether a program wrote UTC or the time of the zone, one of the turns is when it did', () => {
  fc.assert(
    fc.property(
      moment,
      fc.constantFrom(...WAYS),
      fc.boolean(),
      ({ zone, now, ago }, way, inUtc) => {
        const at = Math.floor((now - ago) / SECOND) * SECOND;
        const line = typed(way(face(at, inUtc ? 'UTC' : zone)), now);
        const all = stops(line, { zone, now, anchor: undefined });
        expect(all.map((each) => instant(each, zone, now))).toContain(at);
      },
    ),
    // In the hour that comes twice, and in the one that is skipped.
    {
      examples: [
        [
          { zone: 'Europe/Berlin', now: Date.parse('2026-03-29T02:40:00Z'), ago: 10 * MINUTE },
          WAYS[2] ?? String,
          true,
        ],
        [
          { zone: 'Europe/Berlin', now: Date.parse('2026-10-25T05:00:00Z'), ago: 4 * HOUR },
          WAYS[2] ?? String,
          false,
        ],
      ],
    },
  );
});

test('what is put in front is read as just that, below it as well', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...WAYS.slice(0, 2)), ({ zone, now, ago }, way) => {
      const text = way(face(now - ago, zone));
      const block = pasteInto(emptyPromptLine, `${text}\n  at x.ts`, now - MINUTE);
      for (const line of [typed(text, now), block]) {
        const taken = stops(line, { zone, now, anchor: undefined }).slice(1, -1);
        expect(taken.length).toBeGreaterThan(0);
        for (const each of taken) {
          const [front = ''] = each.text.text.split(' ');
          expect(instant(each, zone, now)).toBe(Date.parse(front));
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('a text with a timestamp in it, whatever it is, comes back from its way round', () => {
  const around = anyText.map(keptText);
  fc.assert(
    fc.property(around, around, moment, (before, after, { zone, now, ago }) => {
      const context = { zone, now, anchor: undefined };
      const line = typed(`${before} ${face(now - ago, zone)} ${after}`, now);
      expect(stops(line, context).length).toBeLessThan(6);
      expect(timeOffer(line, context) ?? '').not.toMatch(/NaN|Invalid|undefined/);
    }),
  );
});
