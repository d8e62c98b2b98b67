/** What stands below the line while it is being typed: how it will be read, or what is wrong. */
import { Complaint } from '../../incident/line/complaint.ts';
import { readLine } from '../../incident/line/read-line.ts';
import { asTold } from '../../incident/telling-outside/as-told.ts';
import { changeSince, gistOf } from '../../incident/telling-outside/gist.ts';
import { formatDuration, MINUTE } from '../../incident/time/duration.ts';
import { wholeTimeText } from '../../incident/time/time-text.ts';
import { offerToTake } from '../bindings/offer-keys.ts';
import { type FoundVerb, promptVerb } from '../bindings/submit.ts';
import { incidentChoice } from '../incidents/incident-choice.ts';
import { timeOffer } from '../prompt/line-times.ts';
import { occasionOf, timeContextOf } from '../prompt/occasion-of.ts';
import { canBeBatch } from '../prompt/paste.ts';
import { correctedEntry, draftOf, isUpdate } from '../prompt/placed.ts';
import { isEmpty, type PromptLine } from '../prompt/prompt-line.ts';
import { readingText } from '../prompt/reading-text.ts';
import type { Mode } from '../state/mode.ts';
import { modeOf } from '../state/mode-of.ts';
import { openOffers } from '../state/open-offers.ts';
import type { LogScreen, Message, State } from '../state/state.ts';
import { beginningOf } from '../text-input/beginning.ts';
import { choicePreview, declarationPreview, questionPreview } from './declaring-text.ts';
import { foundText } from './found-text.ts';
import { importText } from './import-text.ts';
import { lineNotices } from './line-notices.ts';
import { lookingText } from './looking-text.ts';
import { replayText } from './replay-text.ts';

/** A line of a draft that is older than this may have lost its time. */
const OLD = 10 * MINUTE;

/** The preview of the line at the prompt; none for an empty one. */
export function preview(state: State): Message | undefined {
  const { prompt, severities } = state;
  const { line, origin } = prompt;
  const replayed = replayText(state);
  if (replayed !== undefined) return replayed;
  try {
    const imported = importText(state);
    if (imported !== undefined) return imported;
    if (origin.kind === 'question') return questionPreview(origin, shortText(line), severities);
    return isSilent(state) ? undefined : screenPreview(state);
  } catch (error) {
    if (error instanceof Complaint) return complaintPreview(state, error);
    throw error;
  }
}

/** A time in the line may be what is wrong with it. */
function complaintPreview({ screen, ...state }: State, { message }: Complaint): Message {
  if (screen.name !== 'log') return { tone: 'quiet', text: message };
  const offer = timeOffer(state.prompt.line, timeContextOf(screen.incident, state));
  return { tone: 'quiet', text: offer === undefined ? message : `${offer} · ${message}` };
}

/** There the line at the prompt is not seen, or is no line of the log. */
const AT_POSTMORTEM: ReadonlySet<Mode> = new Set([
  ...(['closeout', 'section', 'unrecorded', 'replacing'] as const),
]);

const LOOKED_FOR: ReadonlySet<Mode> = new Set(['find', 'filter', 'found', 'incidents'] as const);

/** An empty line says nothing, but where something can be looked for. */
function isSilent(state: State): boolean {
  const mode = modeOf(state);
  if (AT_POSTMORTEM.has(mode)) return true;
  return isEmpty(state.prompt.line) && !LOOKED_FOR.has(mode);
}

function screenPreview(state: State): Message | undefined {
  const { screen, prompt, severities } = state;
  const { line } = prompt;
  if (prompt.origin.kind === 'search') return foundText(state);
  const found = promptVerb(shortText(line));
  if (screen.name === 'incidents') {
    if (found !== undefined) return verbPreview(found, severities);
    return choicePreview(incidentChoice(state), shortText(line), severities);
  }
  if (modeOf(state) === 'find' || modeOf(state) === 'filter') return lookingText(state, screen);
  if (isUpdate(prompt)) return updatePreview(state, screen);
  const offered = verbOffered(state) ?? batchPreview(line);
  if (offered !== undefined) return offered;
  return found === undefined ? linePreview(state, screen) : verbPreview(found, severities);
}

