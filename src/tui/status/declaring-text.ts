/** What is said below a line that finds an incident, or declares one. */
import { declarationLine } from '../../incident/line/declaration.ts';
import { completeDeclaration, isFirstLine } from '../../incident/line/declaration-answer.ts';
import { chosenIncident, type IncidentChoice, isDeclaring } from '../incidents/incident-choice.ts';
import type { Missing } from '../prompt/placed.ts';
import type { Message } from '../state/state.ts';
import { beginningOf } from '../text-input/beginning.ts';

/**
 * Of the incident that is chosen, else of the new one.
 *
 * @throws Complaint for a line that cannot declare one
 */
export function choicePreview(
  choice: IncidentChoice,
  text: string,
  severities: readonly string[],
): Message | undefined {
  if (text.trim() === '') return choice.all === 0 ? undefined : hint(severities);
  const incident = chosenIncident(choice);
  if (incident !== undefined) return { tone: 'plain', text: `→ open ${incident.slug}` };
  if (choice.line.means === 'filter' && !isDeclaring(choice)) {
    return { tone: 'quiet', text: choice.line.declares === undefined ? NOTHING : NOT_CHOSEN };
  }
  return declarationPreview(text, severities);
}

function hint([severity = 'sev1']: readonly string[]): Message {
  const filters = `open · ${severity} · #tag · 2026-05 · words`;
  return { tone: 'quiet', text: `what fails now, and Enter; or find: ${filters}` };
}

const NOTHING = 'a filter alone declares nothing: a title says in a few words what fails';
const NOT_CHOSEN = '↑ and Enter declare it as a new one';

/** @throws Complaint for a line that cannot declare one */
export function declarationPreview(text: string, severities: readonly string[]): Message {
  const { title, severity, started } = declarationLine(beginningOf(text), severities);
  const since = started === undefined ? '' : `, started ${started}`;
  const told = severity === undefined ? '' : `${severity.toUpperCase()} `;
  return { tone: 'plain', text: `→ declare ${told}"${title.trim()}"${since}` };
}

/**
 * What may be answered, and what the answer so far makes of it.
 *
 * @throws Complaint for an answer that is none
 */
export function questionPreview(
  { title, asks }: { readonly title: string; readonly asks: Missing },
  answer: string,
  severities: readonly string[],
): Message {
  if (isFirstLine(title, answer, severities)) {
    const { text } = declarationPreview(title, severities);
    return { tone: 'plain', text: `${text}, and log that as its first line` };
  }
  if (answer.trim() !== '') {
    return declarationPreview(completeDeclaration(title, answer, severities), severities);
  }
  const answers = [
    ...(asks.severity ? [severities.join(' ')] : []),
    ...(asks.start ? ['14:30, -5m'] : []),
    ...(asks.severity && asks.start ? ['both'] : []),
  ];
  const named = `"${title.trim()}"`;
  return { tone: 'quiet', text: `${answers.join(' · ')}, or nothing: Enter declares ${named}` };
}
