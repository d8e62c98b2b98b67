/** Verbs about the sections that people write in their own words. */
import type { Incident } from '../../incident.ts';
import type { BodyOf } from '../../record/record.ts';
import { SECTIONS } from '../../sections.ts';
import { Complaint } from '../complaint.ts';
import { textOrNone } from './clearing.ts';
import { suggestion } from './suggestion.ts';
import { type Call, nothingElse, type Reading, required, type Verb } from './verb.ts';

const NAMES = SECTIONS.map(({ name }) => name);

function written(body: BodyOf<'section.written'>): Reading {
  return { changes: [{ type: 'section.written', body }], notices: [] };
}

/** The section that the arguments begin with; `undefined` where they name none. */
export function takeSection(
  incident: Incident,
  text: string,
): { readonly section: string; readonly rest: string } | undefined {
  const [typed = '', word = ''] = /^([^\s:]+):?(?=\s|$)/.exec(text.trimStart()) ?? [];
  const section = word.toLowerCase();
  if (!NAMES.includes(section) && !incident.sections.has(section)) return undefined;
  return { section, rest: text.trimStart().slice(typed.length) };
}

function section(call: Call): Reading {
  const found = takeSection(call.incident, call.rest);
  if (found === undefined) throw notASection(call.rest);
  const { section: name, rest } = found;
  const block = withoutMargins(rest);
  required(call, block, `the ${titleOf(name)} section`);
  const stands = call.incident.sections.get(name);
  const text = textOrNone(block, { stands, what: `text of ${name}` }) ?? '';
  return written({ section: name, text });
}

function titleOf(name: string): string {
  return SECTIONS.find((section) => section.name === name)?.title ?? name;
}

/** Lines stay as they are, also the indentation of the first one where it stands below the verb. */
function withoutMargins(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/^[^\S\n]+(?=\S)/, '');
  return lines.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

function notASection(text: string): Complaint {
  const [word = ''] = text.trim().toLowerCase().split(/[\s:]/, 1);
  if (word === '') return new Complaint(`/section: name one of ${NAMES.join(', ')}.`);
  const near = suggestion(word, NAMES);
  const alike = near === undefined ? NAMES.filter((name) => name.includes(word)) : [near];
  const meant = alike.length === 0 ? NAMES : alike;
  const which =
    meant.length === 1 ? `did you mean ${meant[0]}?` : `name one of ${meant.join(', ')}.`;
  return new Complaint(`/section: "${word}" is no section: ${which}`);
}

/** `/internal root-cause`: not for the outside, or for it again. */
export function toggleInternalSection(
  call: Call,
  { section: name, rest }: { readonly section: string; readonly rest: string },
): Reading {
  nothingElse(call, rest);
  const stands = call.incident.sections.get(name);
  if (stands !== undefined) return written({ section: name, internal: !stands.internal });
  throw new Complaint(
    `The section ${name} is not written yet: /section ${name} and its text does.`,
  );
}

export const SECTION_VERB: Verb = {
  name: 'section',
  aliases: [],
  usage: 'name text | none',
  arguments: ['section', 'section value'],
  help: 'write a section of the postmortem, in Markdown, or take it away',
  isTimeless: true,
  read: section,
};
