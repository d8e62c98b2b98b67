/**
 * `{% written root-cause 3 optional %}`: the section that people wrote, safe where it stands. Where nobody
 * wrote it, a placeholder stands for it; but not below facts that were computed for the same place.
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

export class WrittenTag extends Tag {
  readonly section: string;
  readonly #level: number;
  readonly #isOptional: boolean;
  /** Of the document that is printed. */
  protected readonly sections: PostmortemDocument['sections'] = {};

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const words = token.args.trim().split(/\s+/);
    const [, name = '', level, optional] =
      /^(\S+)(?: ([1-6]))?(?: (optional))?$/.exec(words.join(' ')) ?? [];
    if (name === '') throw new TypeError(USAGE);
    if (!SECTIONS.some((section) => section.name === name)) throw new TypeError(unknown(name));
    this.section = name;
    this.#level = level === undefined ? LEVEL : Number(level);
    this.#isOptional = optional !== undefined;
  }

  render(_context: Context, emitter: Emitter): void {
    const text = this.sections[this.section]?.text ?? null;
    const level = this.#level;
    const isBelowFacts = emitter instanceof Printed && emitter.isBelowFacts;
    const isOptional = this.#isOptional || isBelowFacts;
    const markdown = sectionMarkdown(text, { level, isOptional });
    if (emitter instanceof Printed)
      emitter.begin({ kind: 'written', name: this.section, level }, this);
    emitter.write(markdown);
    if (emitter instanceof Printed) emitter.end();
  }
}

/** The tag, for the sections of one document. */
export function writtenTag(sections: PostmortemDocument['sections']): typeof WrittenTag {
  return class extends WrittenTag {
    protected override readonly sections = sections;
  };
}

function unknown(name: string): string {
  const meant = suggestion(
    name,
    SECTIONS.map((section) => section.name),
  );
  return `no section is called "${name}"${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
