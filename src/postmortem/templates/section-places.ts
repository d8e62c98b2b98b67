/** Which written sections a template has a place for, and whether it has one for all others. */
import { type Liquid, type Template, toValueSync, type Variable } from 'liquidjs';
import { SECTIONS } from '../../incident/sections.ts';
import { OTHERS, WrittenTag } from './tags/written-tag.ts';

const ALL = SECTIONS.map(({ name }) => name);

/**
 * The names of the written sections that a template prints, in its order, each once: by the tag
 * `written`, or as `sections.NAME`, in its partials too. `OTHERS` is among them where it prints all
 * that it has no place for.
 */
export function sectionsIn(liquid: Liquid, templates: readonly Template[]): readonly string[] {
  const found = namesIn(liquid, templates, new Set());
  return [...new Set(found)].filter((name) => name === OTHERS || ALL.includes(name));
}

/** @param seen the names of the partials that were looked into already */
function namesIn(
  liquid: Liquid,
  templates: readonly Template[],
  seen: Set<string>,
): readonly string[] {
  return templates.flatMap((template) => {
    if (template instanceof WrittenTag) return [template.section];
    const partial = template.partialScope?.()?.name;
    if (partial !== undefined && seen.has(partial)) return [];
    if (partial !== undefined) seen.add(partial);
    if (template.children === undefined) return namesAt(liquid, template);
    const inner: readonly Template[] = toValueSync(template.children(true, true));
    return namesIn(liquid, inner, seen);
  });
}

/** Those that an output or an assignment names; all of them, where it is computed which. */
function namesAt(liquid: Liquid, template: Template): readonly string[] {
  const { sections = [] } = liquid.analyzeSync([template], { partials: false }).variables;
  return sections.flatMap(({ segments: [, name] }: Variable) => {
    return typeof name === 'string' ? [name] : ALL;
  });
}
