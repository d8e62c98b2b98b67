/** The grammar of a line as Markdown, from the tables that read it. */
import { DOCUMENT_FIELDS } from '../../src/incident/document-fields.ts';
import { IMPACT_FIELDS } from '../../src/incident/impact-fields.ts';
import { LINE_FORMS, SIGILS, TIME_FORMS } from '../../src/incident/line/grammar-help.ts';
import { FOLLOWUP_WORDS } from '../../src/incident/line/verbs/followup-words.ts';
import { MILESTONE_VERBS, TODO_VERB, VERB_OF_KIND } from '../../src/incident/line/verbs/logging.ts';
import { verbNamed } from '../../src/incident/line/verbs/table.ts';
import type { Verb } from '../../src/incident/line/verbs/verb.ts';
import { KINDS } from '../../src/incident/record/vocabulary.ts';
import { SECTIONS } from '../../src/incident/sections.ts';
import { EXAMPLE_INCIDENT, EXAMPLES, type Example, REFUSED, TIMES_READ } from './examples.ts';
import { code, table } from './table.ts';
import { verbNames } from './verbs.ts';

export function lineForms(): string {
  return ['```', ...LINE_FORMS, '```'].join('\n');
}

/** Each form, how it is read in the incident of the examples, and what it means. */
export function timeTable(): string {
  const rows = TIME_FORMS.flatMap(({ typed, means }) =>
    typed.map((time, index) => [code(time), TIMES_READ[time] ?? '', index === 0 ? means : '']),
  );
  return table(['Time', 'Read as', ''], rows);
}

/** The first way to write each form, and what it means. */
export function shortTimeTable(): string {
  return table(
    ['Time', ''],
    TIME_FORMS.map(({ typed: [first], means }) => [code(first), means]),
  );
}

/** The sigils in short: what each logs. */
export function sigilTable(): string {
  return table(
    ['Sigil', ''],
    SIGILS.map(({ mark, verb, logs }) => [marks(mark, verb), logs]),
  );
}

/** Every kind of entry, and follow-ups, with what logs them. */
export function kindTable(): string {
  const kinds = KINDS.flatMap((kind) => row(kind, verbNamed(VERB_OF_KIND[kind])));
  return table(['Kind', 'Sigil', 'Verb', ''], [...kinds, ...row('(a follow-up)', TODO_VERB)]);
}

function row(kind: string, verb: Verb | undefined): readonly (readonly string[])[] {
  if (verb === undefined) return [];
  const sigil = SIGILS.find((each) => each.verb === verb.name);
  return [[kind, marks(sigil?.mark ?? '', verb.name), verbNames(verb), verb.help]];
}

/** A follow-up may be written in one more way. */
function marks(mark: string, verb: string): string {
  return verb === TODO_VERB.name ? `${code(mark)} or ${code('TODO:')}` : code(mark);
}

export function milestoneTable(): string {
  return table(
    ['Milestone', 'Verb', ''],
    MILESTONE_VERBS.map((verb) => [verb.name, verbNames(verb), verb.help]),
  );
}

/** The fields of the impact and of the document, what is said of a follow-up, and the sections. */
export function fieldTable(): string {
  const rows = [
    ...IMPACT_FIELDS.map(({ name, tells }) => ['/impact', `${name}:`, tells]),
    ...DOCUMENT_FIELDS.map(({ name, tells }) => ['/document', `${name}:`, tells]),
    ...FOLLOWUP_WORDS.map(({ field, words }) => ['/followup', words.join(' | '), `its ${field}`]),
  ];
  return table(
    ['Verb', 'Field', ''],
    rows.map(([verb = '', field = '', tells = ''], index) => [
      rows[index - 1]?.[0] === verb ? '' : code(verb),
      code(field),
      tells,
    ]),
  );
}

export function writtenSectionTable(): string {
  return table(
    ['Section', 'Title', 'What it is to answer'],
    SECTIONS.map(({ name, title, asks }) => [code(name), title, asks]),
  );
}

/** What is logged before the examples. */
export function exampleStory(): string {
  return ['```', ...EXAMPLE_INCIDENT.lines, '```'].join('\n');
}

export function exampleTable(): string {
  const rows = EXAMPLES.map(({ line, text = '', ...read }) => [
    code(line),
    readAs(read),
    code(text),
  ]);
  return table(['Typed', 'Read as', 'Text'], rows);
}

function readAs({ reading, notice }: Pick<Example, 'reading' | 'notice'>): string {
  return notice === undefined ? reading : `${reading}, and told: ${notice}`;
}

export function refusedTable(): string {
  const rows = REFUSED.map(({ line, complaint }) => [code(line), plain(complaint)]);
  return table(['Typed', 'What is said'], rows);
}

/** A backslash in Markdown takes away the meaning of what follows: here it is one. */
function plain(text: string): string {
  return text.replaceAll('\\', '\\\\');
}
