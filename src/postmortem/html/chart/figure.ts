import type { PostmortemDocument } from '../../document/document.ts';
import { type Html, html } from '../html.ts';
import { leftOut } from './beyond.ts';
import { chart } from './chart.ts';
import { description } from './description.ts';
import { extentOf } from './extent.ts';
import { LAYOUTS } from './layout.ts';
import { signs } from './signs.ts';

/** The course of the incident as a picture, with what it cannot show beside it. */
export function courseFigure(document: PostmortemDocument): Html {
  const extent = extentOf(document);
  const notes = [...signs(document), ...leftOut(document, extent)].map(
    (note) => html`<li>${note}</li>\n`,
  );
  const list = notes.length === 0 ? '' : html`<ul>\n${notes}</ul>\n`;
  const words = description(document);
  const pictures =
    extent === undefined
      ? html`<p>No time is recorded, so there is nothing to draw.</p>\n`
      : html`${LAYOUTS.map((layout) => chart(document, extent, layout, words))}`;
  return html`<figure id="course">
<figcaption>Course of the incident, in ${document.zone.shown}</figcaption>
${pictures}${list}</figure>
`;
}
