/** What is said when somebody asks for it: what those see who look at the screen. */
import { selectedOf } from '../frame/timeline-context.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { isTyping } from '../state/mode-of.ts';
import type { Message, State } from '../state/state.ts';
import { chosenInFull } from './closeout-words.ts';
import { entryInWords } from './entry-words.ts';
import { foundInFull } from './found-words.ts';
import { importInFull } from './import-words.ts';
import { incidentInWords } from './incident-words.ts';
import { listInWords } from './list-words.ts';
import { allOffers } from './offer-words.ts';
import { replayInFull } from './replay-words.ts';
import { trainingInFull } from './training-words.ts';
import { clean, sentence } from './words.ts';

/**
 * The line that is typed, and how it would be read; the selected entry; where there is neither, how
 * the incident stands.
 *
 * @param reading what stands below the line on a screen
 */
export function readOut(state: State, reading: Message | undefined): readonly string[] {
  const { screen, prompt, now } = state;
  if (prompt.origin.kind === 'search') return foundInFull(state);
  if (isTyping(state) && !isEmpty(prompt.line)) {
    const line = sentence(`The line: ${clean(wholeText(prompt.line))}`);
    return [line, ...readingInWords(reading), ...allOffers(state)];
  }
  if (state.importing?.source !== undefined) return importInFull(state);
  if (screen.name !== 'log') return listInWords(state);
  const replay = replayInFull(state);
  if (replay !== undefined) return [...replay, ...trainingInFull(state)];
  const closeout = chosenInFull(state);
  if (closeout !== undefined) return closeout;
  const selected = selectedOf(state, screen);
  const entry = selected === undefined ? undefined : screen.incident.entry(selected);
  if (entry === undefined) return incidentInWords(screen, state);
  return [entryInWords(entry, screen.incident, { now, lost: screen.lost })];
}

/** `It would be read as: 15:12 event.`; or what is wrong with it. */
function readingInWords(reading: Message | undefined): readonly string[] {
  if (reading === undefined) return [];
  const said = clean(
    reading.text.replace(/^→ /, '').replaceAll(' · ', ', ').replace(/ {2,}/g, ', '),
  );
  return [sentence(reading.text.startsWith('→') ? `It would be read as: ${said}` : said)];
}
