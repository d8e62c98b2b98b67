/** Liquid, as templates of this house have it: what they may use, and how much. */
import { Context, defaultOptions, Liquid, type Template, toValueSync } from 'liquidjs';
import type { PostmortemDocument } from '../document/document.ts';
import { gantt } from '../formats/gantt.ts';
import { bodyMarkdown } from '../markdown/body-markdown.ts';
import { codeBlock } from '../markdown/code-block.ts';
import { inlineMarkdown } from '../markdown/inline-markdown.ts';
import { writtenMarkdown } from '../markdown/written-markdown.ts';
import { Allowance, Counted, Printed } from '../marks/printed.ts';
import { ganttTag } from './tags/gantt-tag.ts';
import { GeneratedTag } from './tags/generated-tag.ts';
import { writtenTag } from './tags/written-tag.ts';
import { EXTENSION, isPlainFile } from './template-file.ts';

/** What the tags print of. */
interface Scene {
  readonly document: PostmortemDocument;
  /** Print the Mermaid chart? */
  readonly gantt: boolean;
  /** Names of the written sections that the template has a place for. */
  readonly placed: () => readonly string[];
}

interface Patience {
  /** Milliseconds that it may take. */
  readonly limit: number;
}

/** Far more than a template needs; one that runs away is stopped before the machine notices. */
const LIMITS = { parseLimit: 1_000_000, memoryLimit: 20_000_000 };

/** Tags within tags, and partials within partials: a template that calls itself has no end. */
const DEEPEST = 100;

/** Characters that a template may print, into variables too. */
const PRINTED = 20_000_000;

/** The level of the headings under which the filter `markdown` puts written sections by default. */
const SECTION_LEVEL = 2;

/**
 * Partials are found in the template's own folder and nowhere else.
 *
 * @param scene what its own tags print
 */
export function templateEngine(folder: string, { limit }: Patience, scene?: Scene): Liquid {
  const liquid = new Liquid({
    root: folder,
    fs: { ...defaultOptions.fs, existsSync: isPlainFile },
    extname: EXTENSION,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: printed,
    // The same document everywhere, also when a template uses the date filter.
    locale: 'en-GB',
    timezoneOffset: 0,
    preserveTimezones: true,
    renderLimit: limit,
    ...LIMITS,
  });
  liquid.registerFilter('markdown', { raw: true, handler: markdown });
  liquid.registerFilter('code_block', {
    raw: true,
    handler: (text) => codeBlock(String(text ?? '')),
  });
  liquid.registerFilter('sentence_case', sentenceCase);
  liquid.registerFilter('quoted', { raw: true, handler: quoted });
  liquid.registerFilter('beside', { raw: true, handler: linksBeside });
  liquid.registerTag(
    'written',
    writtenTag(scene?.document.sections ?? {}, scene?.placed ?? (() => [])),
  );
  liquid.registerTag('generated', GeneratedTag);
  const { document } = scene ?? {};
  const chart = scene?.gantt === true && document ? () => gantt(document) : undefined;
  liquid.registerTag('gantt', ganttTag(chart));
  return liquid;
}

/** Prints a document with templates that this engine has parsed. */
export function print(
  liquid: Liquid,
  templates: Template[],
  document: PostmortemDocument,
): Printed {
  const allowance = new Allowance(PRINTED);
  const output = new Printed(allowance);
  const { renderer } = liquid;
  const renderTemplates = renderer.renderTemplates.bind(renderer);
  let depth = 0;
  // What is captured would go to an emitter of Liquid's own, which takes any amount.
  renderer.renderTemplates = function* (inner, context, emitter = new Counted(allowance)) {
    depth += 1;
    if (depth > DEEPEST) throw new RangeError(`nests more than ${DEEPEST} tags or partials`);
    const text: unknown = yield* renderTemplates(inner, context, emitter);
    depth -= 1;
    return text;
  };
  const context = new Context(document, liquid.options, { sync: true }, { liquid });
  toValueSync(renderer.renderTemplates(templates, context, output));
  return output;
}

function markdown(text: unknown, level: unknown = SECTION_LEVEL): string {
  return writtenMarkdown(String(text ?? ''), Number(level));
}

/** With its first letter a capital one, and the others as they are: `QA manager`. */
function sentenceCase(text: unknown): string {
  const words = String(text ?? '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param indent spaces in front of all lines but the first, which the template indents itself */
function quoted(text: unknown, indent: unknown = 0): string {
  const quote = bodyMarkdown(String(text ?? ''));
  return quote.replaceAll('\n', `\n${' '.repeat(Number(indent))}`);
}

/** Links that do not stand in the text, in brackets behind it; nothing where all of them do. */
function linksBeside(links: unknown, text: unknown): string {
  const all: readonly unknown[] = Array.isArray(links) ? links : [];
  const beside = all.map(String).filter((link) => !String(text ?? '').includes(link));
  return beside.length === 0 ? '' : ` (${inlineMarkdown(beside.join(' '))})`;
}

function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    throw new TypeError('a list or an object cannot be printed: name one of its fields');
  }
  return inlineMarkdown(String(value));
}
