/**
 * Keys as a table: what was typed before, the key, and what is seen differently once it is pressed.
 *
 *     up │ first⏎ │ select ‖ ▌ 1  14:30  ·             first ‖  selecting  |
 *
 * `⏎` is Enter, `<up>` any other key by its name, `⟨…⟩` a paste, whose lines end at `↵`.
 */
import type { BoundKey } from '../../../src/tui/bindings/binding.ts';
import { BINDINGS } from '../../../src/tui/bindings/table.ts';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { sheetText } from '../../../src/tui/sheets/sheet.ts';
import type { Seat } from '../store/seat.ts';

const BOUND = new Set<BoundKey>(BINDINGS.flatMap(({ keys }) => keys));

/** Does what a script says. */
export function enact(ada: Seat, script: string): Seat {
  for (const [, key, pasted, typed] of script.matchAll(/<([a-z0-9+-]+)>|⟨(.*?)⟩|([^<⟨]+)/g)) {
    if (key !== undefined) pressKey(ada, boundKey(key));
    else if (pasted !== undefined) ada.paste(...pasted.split('↵'));
    else ada.type((typed ?? '').replaceAll('⏎', '\r'));
  }
  return ada;
}

export function boundKey(name: string): BoundKey {
  const key = name === 'space' ? ' ' : [...BOUND].find((each) => each === name);
  if (key === undefined) throw new Error(`Nothing is bound to ${name}.`);
  return key;
}

export function pressKey(ada: Seat, key: BoundKey): Seat {
  return isKeyName(key) ? ada.press(key) : ada.type(key);
}

function isKeyName(key: BoundKey): key is KeyName {
  return key.length > 1;
}

/** What a person sees, in named parts, but for the rows of the timeline. */
function partsOf(ada: Seat): Readonly<Record<string, string>> {
  const { state } = ada;
  const { sheet, screen, size } = state;
  const isLog = screen.name === 'log';
  const offers = isLog ? logLayout(state, size).offers : [];
  const text = sheet === undefined ? undefined : sheetText(state, sheet, size).title;
  const status = ada.status().trim();
  return {
    mode: ada.mode,
    incident: isLog ? `“${screen.incident.facts.title}”` : 'the list',
    list: offers.length === 0 ? 'no list' : offers.map((line) => plain(line).trim()).join(', '),
    prompt: ada.prompt().join(' ↵ '),
    sheet: sheet === undefined ? 'no sheet' : `${text} from line ${sheet.scroll}`,
    status: status === '' ? 'nothing is said' : `says: ${status}`,
    copied: ada.copied.join(),
    left: ada.hasLeft ? 'left' : 'here',
  };
}

/** What is seen differently once something is done. */
export function seenAnew(ada: Seat, work: () => void): string {
  const parts = partsOf(ada);
  const rows = ada.rows();
  work();
  const changed = Object.entries(partsOf(ada)).filter(([name, part]) => parts[name] !== part);
  return [...newRows(rows, ada.rows()), ...changed.map(([, part]) => part.trim())].join(' ‖ ');
}

/** Rows that say something else than before, and the selected one, when it was not. */
function newRows(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = new Set(before.map(unselected));
  return after
    .filter((row) => !before.includes(row) && (row.startsWith('▌') || !known.has(unselected(row))))
    .map((row) => row.trim());
}

function unselected(row: string): string {
  return row.replace(/^▌/, ' ');
}
