import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/incident/incident.ts';
import { asTold } from '../../../src/incident/telling-outside/as-told.ts';
import { statusUpdate } from '../../../src/incident/telling-outside/status-update.ts';
import { anyString } from '../../any-string.ts';
import { instant, Story, story } from '../story.ts';

const NOW = '2026-11-20T14:00:00Z';
/** 15:00 in Lagos. */
const AT = instant(NOW);

/** The entry that a line logs. */
function logged(told: Story, line: string): Entry | undefined {
  told.tell(NOW, line);
  return told.incident.recorded.at(-1);
}

function wordsOf(entry: Entry | undefined): string {
  return [entry?.text, entry?.detail].filter((text) => text !== undefined).join('\n');
}

/** Words that could be taken for a time, a verb, a sigil, a mention. */
const trap = fc.constantFrom(
  ...[
    '14:05',
    '14:05-14:20',
    '25:00',
    '-5m',
    '5m ago',
    'now',
    '??',
    '~',
    '2 pm',
    'yesterday 14:05',
  ],
  ...['2026-11-20', '2026-11-31', '14:05 BST', '/done', '/', '\\', '!', '>', 'TODO:', '@ada', 'A1'],
);
const words = fc
  .array(fc.oneof(trap, anyString({ maxLength: 8 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))
  .filter((text) => text.trim() !== '');

test('a draft is logged word for word, at the time of its telling', () => {
  fc.assert(
    fc.property(words, fc.option(fc.constantFrom('now', '2', '14', 'sev1')), (title, severity) => {
      const told = new Story();
      told.record(NOW, [
        { type: 'incident.amended', body: { at: null, title, ...(severity && { severity }) } },
      ]);
      const draft = statusUpdate(told.incident, { now: AT, nextUpdateAt: AT + 1_800_000 });
      for (const line of [asTold(draft), `/told ${draft}`]) {
        const entry = logged(told, line);
        expect(entry).toMatchObject({
          kind: 'update',
          at: AT,
          bareIn: undefined,
          until: undefined,
        });
        expect(wordsOf(entry)).toBe(draft);
      }
    }),
    {
      numRuns: 100,
      examples: [
        ['pm: all is down', '2'],
        ['14:05 /done', null],
      ],
    },
  );
});

test('so is what a person makes of it, whatever it begins with', () => {
  const text = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((rows) => rows.map((row) => row.replace(/[\r\n]/g, ' ').trim()))
    .filter((rows) => rows.every((row) => row !== ''))
    .map((rows) => rows.join('\n'));
  fc.assert(
    fc.property(text, (sent) => {
      const entry = logged(story(), asTold(sent));
      expect(entry).toMatchObject({ kind: 'update', at: AT, bareIn: undefined, until: undefined });
      expect(wordsOf(entry)).toBe(sent);
    }),
    { numRuns: 200, examples: [['14:05 we know the cause\nmore soon'], ['/done'], ['\\']] },
  );
});

test('the verb stands before the words, and on a line of its own before a time', () => {
  expect(asTold('We look into it.\nMore at 15:30.')).toBe('/told We look into it.\nMore at 15:30.');
  expect(asTold(' 15:00 we look into it')).toBe('/told\n15:00 we look into it');
});
