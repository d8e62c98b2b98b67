/**
 * Keys and lines as a table: what was done before, and what is seen differently once more is done.
 *
 *     up │ first⏎ │ ▌ 1  14:30  ·             first ‖ select ‖ selecting  |
 *
 * `⏎` is Enter, `<up>` any other key by its name, `<wait>` a minute, `⟨one↵two⟩` a paste, and
 * `⟨×30⟩` so many lines, each logged on its own. It begins with an incident open; behind `LIST:`, in
 * the empty list; behind `FILE:`, the file that its document is written to holds something else.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Incident } from '../../../src/incident/incident.ts';
import { clockAt, formatTimeOfDay } from '../../../src/incident/time/clock.ts';
import type { Binding, BoundKey } from '../../../src/tui/bindings/binding.ts';
import { BINDINGS } from '../../../src/tui/bindings/table.ts';
import { progress } from '../../../src/tui/closeout/item-rows.ts';
import { chosenItem } from '../../../src/tui/closeout/items.ts';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { sheetText } from '../../../src/tui/sheets/sheet.ts';
import type { Closeout, DocumentPlace } from '../../../src/tui/state/closeout.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import type { Mode } from '../../../src/tui/state/mode.ts';
import { modeOf } from '../../../src/tui/state/mode-of.ts';
import { type LogScreen, openCloseout, type State } from '../../../src/tui/state/state.ts';
import { trainingView } from '../../../src/tui/training/training-view.ts';
import { placeOf } from '../replay/night.ts';
import { folderOfTest } from '../store/documents.ts';
import { listSeat, MINUTE, type Seat, seat } from '../store/seat.ts';

export const MODES = [
  'prompt',
  'select',
  'milestone',
  'find',
  'filter',
  'found',
  'question',
  'incidents',
  'path',
  'preview',
  'marking',
  'mending',
  'closeout',
  'section',
  'unrecorded',
  'replacing',
  'replay',
  'seeking',
  'watching',
  'answering',
  'trained',
  'sheet',
] as const satisfies readonly Mode[];

/** A line of a table, taken apart. */
export interface TableRow {
  /** The keys or the line that are tried; each of several keys comes to the same. */
  readonly tried: string;
  readonly before: string;
  /** What is seen differently then. */
  readonly comes: string;
}

export function tableRows(table: string): readonly TableRow[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, tried = '', before = '', comes = ''] = /^(.*?)│(.*?)│ ?(.*)$/.exec(line) ?? [];
      return { tried: tried.trim(), before: before.trim(), comes };
    });
}

/** Somebody for whom all this has happened. */
export function after(script: string): Seat {
  const [, place, rest = script] = /^(LIST|FILE):(.*)$/.exec(script) ?? [];
  if (place === 'LIST') return enact(listSeat(), rest);
  return enact(place === 'FILE' ? seat(TITLE, { documents: withFile() }) : seat(TITLE), rest);
}

const TITLE = 'Checkout returns 500s';

/** Where the document is to be written, something else is already. */
function withFile() {
  const folder = folderOfTest();
  writeFileSync(join(folder, '2026-11-21-checkout-returns-500s.md'), 'notes of the night');
  return { settings: { folder } };
}

/** Does what a script says. */
export function enact(ada: Seat, script: string): Seat {
  for (const [, key, pasted, typed = ''] of script.matchAll(/<([\w+/?-]+)>|⟨(.*?)⟩|([^<⟨]+)/g)) {
    if (key === 'wait') ada.wait(MINUTE).dispatch({ type: 'ticked' });
    else if (key !== undefined) ada.dispatch(keyEvent(boundKey(key)));
    else if (pasted?.startsWith('×'))
      ada.paste(...timedLines(Number(pasted.slice(1)))).type('\t\r');
    else if (pasted !== undefined) ada.paste(...pasted.split('↵'));
    else ada.type(typed.replaceAll('⏎', '\r'));
  }
  return ada;
}

function timedLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `13:${String(index).padStart(2, '0')} line`);
}

/** Every key of the table, by the name that the table of keys has for it. */
const BOUND: ReadonlyMap<string, BoundKey> = new Map(
  BINDINGS.flatMap(({ keys }) => keys).map((key): [string, BoundKey] => [keyName(key), key]),
);

function keyName(key: BoundKey): string {
  return key === ' ' ? 'space' : key;
}

function boundKey(name: string): BoundKey {
  const key = BOUND.get(name);
  if (key === undefined) throw new Error(`Nothing is bound to ${name}.`);
  return key;
}

export function boundKeys(names: string): readonly [BoundKey, ...BoundKey[]] {
  const [first = '', ...others] = names.split(' ');
  return [boundKey(first), ...others.map(boundKey)];
}

/** The keys of a mode, as a row tells them that is about all of them. */
export function keyNames({ keys }: Binding): string {
  return keys.map(keyName).join(' ');
}

/** That the key is pressed. */
export function keyEvent(key: BoundKey): Event {
  return { type: 'key', press: isKeyName(key) ? { name: key } : { name: 'text', text: key } };
}

function isKeyName(key: BoundKey): key is KeyName {
  return key.length > 1;
}

