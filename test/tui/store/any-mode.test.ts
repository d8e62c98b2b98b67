/** What must hold in whatever mode, after whatever was done. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoundKey } from '../../../src/tui/bindings/binding.ts';
import { promptVerb } from '../../../src/tui/bindings/submit.ts';
import { shownEntries } from '../../../src/tui/frame/timeline-context.ts';
import {
  correctedEntry,
  isUnsaved,
  keptPlaced,
  stillLacks,
} from '../../../src/tui/prompt/placed.ts';
import { isEmpty, wholeText } from '../../../src/tui/prompt/prompt-line.ts';
import type { Step } from '../../../src/tui/state/event.ts';
import { modeOf } from '../../../src/tui/state/mode-of.ts';
import { openOffers } from '../../../src/tui/state/open-offers.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/store/update.ts';
import { anyWalk, logged, pressable, walk } from '../bindings/any-walk.ts';
import { after, keyEvent } from '../bindings/pressing.ts';
import type { Seat } from './seat.ts';

function pressed(state: State, key: BoundKey): Step {
  return update(state, keyEvent(key), state.now);
}

/** The texts that are at the prompt, or wait behind it, and nowhere else. */
function typedTexts({ prompt }: State): readonly string[] {
  return [prompt, ...prompt.waiting].filter(isUnsaved).map(keptPlaced);
}

/** Those that are there, or can be called back. */
function callable({ prompt }: State): readonly string[] {
  const { waiting, history } = prompt;
  return [...[prompt, ...waiting].map(keptPlaced), ...history.map(({ text }) => text)];
}

test('Esc, at most four times, leads to the prompt or to the list, and takes nothing away', () => {
  const property = fc.property(anyWalk, (steps) => {
    walk(steps, (before) => {
      const state = [1, 2, 3, 4].reduce((next) => pressed(next, 'escape').state, before);
      expect(modeOf(state)).toMatch(/^(prompt|incidents)$/);
      expect(callable(state)).toEqual(expect.arrayContaining([...typedTexts(before)]));
    });
  });
  fc.assert(property, { numRuns: 25 });
});

/** Everything that a person may find again: recorded, at the prompt, in its history, or kept. */
function kept(ada: Seat): string {
  const incidents = ada.journal.incidents().map(({ id }) => ada.journal.incident(id));
  const records = incidents.flatMap((incident) => incident.records.map(({ body }) => body));
  // What was said in training is no part of the record.
  const answers = incidents.flatMap(({ id }) => ada.journal.answers.of(id));
  const all = [records, answers, callable(ada.state), ada.drafts()];
  return JSON.stringify(all).replaceAll('⏎', '\\n');
}

/** The first of these texts of which a line is nowhere. */
function lost(texts: readonly string[], ada: Seat): string | undefined {
  const all = kept(ada);
  return texts
    .flatMap((text) => text.split('\n').map((line) => line.trim()))
    .find((line) => !all.includes(JSON.stringify(line).slice(1, -1)));
}

test('Enter loses no text', () => {
  const property = fc.property(anyWalk, (steps) => {
    const ada = walk(steps, () => undefined);
    // What was chosen from a list stands for the word that it was offered for.
    if (openOffers(ada.state)?.chosen !== undefined) return;
    // An answer has become a part of the incident that is declared.
    if (modeOf(ada.state) === 'question') return;
    // A line that a verb of the dashboard obeys has done its work.
    const texts = typedTexts(ada.state).filter((text) => promptVerb(text) === undefined);
    // In a section it begins a new line: what was one may be two.
    const isBroken = modeOf(ada.state) === 'section';
    const wanted = isBroken ? texts.flatMap((text) => text.split(/\s+/)) : texts;
    expect(lost(wanted, ada.press('enter'))).toBeUndefined();
  });
  // An answer in training, which nothing but the answers keeps.
  const examples: [readonly string[]][] = [[['/replay⏎', 'restarted api-3']]];
  fc.assert(property, { numRuns: 50, examples });
});

test('what was put away can be called back once, however often one goes to the list and back', () => {
  const ada = after(`half<ctrl+c>${'/incidents⏎<escape>'.repeat(3)}`);
  expect(callable(ada.state)).toEqual(['', 'half']);
  expect(ada.drafts()).toEqual(['list', 'incident'].map(() => 'session 1 +0s half (put away)'));
});

/** The numbers of the entries that the letters of the mode would act on, or put up for a correction. */
function actedOn(state: State): readonly number[] {
  return pressable(state)
    .filter(({ binding }) => binding.keys[0].length === 1)
    .flatMap(({ step }) => {
      const named = /\d+/.exec(logged(step.effects) ?? '')?.[0];
      return named === undefined ? (correctedEntry(step.state.prompt) ?? []) : Number(named);
    });
}

test('with an entry selected, letters act on one that is shown', () => {
  const property = fc.property(anyWalk, (steps) => {
    walk(steps, (state) => {
      const { screen } = state;
      if (screen.name !== 'log' || !['select', 'milestone'].includes(modeOf(state))) return;
      const shown = shownEntries(screen).map(({ number }) => number);
      expect(shown).toEqual(expect.arrayContaining([...actedOn(state)]));
    });
  });
  fc.assert(property, { numRuns: 25 });
});

test('Enter logs the text that is seen, unless one of a list was chosen with the arrows, or it was put up to be completed', () => {
  const property = fc.property(anyWalk, (steps) => {
    walk(steps, (state) => {
      const { line, origin } = state.prompt;
      const isObeyed = promptVerb(wholeText(line)) !== undefined || origin.kind === 'update';
      if (modeOf(state) !== 'prompt' || isEmpty(line) || isObeyed) return;
      const isChosen = openOffers(state)?.chosen !== undefined;
      const isRefused = isChosen || stillLacks(state.prompt) !== undefined;
      const expected = isRefused ? undefined : wholeText(line);
      expect(logged(pressed(state, 'enter').effects)).toBe(expected);
    });
  });
  fc.assert(property, { numRuns: 25 });
});
