import { fold } from '../../src/incident/fold/fold.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { PostmortemDocument } from '../../src/postmortem/document/document.ts';
import { postmortem } from '../../src/postmortem/document/postmortem.ts';
import { type Plot, Story } from '../incident/story.ts';

interface Typed extends Omit<Plot, 'lines'> {
  /** The clock while all the lines are typed; bare times are the nearest before it. */
  readonly typed?: string;
  readonly lines?: readonly string[];
}

/** A story of 10 May 2022, declared at 14:32 in Lagos, its lines typed that evening. */
export function told({ typed = '2022-05-10T18:00:00Z', lines = [], ...plot }: Typed = {}): Story {
  return new Story({
    title: 'Shop answers 500',
    declared: '2022-05-10T13:32:00Z',
    ...plot,
    lines: lines.map((line) => [typed, line] as const),
  });
}

/** The postmortem of such a story. */
export function documentOf(typed: Typed, zone?: string): PostmortemDocument {
  return postmortem(told(typed).incident, { zone });
}

/** The same with these sections written; one of spaces alone is not. */
export function withSections(
  document: PostmortemDocument,
  written: readonly (readonly [string, string])[],
): PostmortemDocument {
  const sections = Object.fromEntries(
    written.map(([name, words]) => {
      const title = document.sections[name]?.title ?? name;
      return [name, { title, text: words.trim() || null, internal: false }];
    }),
  );
  return { ...document, sections: { ...document.sections, ...sections } };
}

/** An incident of which nothing is known, not even its declaration. */
export function unheardOf(): Incident {
  return fold('incident', []);
}

/** The part of a rendered document under this heading of any level, up to the next of any. */
export function under(markdown: string, title: string): string {
  const parts = markdown.split(/\n(?=#+ )/);
  const found = parts.filter((part) => part.replace(/^#+ /, '').split('\n', 1)[0] === title);
  return found.map((part) => part.split('\n').slice(1).join('\n').trim()).join('\n');
}

/** The part of a rendered document under this heading, up to the next one of its level. */
export function section(markdown: string, title: string): string {
  const [, after = ''] = markdown.split(`\n## ${title}\n\n`);
  return after.split('\n\n## ', 1).join('').trimEnd();
}
