/** What happens to a dashboard, as a store is told of it. */
import { graphemes } from '../../../src/terminal/graphemes.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import type { Event } from '../../../src/tui/state/event.ts';

export function pressed(...keys: readonly KeyName[]): readonly Event[] {
  return keys.map((name): Event => ({ type: 'key', press: { name } }));
}

export function typed(text: string): readonly Event[] {
  return graphemes(text).map(
    (each): Event => ({ type: 'key', press: { name: 'text', text: each } }),
  );
}

export function pasted(text: string): readonly Event[] {
  return [{ type: 'pasted', text }];
}
