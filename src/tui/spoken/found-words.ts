/** What is found in all incidents, and which of it is chosen. */
import { formatInstant } from '../../incident/time/clock.ts';
import { knownZone } from '../../incident/time/zones.ts';
import type { Found } from '../../journal/text-search.ts';
import { nameOf } from '../found/found-rows.ts';
import { chosenPlace, chosenText, isSameThing, type Searching } from '../state/found.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import { kindOf } from './entry-words.ts';
import { clean, counted, sentence, severityInWords } from './words.ts';

/** What was found, when that is something else; and the one that is chosen, when it is another. */
export function foundInWords(before: State, after: State): readonly string[] {
  if (modeOf(after) !== 'found') return [];
  const [was, is] = [before.searching, after.searching];
  if (modeOf(before) !== 'found') return foundInFull(after);
  const [last, chosen] = [chosenText(was), chosenText(is)];
  const isSame = last !== undefined && chosen !== undefined && isSameThing(last, chosen);
  return [
    ...(countInWords(is) === countInWords(was) ? [] : [countInWords(is)]),
    ...(isSame ? [] : chosenInWords(after, last?.incident)),
  ].filter((said) => said !== '');
}

/** How much was found, and the one that is chosen. */
export function foundInFull(state: State): readonly string[] {
  const said = [countInWords(state.searching), ...chosenInWords(state, undefined)];
  return said.filter((each) => each !== '');
}

/** `4 found in 2 incidents.`; `The newest 200 of 3412 found, in 31 incidents…`; empty while nothing is asked for. */
function countInWords({ result }: Searching): string {
  if (result === undefined) return '';
  const { texts, all } = result;
  if (texts.length === 0) return 'Nothing says that.';
  const incidents = counted(new Set(texts.map(({ incident }) => incident)).size, 'incident');
  if (texts.length === all) return `${all} found in ${incidents}.`;
  return `The newest ${texts.length} of ${all} found, in ${incidents}; further down are more.`;
}

/** @param last the incident of the one that was told before: it is not told again */
function chosenInWords({ searching }: State, last: string | undefined): readonly string[] {
  const chosen = chosenText(searching);
  if (chosen === undefined) return [];
  const { incident, title, severity, excerpt } = chosen;
  const where = sentence(`${clean(title)}, ${severityInWords(severity)}`);
  const place = `${chosenPlace(searching) + 1}: ${thingInWords(chosen)}: ${clean(excerpt)}`;
  return [...(incident === last ? [] : [where]), sentence(place)];
}

/** `entry 4, 2026-05-10 14:35, action A1`. */
function thingInWords(found: Found): string {
  const { number, at, isAbout, kind, label, zone } = found;
  if (number === null || kind === null) return nameOf(found);
  const about = isAbout ? 'about ' : '';
  const when = at === null ? 'time not known' : about + formatInstant(at, knownZone(zone));
  const words = [`entry ${number}`, when, ...kindOf({ kind, label: label ?? undefined })];
  return words.join(', ');
}
