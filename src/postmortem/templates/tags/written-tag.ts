/**
 * `{% written root-cause 3 optional %}`: the section that people wrote, safe where it stands. Where nobody
 * wrote it, a placeholder stands for it; but not below facts that were computed for the same place.
 *
 * `{% written others 3 %}`: every section that somebody wrote and the template prints nowhere else, each
 * below its title as a heading of that level; nothing where there is none.
 */
import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';
import { suggestion } from '../../../incident/line/verbs/suggestion.ts';
import { SECTIONS } from '../../../incident/sections.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { sectionMarkdown } from '../../markdown/section-markdown.ts';
import { Printed } from '../../marks/printed.ts';

const USAGE =
  'written is followed by the name of a section, maybe a level from 1 to 6, maybe "optional"';

/** The level of the headings under which most templates put written sections. */
const LEVEL = 2;

/** Stands in place of a name for all sections that stand nowhere else. */
export const OTHERS = 'others';

/** What a section is printed as. */
interface Place {
  readonly level: number;
  readonly isOptional: boolean;
}

export class WrittenTag extends Tag {
  /** Of a section, or `OTHERS`. */
  readonly section: string;
  readonly #level: number;
  readonly #isOptional: boolean;
  /** Of the document that is printed. */
  protected readonly sections: PostmortemDocument['sections'] = {};
  /** Names of the sections that have a place of their own. */
  protected readonly placed: () => readonly string[] = () => [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const words = token.args.trim().split(/\s+/);
    const [, name = '', level, optional] =
      /^(\S+)(?: ([1-6]))?(?: (optional))?$/.exec(words.join(' ')) ?? [];
    if (name === '') throw new TypeError(USAGE);
    const isKnown = name === OTHERS || SECTIONS.some((section) => section.name === name);
    if (!isKnown) throw new TypeError(unknown(name));
    this.section = name;
    this.#level = level === undefined ? LEVEL : Number(level);
    this.#isOptional = optional !== undefined;
  }

  render(_context: Context, emitter: Emitter): void {
    if (this.section === OTHERS) {
      this.#printOthers(emitter);
      return;
    }
    const isBelowFacts = emitter instanceof Printed && emitter.isBelowFacts;
    const isOptional = this.#isOptional || isBelowFacts;
    this.#print(this.section, { level: this.#level, isOptional }, emitter);
  }

  #printOthers(emitter: Emitter): void {
    const level = this.#level;
    const placed = new Set(this.placed());
    for (const { name, title } of SECTIONS) {
      if (placed.has(name) || this.sections[name]?.text == null) continue;
      emitter.write(`\n\n${'#'.repeat(level)} ${title}\n\n`);
      this.#print(name, { level, isOptional: true }, emitter);
    }
  }

  #print(name: string, place: Place, emitter: Emitter): void {
    const markdown = sectionMarkdown(this.sections[name]?.text ?? null, place);
    if (emitter instanceof Printed)
      emitter.begin({ kind: 'written', name, level: place.level }, this);
    emitter.write(markdown);
    if (emitter instanceof Printed) emitter.end();
  }
}

/**
 * The tag, for the sections of one document.
 *
 * @param placed names of the sections that the template has a place for
 */
export function writtenTag(
  sections: PostmortemDocument['sections'],
  placed: () => readonly string[],
): typeof WrittenTag {
  return class extends WrittenTag {
    protected override readonly sections = sections;
    protected override readonly placed = placed;
  };
}

function unknown(name: string): string {
  const meant = suggestion(
    name,
    SECTIONS.map((section) => section.name),
  );
  return `no section is called "${name}"${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
