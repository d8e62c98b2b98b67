/** Sections that people write, with what each is to answer, and whether it is written. */
import type { Incident } from '../../incident/incident.ts';
import { takeSection } from '../../incident/line/verbs/sections.ts';
import { SECTIONS } from '../../incident/sections.ts';
import { type Match, matchedWords } from './offer.ts';
import { isOneWord } from './one-line.ts';

export function sectionMatches({ sections }: Incident, word: string): readonly Match[] {
  return SECTIONS.flatMap(({ name, title, asks }) =>
    matchedWords(word, [name], () =>
      sections.has(name) ? `${title}, written: ${asks}` : `${title}: ${asks}`,
    ),
  );
}

/** Those that have been written. */
export function writtenSectionMatches({ sections }: Incident, word: string): readonly Match[] {
  const names = [...sections.keys()].filter(isOneWord);
  return matchedWords(word, names, (name) => {
    const title = SECTIONS.find((section) => section.name === name)?.title;
    return title === undefined ? 'the section' : `the section ${title}`;
  });
}

/** @param text what stands behind the verb: the section first */
export function sectionTextMatches(
  incident: Incident,
  word: string,
  text: string,
): readonly Match[] {
  const section = takeSection(incident, text)?.section;
  if (section === undefined || !incident.sections.has(section)) return [];
  return matchedWords(word, ['none'], () => 'take it away');
}
