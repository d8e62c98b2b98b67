import { findingSections } from './findings.ts';
import { keyTable } from './keys.ts';
import {
  exampleStory,
  exampleTable,
  fieldTable,
  kindTable,
  lineForms,
  milestoneTable,
  refusedTable,
  shortTimeTable,
  sigilTable,
  timeTable,
  writtenSectionTable,
} from './lines.ts';
import { exampleSection, settingSections } from './settings.ts';
import { promptVerbTable, verbTable } from './verbs.ts';

const SECTIONS: Readonly<Record<string, () => string>> = {
  keys: keyTable,
  'line-forms': lineForms,
  times: timeTable,
  'times-in-short': shortTimeTable,
  sigils: sigilTable,
  kinds: kindTable,
  milestones: milestoneTable,
  verbs: verbTable,
  'prompt-verbs': promptVerbTable,
  fields: fieldTable,
  'written-sections': writtenSectionTable,
  'example-story': exampleStory,
  examples: exampleTable,
  refused: refusedTable,
  findings: findingSections,
  settings: settingSections,
  'settings-file': exampleSection,
};

/** The documents that have such sections. */
export const DOCUMENTS = [
  'README.md',
  'docs/keys.md',
  'docs/lines.md',
  'docs/config.md',
  'docs/findings.md',
] as const;

/** The document with each section that is made from the code's own tables made anew. */
export function withSections(markdown: string): string {
  return Object.entries(SECTIONS).reduce((text, [name, make]) => {
    const section = new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    return text.replace(section, (_match, begin, end) => `${begin}\n${make()}\n\n${end}`);
  }, markdown);
}
