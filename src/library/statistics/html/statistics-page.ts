/** Statistics as one page that needs nothing else: no script, no font, no request. */
import { type Html, html } from '../../../postmortem/html/html.ts';
import { htmlPage } from '../../../postmortem/html/html-page.ts';
import { STYLES } from '../../../postmortem/html/styles/styles.ts';
import type { MeasureStatistics, Statistics } from '../statistics.ts';
import { capital, daysWords, distributionWords, methods, restWords } from '../words.ts';
import { courseFigure } from './course-figure.ts';
import { distributionFigure } from './distribution-figure.ts';
import { groupTable } from './group-table.ts';
import { overviewTable } from './overview-table.ts';
import { STATISTICS_STYLE } from './statistics-style.ts';

const TITLE = 'What incidents took';

/** @param words by which the incidents were chosen; empty: all of them */
export function statisticsPage(statistics: Statistics, words: string): string {
  const { measures } = statistics;
  const main = statistics.incidents === 0 ? html`<p>No incident.</p>\n` : sections(statistics);
  const body = html`${heading(statistics, words)}
<nav aria-label="Contents">
<details>
<summary>Contents</summary>
<ol>
${measures.map((measure) => html`<li><a href="#${idOf(measure)}">${capital(measure.name)}</a></li>\n`)}</ol>
</details>
</nav>
<main>
${main}</main>
`;
  return htmlPage({ title: TITLE, style: STYLES + STATISTICS_STYLE, body }).source;
}

function heading(statistics: Statistics, words: string) {
  const { incidents, unresolved, toldAfterwards, startUnknown } = statistics;
  const facts = [
    ['Incidents', String(incidents)],
    ...(words === '' ? [] : [['That match', words]]),
    ['Began', daysWords(statistics) ?? 'unknown'],
    ...(startUnknown === 0 ? [] : [['Start not known', String(startUnknown)]]),
    ['Not resolved yet', String(unresolved)],
    ['Told over a day later', String(toldAfterwards)],
  ].map(([name = '', value = '']) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
  return html`<header>
<p class="kind">Statistics of incidents</p>
<h1>${TITLE}</h1>
<dl>
${facts}</dl>
</header>`;
}

function sections(statistics: Statistics): Html {
  const { measures } = statistics;
  return html`${overviewTable(statistics)}${measures.map((measure, index) => section(statistics, measure, index))}<h2>How to read this</h2>
<ul>
${methods(statistics).map((line) => html`<li>${line}</li>\n`)}</ul>
`;
}

function section({ incidents, groupings }: Statistics, measure: MeasureStatistics, index: number) {
  const { distribution, name, ends } = measure;
  const said = distributionWords(distribution, incidents);
  const rest = restWords(distribution);
  const id = idOf(measure);
  const courses = groupings.map((grouping) =>
    courseFigure(`${id}-course`, capital(name), grouping, index),
  );
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${capital(name)}</h2>
<p class="aside">${ends}</p>
<p class="said">${said}</p>
${distributionFigure(`${id}-figure`, capital(name), distribution, said)}${courses}${rest === '' ? '' : html`<p class="aside">${rest}</p>\n`}${groupings.map((grouping) => groupTable(grouping, index, measure))}</section>
`;
}

/** `time-to-detect`. */
function idOf({ name }: MeasureStatistics): string {
  return name.replaceAll(' ', '-');
}
