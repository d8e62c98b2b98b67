/** For tables of completions: a text with its cursor, and the offers for it, as rows of text. */
import type { Incident } from '../../../src/incident/incident.ts';
import { type Completion, completion } from '../../../src/tui/completion/completion.ts';
import { completionLines } from '../../../src/tui/completion/completion-lines.ts';
import type { Known, OfferedVerb } from '../../../src/tui/completion/offer.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { story } from '../../incident/story.ts';
import { unmarked } from '../text-input/marked.ts';

const PROMPT_VERBS: readonly OfferedVerb[] = [
  { name: 'quit', aliases: ['exit'], usage: '', help: 'leave' },
  {
    name: 'new',
    aliases: ['declare'],
    usage: '[time] [severity] title',
    arguments: ['time', 'severity', 'text'],
    help: 'declare another incident',
  },
];

/** A night with three actions, two hypotheses, two follow-ups, and a role. */
export function night(): Incident {
  return story({
    severity: 'sev2',
    lines: [
      ['2026-11-20T13:30:00Z', '/started 5xx on checkout #checkout'],
      ['2026-11-20T13:31:00Z', '! restarted api-3 @ops'],
      ['2026-11-20T13:32:00Z', '? memory leak'],
      ['2026-11-20T13:33:00Z', '! rolling back @maria'],
      ['2026-11-20T13:34:00Z', '! cleared the cache #cache'],
      ['2026-11-20T13:35:00Z', '? bad deploy'],
      ['2026-11-20T13:36:00Z', '/done A2 took long'],
      ['2026-11-20T13:37:00Z', '/refute H2'],
      ['2026-11-20T13:38:00Z', '+ add an alert'],
      ['2026-11-20T13:39:00Z', '+ write to customers @maria'],
      ['2026-11-20T13:40:00Z', '/lead @grace'],
      ['2026-11-20T13:41:00Z', '/service checkout'],
      ['2026-11-20T13:42:00Z', 'wrong line'],
      ['2026-11-20T13:43:00Z', '/retract'],
    ],
  }).incident;
}

/** What is known at a prompt: an incident, and names from earlier ones. */
export function knownOf(incident = night(), names: Partial<Known> = {}): Known {
  return {
    incident,
    people: ['olga', 'ops', 'Oscar'],
    tags: ['database', 'checkout'],
    severities: ['sev1', 'sev2', 'sev3'],
    verbs: PROMPT_VERBS,
    ...names,
  };
}

/** The completion of a text, with `|` for the cursor. */
export function completed(text: string, known = knownOf()): Completion | undefined {
  return completion(unmarked(text), known);
}

/** Its offers, as the list shows them. */
export function offered(text: string, known = knownOf()): string {
  const found = completed(text, known);
  if (found === undefined) return 'nothing';
  return completionLines(found, undefined, { columns: 120, rows: 50 })
    .map((line) => plain(line).slice(2))
    .join('\n');
}

/** The texts that are offered, in one line. */
export function texts(text: string, known = knownOf()): string {
  return (
    completed(text, known)
      ?.offers.map((offer) => offer.text)
      .join(' ') ?? 'nothing'
  );
}
