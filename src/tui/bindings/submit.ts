/** Enter at the prompt: what the line asks for. */

import { isBatch } from '../prompt/paste.ts';
import { correctedEntry } from '../prompt/prompt.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { verbLine } from '../prompt/verb-line.ts';
import { and, type LineToLog, only, type Step } from '../state/event.ts';
import type { IncidentsScreen, LogScreen, State } from '../state/state.ts';
import { finished } from './finished.ts';
import { PROMPT_VERBS, type PromptVerb } from './prompt-verbs.ts';

/** The line is logged, obeyed, or declares an incident. It leaves the prompt only once that is done. */
export function submit(state: State): Step {
  const { screen } = state;
  return screen.name === 'log' ? submitLine(state, screen) : submitTitle(state, screen);
}

function submitLine(state: State, { incident }: LogScreen): Step {
  const { line } = state.prompt;
  const entry = correctedEntry(state.prompt);
  if (isEmpty(line)) return only(entry === undefined ? state : finished(state));
  const text = wholeText(line);
  const found = promptVerb(text);
  if (found !== undefined) return found.verb.run(state, found.rest);
  return and(state, {
    type: 'log',
    line: {
      incident: incident.id,
      text,
      kind: line.kind,
      isBatch: isBatch(line),
      startedAt: line.startedAt ?? state.now,
      selected: entry,
      from: 'prompt',
    },
  });
}

/** The verb of the prompt that a line begins with, and what stands behind it. */
export function promptVerb(text: string): { verb: PromptVerb; rest: string } | undefined {
  const line = verbLine(text);
  if (line === undefined) return undefined;
  const { word, rest } = line;
  const verb = PROMPT_VERBS.find(({ name, aliases }) => name === word || aliases.includes(word));
  return verb === undefined ? undefined : { verb, rest };
}

function submitTitle(state: State, { incidents, chosen }: IncidentsScreen): Step {
  const { line } = state.prompt;
  if (!isEmpty(line)) return titleOrVerb(state, wholeText(line));
  const incident = incidents?.[chosen];
  return incident === undefined ? only(state) : and(state, { type: 'open', incident: incident.id });
}

function titleOrVerb(state: State, text: string): Step {
  const found = promptVerb(text);
  if (found !== undefined) return found.verb.run(state, found.rest);
  return and(state, { type: 'declare', text });
}

/** A line that a key stands for, about the incident that is open; the prompt stays as it is. */
export function logForKey(state: State, { incident }: LogScreen, text: string): Step {
  const line: LineToLog = {
    incident: incident.id,
    text,
    kind: 'event',
    isBatch: false,
    startedAt: state.now,
    selected: undefined,
    from: 'key',
  };
  return and(state, { type: 'log', line });
}
