/** Words that are gone for good: nothing here may hold them any longer, nor bring them back. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { REDACTED } from '../../incident/record/redaction.ts';
import { withNext } from '../bindings/finished.ts';
import { amendedEntry } from '../prompt/naming.ts';
import { correctedEntry, keptPlaced, type Placed } from '../prompt/placed.ts';
import { forgetting, historyOf, putAwayLines } from '../prompt/prompt.ts';
import { type LogScreen, type State, say } from '../state/state.ts';

/** @param before the screen before what came from the journal */
export function withoutRedacted(state: State, before: LogScreen): State {
  const { screen, prompt, author } = state;
  if (screen.name !== 'log' || !isRedacted(screen.incident, before)) return state;
  const { incident } = screen;
  const kept = forgetting(prompt, (placed) => isAboutRedacted(placed, incident));
  const history = historyOf(typedBy(author, incident), putAwayLines(kept));
  const next = withNext(state, { ...kept, history });
  const cleared = { ...next, message: undefined };
  const forgotten =
    cleared.screen.name === 'log' ? { ...cleared, screen: forgetful(cleared.screen) } : cleared;
  const isClosed = kept.line !== prompt.line;
  return isClosed
    ? say(forgotten, 'alert', 'The entry was redacted: its correction is closed.')
    : forgotten;
}

/** Neither what was looked for, nor what was found in the record and for its document. */
function forgetful(log: LogScreen): LogScreen {
  const { looking, closeout } = log;
  return {
    ...log,
    looking: { ...looking, found: '' },
    closeout: closeout && { ...closeout, examined: undefined, asked: undefined },
  };
}

/** The author's own lines, to be called back. */
export function typedBy(author: string, { recorded }: Incident): readonly string[] {
  return recorded.flatMap(({ typed, ...entry }) =>
    entry.author === author && typed !== REDACTED ? typed : [],
  );
}

/** A correction begins with the words that it corrects; other lines hold their author's own. */
function isAboutRedacted(placed: Placed, incident: Incident): boolean {
  const { line, origin } = placed;
  const name = correctedEntry(placed) ?? amendedEntry(keptPlaced(placed));
  if (name !== undefined) return incident.entry(name)?.text === REDACTED;
  // One that was logged and is called back: its words are those of an entry.
  const isLogged = origin.kind === 'recalled' && origin.from.line === undefined;
  return isLogged && isGone(origin.from.text, incident) && line.text.text !== '';
}

/** Does a line stand in the record no more as it was typed? */
function isGone(text: string, { recorded }: Incident): boolean {
  return !recorded.some(({ typed }) => typed === text) && recorded.some(isRedactedEntry);
}

function isRedactedEntry({ typed }: Entry): boolean {
  return typed === REDACTED;
}

/** By this process, which takes it in in place; or by another, after which the incident is read anew. */
function isRedacted(incident: Incident, before: LogScreen): boolean {
  const { newest } = incident;
  const isOwn = newest?.type === 'records.redacted' && newest.id !== before.newest;
  if (isOwn || incident === before.incident) return isOwn;
  return redactions(incident) > redactions(before.incident);
}

function redactions({ records }: Incident): number {
  return records.filter(({ type }) => type === 'records.redacted').length;
}
