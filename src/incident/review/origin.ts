/** Where in its source an imported entry stands, and how it is written there. */

import { isImported } from '../imported.ts';
import type { Entry, Incident } from '../incident.ts';
import type { BodyOf } from '../record/record.ts';
import { gist } from './words.ts';

/** `night.md line 9`; `undefined` of an entry that no import brought. */
export function sourcePlace({ source }: Pick<Entry, 'source'>): string | undefined {
  if (source === undefined || !isImported({ source })) return undefined;
  return source.line === undefined ? source.file : `${source.file} line ${source.line}`;
}

/** The line of its source as it was imported, whatever was corrected since; `undefined` as above. */
export function lineWritten(incident: Incident, entry: Entry): string | undefined {
  return isImported(entry) ? saidFirst(incident, entry)?.typed : undefined;
}

/** `written "1?0 PM", night.md line 9`: what stands in front of its text, where a time should be. */
export function timeWritten(incident: Incident, entry: Entry): string | undefined {
  const place = sourcePlace(entry);
  const said = saidFirst(incident, entry);
  if (place === undefined || said === undefined) return undefined;
  const words = frontOf(said);
  return words === '' ? place : `written ${gist(words)}, ${place}`;
}

function saidFirst(incident: Incident, { id }: Entry): BodyOf<'entry.logged'> | undefined {
  const [first] = incident.history({ sort: 'entry', id });
  const seen = first && incident.see(first);
  return seen?.type === 'entry.logged' ? seen.body : undefined;
}

/** So much of a text finds it in its line, however it is marked up further on. */
const BEGINNING = 12;
/** UTF-16 units: what stands in front of a text is short. */
const LONGEST = 200;
const MARKS_BEFORE = /^[\s|*_#>+-]+/;
const MARKS_BEHIND = /[\s|*_:,(–—-]+$/;

/** All of the line where its text does not stand in it. */
function frontOf({ typed, text }: BodyOf<'entry.logged'>): string {
  const place = text === '' ? -1 : typed.indexOf(text.slice(0, BEGINNING));
  const front = place === -1 ? typed : typed.slice(0, place);
  return front.slice(0, LONGEST).replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '');
}
