/** What stood at the prompt is found again, unless it was deleted key by key. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, wholeText } from '../../../src/tui/prompt/prompt-line.ts';
import { anyDeed, type Deed, HARMLESS_KEYS, LINES, perform, RECALLING_KEYS } from './any-deed.ts';
import { type Seat, seat } from './seat.ts';

/** All texts that can be had again without being typed again. */
function found({ state }: Seat): readonly string[] {
  const { line, waiting, history } = state.prompt;
  return [
    ...[line, ...waiting.map((placed) => placed.line)].map(wholeText),
    ...history.map(({ text }) => text),
  ];
}

/** The characters of the one, with others between them. */
function isWithin(text: string, longer: string): boolean {
  const wanted = Array.from(text.replace(/\s/g, ''));
  let at = 0;
  for (const character of wanted) {
    at = longer.indexOf(character, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** The first of what stood at the prompt that cannot be found any more. */
function lost(deeds: readonly Deed[]): string | undefined {
  const ada = seat().type('first\r! second\r');
  const bob = ada.joined('bob');
  const typed: string[] = [];
  for (const deed of deeds) {
    const { line } = ada.state.prompt;
    if (!isEmpty(line)) typed.push(wholeText(line));
    perform(deed, ada, bob);
    const longer = found(ada);
    const missing = typed.find((text) => !longer.some((one) => isWithin(text, one)));
    if (missing !== undefined) return missing;
  }
  return undefined;
}

test('no key takes away what was typed, but those that delete', () => {
  const keys = [...HARMLESS_KEYS, ...RECALLING_KEYS, ...RECALLING_KEYS];
  const deeds = fc.array(anyDeed(LINES, keys), { maxLength: 25 });
  const property = fc.property(deeds, (some) => {
    expect(lost(some)).toBeUndefined();
  });
  fc.assert(property, { numRuns: 40 });
});
