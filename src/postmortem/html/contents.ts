import { type Html, html, NOTHING } from './html.ts';
import type { Heading } from './markdown/headings.ts';

/** A page with fewer sections is seen through at a glance. */
const FEWEST = 4;

/** The sections of the page, folded away until they are asked for. */
export function contents(headings: readonly Heading[]): Html {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < FEWEST) return NOTHING;
  const items = sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`);
  return html`<nav id="contents" aria-label="Contents">
<details>
<summary>Contents</summary>
<ol>
${items}</ol>
</details>
</nav>
`;
}
