/** What people edited in an exported file, on its way back to the record. */
import { SECTIONS } from '../../incident/sections.ts';
import { sectionMarkdown, UNWRITTEN } from '../markdown/section-markdown.ts';
import { sectionSource } from '../markdown/section-source.ts';
import { textHash } from './marks-form.ts';
import type { MarkedFile, MarkedPart } from './marks-read.ts';

export interface TakenSection {
  readonly section: string;
  /** Markdown as people write it; empty to clear the section. */
  readonly text: string;
}

export interface TakeBack {
  /** The edited sections that the record can have. */
  readonly taken: readonly TakenSection[];
  /** Those that were written anew in the record since the export, or edited in two places. */
  readonly conflicts: readonly string[];
  /** Names of generated parts that were edited: they are made from the record. */
  readonly generated: readonly string[];
  /** Names of written parts that are none of a section: somebody changed their marks. */
  readonly unknown: readonly string[];
  readonly isEditedOutside: boolean;
}

/**
 * What of an edited file goes back to the record, and what does not.
 *
 * @param written the text of a section in the record; `null` when nobody wrote it
 * @param force take what is in conflict too; of two places, the last one
 */
export function takeBack(
  { parts, isEditedOutside }: MarkedFile,
  written: (section: string) => string | null,
  { force }: { readonly force: boolean },
): TakeBack {
  const edited = parts.filter((part) => part.isEdited);
  const writings = edited.filter(({ kind }) => kind === 'written');
  const sections = writings.filter((part) => isSection(part) && !isPrinted(part, written));
  const byName = Map.groupBy(sections, ({ name }) => name);
  const conflicts = [...byName].flatMap(([name, places]) => {
    const isTwice = new Set(places.map(({ text }) => text)).size > 1;
    const isOvertaken = places.some((part) => !isBasedOn(part, written(name)));
    return isTwice || isOvertaken ? [name] : [];
  });
  const taken = [...byName]
    .filter(([name]) => force || !conflicts.includes(name))
    .flatMap(([section, places]) =>
      places.slice(-1).map((part) => ({ section, text: sourceOf(part) })),
    );
  return {
    taken,
    conflicts: force ? [] : conflicts,
    generated: edited.filter(({ kind }) => kind === 'generated').map(({ name }) => name),
    unknown: writings.filter((part) => !isSection(part)).map(({ name }) => name),
    isEditedOutside,
  };
}

function isSection({ name }: MarkedPart): boolean {
  return SECTIONS.some((section) => section.name === name);
}

function sourceOf({ text, level = 1 }: MarkedPart): string {
  // Who writes below the line that says that there is no text may leave it standing.
  const own = text.startsWith(UNWRITTEN) ? text.slice(UNWRITTEN.length).trim() : text;
  return own === '' ? '' : sectionSource(own, level);
}

/** How a record's section may have been printed, since nobody knows whether it was optional. */
function prints(text: string | null, level: number): readonly string[] {
  return [true, false].map((isOptional) => sectionMarkdown(text, { level, isOptional }));
}

/** Would what the edited part says be printed as what the record says already? */
function isPrinted(part: MarkedPart, written: (section: string) => string | null): boolean {
  const { name, level = 1 } = part;
  const now = prints(written(name), level);
  return prints(sourceOf(part) || null, level).some((printed) => now.includes(printed));
}

/** Was the part generated from what the record says now? */
function isBasedOn({ level = 1, hash }: MarkedPart, text: string | null): boolean {
  return prints(text, level).some((printed) => textHash(printed) === hash);
}
