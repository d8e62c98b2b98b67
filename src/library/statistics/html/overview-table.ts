/** Every measure over all incidents, a row for each. */
import { type Html, html } from '../../../postmortem/html/html.ts';
import type { MeasureStatistics, Statistics } from '../statistics.ts';
import { capital } from '../words.ts';
import { FIGURE_HEADS, figure, figureCells } from './figure-cells.ts';

export function overviewTable({ incidents, measures }: Statistics): Html {
  return html`<div class="table" role="region" aria-label="All measures" tabindex="0"><table>
<thead><tr><th scope="col">Measure</th>${FIGURE_HEADS}<th scope="col" class="number">Mean</th></tr></thead>
<tbody>
${measures.map((measure) => row(measure, incidents))}</tbody>
</table></div>
`;
}

function row({ name, distribution }: MeasureStatistics, incidents: number): Html {
  return html`<tr><th scope="row" class="medium">${capital(name)}</th>${figureCells(distribution, incidents)}<td class="number short">${figure(distribution.mean)}</td></tr>
`;
}
