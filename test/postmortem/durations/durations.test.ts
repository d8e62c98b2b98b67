/**
 * Durations worked out by hand. Each file beside this one has the lines of an incident as they were
 * typed, and a table of every measure with its arithmetic, made from the lines alone.
 */
import { describe, expect, test } from 'vitest';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import type { DocumentLength } from '../../../src/postmortem/document/document-times.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { render } from '../../../src/postmortem/templates/render.ts';
import { story } from '../../incident/story.ts';
import { type HandMade, handTable } from './hand-table.ts';
import { printedDurations } from './printed.ts';

describe.each(['reopened', 'spring', 'autumn', 'four-days', 'unknown', 'no-milestones'])(
  '%s',
  (file) => {
    const { plot, measures } = handTable(file);
    const document = postmortem(story(plot).incident);

    test('the document has the numbers worked out by hand', () => {
      expect(measuresOf(document)).toEqual(measures);
    });

    test('in another zone they are the same', () => {
      const elsewhere = postmortem(story(plot).incident, { zone: 'America/St_Johns' });
      expect(measuresOf(elsewhere)).toEqual(measures);
    });

    test('the document that is printed says them', () => {
      // A single window is the time impaired, and is not printed twice.
      const expected = measures
        .filter(({ name }) => name !== 'impaired')
        .map(({ name, shown }) => `${name}: ${shown}`);
      expect(printedDurations(render(document, 'standard'))).toEqual(expected);
    });
  },
);

test('the windows of a reopened incident are printed beside their sum', () => {
  const { plot, measures } = handTable('reopened');
  const markdown = render(postmortem(story(plot).incident), 'standard');
  const printed = [...markdown.matchAll(/^- .* – resolved .*: (.*)$/gm)].map(
    ([, length]) => length,
  );
  const windows = measures.filter(({ name }) => name === 'impaired');
  expect(printed).toEqual(windows.map(({ shown }) => shown));
});

/** Every measure of a document, in the order of the tables. */
function measuresOf(document: PostmortemDocument): HandMade[] {
  const { measures, impairedWindows, timeAtSeverity, actions, hypotheses, misleading } = document;
  const { total, beforeConfirmed } = misleading;
  return [
    ...[...measures, ...impairedWindows, ...timeAtSeverity].map((each) => made(each.name, each)),
    ...[...actions, ...hypotheses].map(({ label, duration }) => made(label, duration)),
    ...(total === null ? [] : [made('misleading', total)]),
    ...(beforeConfirmed === null
      ? []
      : [made('misleading before the confirmed one', beforeConfirmed)]),
  ];
}

function made(name: string, { shown, milliseconds, about }: DocumentLength): HandMade {
  return { name, shown, milliseconds, about };
}
