/** What may be asked of the file of a template, and the answer. */
import { basename, dirname } from 'node:path';
import type { PostmortemDocument } from '../document/document.ts';
import { withMarks, withoutMarks } from '../marks/marks-write.ts';
import { sectionsIn } from './section-places.ts';
import { print, templateEngine } from './template-engine.ts';
import { explained } from './template-fault.ts';
import { templateTitle } from './template-file.ts';

/** What to print with a template. */
export interface Scene {
  readonly document: PostmortemDocument;
  /** Name the parts in comments? */
  readonly marks: boolean;
  /** Print the Mermaid chart? */
  readonly gantt: boolean;
}

export interface Job {
  /** Milliseconds that it may take; what ships always comes to an end. */
  readonly limit: number;
  /** An absolute path. */
  readonly file: string;
  /** Without one, it is asked which written sections the template prints. */
  readonly scene?: Scene | undefined;
}

/**
 * The document as one text, or the names of sections.
 *
 * @throws TemplateError when the template is broken
 */
export function doJob({ file, scene, limit }: Job): readonly string[] {
  try {
    const places: { find: () => readonly string[] } = { find: () => [] };
    const tags = scene && { ...scene, placed: () => places.find() };
    const liquid = templateEngine(dirname(file), { limit }, tags);
    const templates = liquid.parseFileSync(basename(file));
    places.find = () => sectionsIn(liquid, templates);
    if (scene === undefined) return places.find();
    const { document, marks } = scene;
    const printed = print(liquid, templates, document);
    const { slug, isPublic } = document;
    const name = { slug, template: templateTitle(file), isPublic };
    return [marks ? withMarks(printed, name) : withoutMarks(printed)];
  } catch (error) {
    throw explained(error, file);
  }
}
