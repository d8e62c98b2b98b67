/** What stands below the line while it is being typed: how it will be read, or what is wrong. */
import type { Incident } from '../../incident/incident.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine } from '../../incident/line/declaration.ts';
import { readLine } from '../../incident/line/read-line.ts';
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import { formatDuration, MINUTE } from '../../incident/time/duration.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { promptVerb } from '../bindings/submit.ts';
import { occasionOf } from '../prompt/occasion-of.ts';
import { canBeBatch } from '../prompt/paste.ts';
import { correctedEntry } from '../prompt/prompt.ts';
import { isEmpty, type PromptLine } from '../prompt/prompt-line.ts';
import { readingText } from '../prompt/reading-text.ts';
import type { Message, State } from '../state/state.ts';

/** Of a longer line, as people paste them, only the beginning is read before it is logged. */
const LONGEST = 2_000;

/** A line of a draft that is older than this may have lost its time. */
const OLD = 10 * MINUTE;

/** The preview of the line at the prompt; none for an empty one. */
export function preview(state: State): Message | undefined {
  const { prompt, screen } = state;
  const { line } = prompt;
  if (isEmpty(line)) return undefined;
  try {
    if (screen.name === 'incidents') return declarationPreview(shortText(line), state.severities);
    return verbsBegun(line) ?? batchPreview(line) ?? linePreview(state, screen.incident);
  } catch (error) {
    if (error instanceof Complaint) return { tone: 'quiet', text: error.message };
    throw error;
  }
}

function declarationPreview(text: string, severities: readonly string[]): Message {
  const { title, severity, started } = declarationLine(text, severities);
  const since = started === undefined ? '' : `, started ${started}`;
  const told = severity === undefined ? '' : `${severity.toUpperCase()} `;
  return { tone: 'plain', text: `→ declare ${told}"${title.trim()}"${since}` };
}

/** The verbs that a first word may still become. */
function verbsBegun({ text, folded }: PromptLine): Message | undefined {
  const begun = /^\s*\/([a-z]*)$/i.exec(text.text)?.[1]?.toLowerCase();
  if (begun === undefined || folded !== undefined) return undefined;
  const verbs = [...VERB_GROUPS.flatMap((group) => group.verbs), ...PROMPT_VERBS];
  const found = verbs.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.startsWith(begun)),
  );
  const [verb] = found;
  if (verb === undefined || (found.length === 1 && isNamed(verb, begun))) return undefined;
  if (found.length > 1)
    return { tone: 'quiet', text: found.map(({ name }) => `/${name}`).join(' ') };
  return { tone: 'quiet', text: `/${verb.name} ${verb.usage}: ${verb.help}` };
}

function isNamed({ name, aliases }: { name: string; aliases: readonly string[] }, word: string) {
  return name === word || aliases.includes(word);
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

function linePreview({ prompt, now, author, severities }: State, incident: Incident): Message {
  const { line } = prompt;
  const circumstances = {
    kind: line.kind,
    startedAt: line.startedAt ?? now,
    selected: correctedEntry(prompt),
  };
  const text = shortText(line);
  const found = promptVerb(text);
  if (found?.verb.name === 'new') return declarationPreview(found.rest, severities);
  if (found !== undefined) return { tone: 'plain', text: `→ ${found.verb.help}` };
  const reading = readLine(
    incident,
    text,
    occasionOf(incident, circumstances, { now, author, severities }),
  );
  const notices = [...reading.notices, ...ageNotice(line, reading.time?.isTyped, now)];
  const said = [`→ ${readingText(reading, incident, now)}${foldedText(line)}`, ...notices].join(
    ' · ',
  );
  return { tone: notices.length > 0 ? 'alert' : 'plain', text: said };
}

/** The line without the block below it, which may be a log file, and is read with each key. */
function shortText({ text, folded }: PromptLine): string {
  const whole = text.text.trim() === '' && folded !== undefined ? folded.first : text.text;
  return whole.slice(0, LONGEST).toWellFormed();
}

function foldedText({ text, folded }: PromptLine): string {
  const lines = (folded?.count ?? 0) - (text.text.trim() === '' ? 1 : 0);
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
