import { stringify } from 'csv-stringify/sync';
import { SECOND } from '../../incident/time/duration.ts';
import { safeBlock } from '../../terminal/safe-text.ts';
import type { DocumentRow, PostmortemDocument } from '../document/document.ts';

/** A text, a list of texts, a number, or whether something is so; nothing for `null`. */
type Value = string | readonly string[] | number | boolean | null;

/** A head for each column, and what stands below it. */
const COLUMNS: Readonly<Record<string, (row: DocumentRow) => Value>> = {
  number: ({ number }) => number,
  label: ({ label }) => label,
  kind: ({ kind }) => kind,
  phase: ({ phase }) => phase,
  start: ({ time }) => time.iso,
  end: ({ until }) => until?.iso ?? null,
  approximate: ({ time }) => time.approximate,
  shown: ({ when }) => when,
  milestones: ({ milestones }) => milestones,
  cause: ({ cause }) => cause,
  text: ({ text }) => text,
  outcome: ({ outcome }) => outcome?.shown ?? null,
  settled: ({ outcome }) => outcome?.time?.iso ?? null,
  seconds: ({ outcome }) => seconds(outcome?.duration.milliseconds),
  duration: ({ outcome }) => outcome?.duration.shown ?? null,
  note: ({ outcome }) => outcome?.note ?? null,
  people: ({ people }) => people,
  tags: ({ tags }) => tags,
  links: ({ links }) => links,
  refs: ({ refs }) => refs,
  author: ({ author }) => author,
  starred: ({ starred }) => starred,
  internal: ({ internal }) => internal,
  detail: ({ detail }) => detail,
  date: ({ date }) => date,
  speaker: ({ speaker }) => speaker,
  proposed: ({ proposed }) => proposed,
};

/**
 * The timeline as CSV (RFC 4180): UTF-8 without a byte order mark, one line of heads, lines that end
 * with CR and LF. Line breaks within a text are line feeds. Times are ISO 8601 with their offset,
 * durations are in seconds and in words; several people, tags or links are parted by `; `.
 *
 * A spreadsheet must not take a text for a formula. So wherever one could begin (with `=`, `+`, `-`
 * or `@`, also in their wide and small forms, and also behind spaces, quotes or the `;` that parts cells in some
 * countries) an apostrophe stands in front. What a terminal would act on is replaced as in
 * `safeBlock`. Numbers are no texts, and stay as they are.
 */
export function toCsv(document: PostmortemDocument): string {
  const columns = Object.values(COLUMNS);
  const rows = document.timeline.map((row) => columns.map((value) => cell(value(row))));
  return stringify([Object.keys(COLUMNS), ...rows], {
    record_delimiter: 'windows',
    // A line feed alone ends no line here, but for many readers it would.
    quoted_match: '\n',
  });
}

function seconds(milliseconds: number | null | undefined): number | null {
  return milliseconds == null ? null : milliseconds / SECOND;
}

function cell(value: Value): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (value === null) return '';
  return withoutFormulas(safeBlock(typeof value === 'string' ? value : value.join('; ')));
}

/** Where a cell or a line begins, or what a spreadsheet in another country takes for a new cell. */
const FORMULA = /(?<=^|[;\n])(?=(?:[^\S\n]|["'“”„‘’«»])*[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;

function withoutFormulas(text: string): string {
  return text.replace(FORMULA, "'");
}