/** What a verb of the prompt alone does. */
function verbPreview({ verb, rest }: FoundVerb, severities: readonly string[]): Message {
  if (verb.name === 'new') return declarationPreview(rest, severities);
  return { tone: 'plain', text: `→ ${verb.help}` };
}

/** It is told with the time of Enter, whenever its draft was begun; what has changed since then comes first. */
function updatePreview(
  { prompt, now, author, severities }: State,
  { incident }: LogScreen,
): Message {
  const draft = draftOf(prompt);
  const change = draft && changeSince(draft.gist, gistOf(incident));
  if (change !== undefined) {
    const text = `the incident is ${change} since this was drafted · ${ON_ENTER}`;
    return { tone: 'alert', text };
  }
  const circumstances = { kind: 'event', startedAt: now, selected: undefined } as const;
  const when = occasionOf(incident, circumstances, { now, author, severities });
  const reading = readLine(incident, asTold(shortText(prompt.line)), when);
  return { tone: 'plain', text: `→ ${readingText(reading, incident, now)} · ${ON_ENTER}` };
}

const ON_ENTER = 'Enter copies it and logs it as told';

/** The verb that a first word may still become: the chosen one, else the first of the list. */
function verbOffered(state: State): Message | undefined {
  const offers = openOffers(state);
  const offer = offerToTake(state);
  if (offers === undefined || offer === undefined || !offer.text.startsWith('/')) return undefined;
  const { completion, text } = offers;
  // One that is there in full is read already.
  if (text.text.slice(completion.from, completion.to) === offer.text) return undefined;
  return { tone: 'quiet', text: `${offer.shown}: ${offer.help}` };
}

function batchPreview(line: PromptLine): Message | undefined {
  if (!canBeBatch(line)) return undefined;
  const { folded } = line;
  const count = `${folded.count} lines`;
  const text = folded.isBatch
    ? `→ ${count}, each logged on its own · Tab: one entry with a detail`
    : `→ one entry with a detail · Tab: log ${count} one by one, they begin with times`;
  return { tone: 'plain', text };
}

function linePreview(state: State, screen: LogScreen): Message {
  const { prompt, now, author, severities } = state;
  const { incident } = screen;
  const { line } = prompt;
  const circumstances = {
    kind: line.kind,
    startedAt: line.startedAt ?? now,
    selected: correctedEntry(prompt),
  };
  const reading = readLine(
    incident,
    shortText(line),
    occasionOf(incident, circumstances, { now, author, severities }),
  );
  const notices = [
    ...lineNotices(state, screen),
    ...reading.notices,
    ...ageNotice(line, reading.time?.isTyped, now),
  ];
  const said = [`→ ${readingText(reading, incident, now)}${foldedText(line)}`, ...notices].join(
    ' · ',
  );
  return { tone: notices.length > 0 ? 'alert' : 'plain', text: said };
}

/** The line without the block below it, which may be a log file, and is read with each key. */
function shortText(line: PromptLine): string {
  const { text, folded } = line;
  const isAbove = folded !== undefined && hasNoWords(line);
  return beginningOf(isAbove ? `${text.text} ${folded.first}` : text.text);
}

/** Nothing, or a time alone: then the first line of the block below it is the text. */
function hasNoWords({ text: { text } }: PromptLine): boolean {
  return text.trim() === '' || wholeTimeText(text.trim()) !== undefined;
}

function foldedText(line: PromptLine): string {
  const lines = (line.folded?.count ?? 0) - (hasNoWords(line) ? 1 : 0);
  return lines > 0 ? ` +${lines} ${lines === 1 ? 'line' : 'lines'}` : '';
}

/** A line that waited for long may be logged with a time that nobody means. */
function ageNotice(line: PromptLine, isTyped = false, now: number): readonly string[] {
  const age = Math.max(now - (line.startedAt ?? now), 0);
  if (isTyped || (!line.isInherited && age < OLD)) return [];
  const told = formatDuration(age);
  return [
    line.isInherited ? `kept from ${told} ago, Ctrl+T: now` : `begun ${told} ago, Ctrl+T: now`,
  ];
}
