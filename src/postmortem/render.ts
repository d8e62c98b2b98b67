/** From a postmortem document to Markdown, by way of a Liquid template. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Liquid, LiquidError } from 'liquidjs';
import { codeBlock } from './code-block.ts';
import type { PostmortemDocument } from './document.ts';
import { inlineMarkdown } from './markdown.ts';
import { TemplateError } from './template-error.ts';
import { EXTENSION, templateFile } from './template-file.ts';
import { writtenMarkdown } from './written-markdown.ts';

/** A template takes milliseconds; one that runs away is stopped before the machine notices. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 20_000, memoryLimit: 500_000_000 };

/** The level of the headings under which the shipped templates put written sections. */
const SECTION_LEVEL = 2;

/**
 * Renders a document with a template: one that ships, by name, or one's own, by path. All that a
 * template prints is escaped for Markdown, but for what comes out of the filters `markdown` (a
 * written section) and `code_block` (a pasted block), which make it safe in their own way.
 *
 * @param own a folder with templates that are found by name before those that ship
 * @throws TemplateError when the template is missing or broken
 */
export function render(document: PostmortemDocument, template: string, own?: string): string {
  const file = templateFile(template, own);
  try {
    return engine(dirname(file)).renderFileSync(basename(file), document);
  } catch (error) {
    throw explained(error, file);
  }
}

/** Partials are found in the template's own folder and nowhere else. */
function engine(folder: string): Liquid {
  const liquid = new Liquid({
    root: folder,
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
    ...LIMITS,
  });
  liquid.registerFilter('markdown', { raw: true, handler: markdown });
  liquid.registerFilter('code_block', {
    raw: true,
    handler: (text) => codeBlock(String(text ?? '')),
  });
  return liquid;
}

function markdown(text: unknown, level: unknown = SECTION_LEVEL): string {
  return writtenMarkdown(String(text ?? ''), Number(level));
}

function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    throw new TypeError('a list or an object cannot be printed: name one of its fields');
  }
  return inlineMarkdown(String(value));
}

/** Liquid puts the place at the end of its messages, in its own form. */
const PLACE = /(?:, file:.*)?, line:\d+, col:\d+$/s;

function explained(error: unknown, file: string): unknown {
  if (!(error instanceof Error)) return error;
  const reason = error.message.replace(PLACE, '').split('\n', 1).join('');
  if (!(error instanceof LiquidError)) return new TemplateError(file, undefined, reason, error);
  const [line] = error.token.getPosition();
  const { file: named = fileOf(error.token.input, file) } = error.token;
  return new TemplateError(named, line, reason, error);
}

/** Liquid does not always say in which file a fault is, but gives the whole text of that file. */
function fileOf(text: string, file: string): string {
  const folder = dirname(file);
  const isIt = (path: string) => path.endsWith(EXTENSION) && readFileSync(path, 'utf8') === text;
  return (
    readdirSync(folder)
      .map((name) => join(folder, name))
      .find(isIt) ?? file
  );
}