/** What is seen differently once something is done; nothing when all is as before. */
export function seenAnew(ada: Seat, work: () => void): string {
  const parts = partsOf(ada);
  const rows = rowsOf(ada);
  work();
  const changed = Object.entries(partsOf(ada)).filter(([name, part]) => parts[name] !== part);
  return [...newRows(rows, rowsOf(ada)), ...changed.map(([, part]) => part.trim())].join(' ‖ ');
}

/**
 * Those of the postmortem screen are told by its item: they follow from the review, and from templates.
 * Those of a replay are told by its place.
 */
function rowsOf(ada: Seat): readonly string[] {
  const { screen } = ada.state;
  const isAside =
    screen.name === 'log' && (openCloseout(screen) !== undefined || screen.replay !== undefined);
  return isAside ? [] : ada.rows();
}

/** What a person sees but for the rows of the timeline, what is known of the incident, and what went out. */
function partsOf(ada: Seat): Readonly<Record<string, string>> {
  const { screen, size, sheet } = ada.state;
  const isLog = screen.name === 'log';
  const outside = {
    mode: ada.mode,
    incident: isLog ? `“${screen.incident.facts.title}”` : 'the list',
    ...(isLog ? knownOf(screen.incident) : {}),
    copied: `copied: ${ada.copied.join()}`,
    left: ada.hasLeft ? 'left' : 'here',
  };
  if (sheet !== undefined) {
    const { title } = sheetText(ada.state, sheet, size);
    return { ...outside, sheet: `${title}, from line ${sheet.scroll}` };
  }
  const offers = isLog ? logLayout(ada.state, size).offers : [];
  const closeout = isLog ? openCloseout(screen) : undefined;
  const status = ada.status().trim();
  return {
    ...outside,
    list: offers.length === 0 ? 'no list' : offers.map((line) => plain(line).trim()).join(', '),
    ...(isLog && screen.replay ? { replay: placeOf(ada), ...trainingOf(ada.state, screen) } : {}),
    ...(isLog && closeout ? postmortemOf(ada.state, screen, closeout) : {}),
    prompt: ada.prompt().join(' ↵ '),
    status: status === '' ? 'nothing is said' : `says: ${status}`,
  };
}

/** What is asked, or what was done beside the answer. */
function trainingOf(state: State, log: LogScreen): Readonly<Record<string, string>> {
  const rows = trainingView(state, log, state.size)?.lines.map(plain) ?? [];
  const shown = rows.map((row) => row.replaceAll(/─+|\s+/g, ' ').trim());
  return modeOf(state) === 'trained' ? { training: shown.join(' ↵ ') } : {};
}

/** The item that is chosen, and the document beside it. */
function postmortemOf(
  state: State,
  log: LogScreen,
  { template, isPublic, scroll, question }: Closeout,
): Readonly<Record<string, string>> {
  const item = chosenItem(state, log);
  const how = item?.kind === 'section' ? ` (${progress(item)})` : '';
  const copy = isPublic ? ', public' : '';
  return {
    item: `at ${item?.id}${how}`,
    document: `${template}${copy}, ${scroll === undefined ? 'at the item' : 'scrolled'}`,
    ...(question?.about === 'file' && { difference: differenceAt(question.scroll) }),
  };
}

function differenceAt({ line }: DocumentPlace): string {
  return line === 0 ? 'difference from its start' : 'difference further down';
}

/** What is known of the incident beside its timeline. */
function knownOf({ facts, sections, followups }: Incident): Readonly<Record<string, string>> {
  const {
    title: _title,
    slug: _slug,
    declaredAt: _declaredAt,
    isZoneAssumed: _isZoneAssumed,
    ...known
  } = facts;
  const written = [...sections].map(([name, { text }]) => `${name}: ${text}`);
  const tasks = followups.map(({ label, task, owner, due }) => [label, task, owner, due]);
  const all = Object.entries({ ...known, written, tasks }).filter(([, value]) => isSaid(value));
  return Object.fromEntries(
    all.map(([name, value]) => [name, `${name} ${told(value, facts.zone)}`]),
  );
}

function isSaid(value: unknown): boolean {
  return !['null', 'false', '[]', '{}', undefined].includes(JSON.stringify(value));
}

/** Without quotation marks, and with instants as times of day. */
function told(value: unknown, zone: string): string {
  return JSON.stringify(value)
    .replaceAll('"', '')
    .replace(/\d{13}/g, (ms) => formatTimeOfDay(clockAt(Number(ms), zone), false));
}

/** Rows that say something else than before, and the selected one, when it was not. */
function newRows(before: readonly string[], next: readonly string[]): readonly string[] {
  const known = new Set(before.map(unselected));
  const rows = next
    .filter((row) => !before.includes(row) && (row.startsWith('▌') || !known.has(unselected(row))))
    .map((row) => row.trim());
  return rows.length <= MOST ? rows : [`${rows[0]} … ${rows.at(-1)}`];
}

/** More rows than these are a page: its first and its last say which. */
const MOST = 4;

function unselected(row: string): string {
  return row.replace(/^▌/, ' ');
}
