import { type Html, html } from '../../../postmortem/html/html.ts';
import { type Distribution, FEW } from '../distribution.ts';
import { lengthWords } from '../length-words.ts';

/** The heads of `figureCells`. */
export const FIGURE_HEADS: Html = html`${['Measured', 'Median', '90th percentile', 'Range'].map(
  (name) => html`<th scope="col" class="number">${name}</th>`,
)}`;

/** How many were measured, and what they took; where there are few, it says so in place of the percentile. */
export function figureCells(distribution: Distribution, incidents: number): Html {
  const { lengths, median, percentile90 } = distribution;
  const isFew = lengths.length > 0 && lengths.length < FEW;
  const cells = [
    `${lengths.length} of ${incidents}`,
    figure(median),
    isFew ? `only ${lengths.length}` : figure(percentile90),
    lengths.length < 2 ? figure(undefined) : `${figure(lengths.at(0))} – ${figure(lengths.at(-1))}`,
  ];
  return html`${cells.map((text) => html`<td class="number short">${text}</td>`)}`;
}

/** A length, or the sign that there is none. */
export function figure(length: number | undefined): string {
  return length === undefined ? '–' : lengthWords(length);
}
