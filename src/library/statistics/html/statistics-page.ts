/** Statistics as one page that needs nothing else: no script, no font, no request. */
import { createHash } from 'node:crypto';
import { Html, html } from '../../../postmortem/html/html.ts';
import { STYLES } from '../../../postmortem/html/styles/styles.ts';
import type { MeasureStatistics, Statistics } from '../statistics.ts';
import { capital, distributionWords, methods, restWords } from '../words.ts';
import { distributionFigure } from './distribution-figure.ts';
import { groupTable } from './group-table.ts';
import { overviewTable } from './overview-table.ts';
import { STATISTICS_STYLE } from './statistics-style.ts';

const ALL_STYLES = STYLES + STATISTICS_STYLE;

/** Nothing may be run, and nothing fetched: all that counts is the style whose hash this is. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(ALL_STYLES).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TITLE = 'What incidents took';

/** @param words by which the incidents were chosen; empty: all of them */
export function statisticsPage(statistics: Statistics, words: string): string {
  const { measures } = statistics;
  const body = statistics.incidents === 0 ? html`<p>No incident.</p>\n` : sections(statistics);
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Bridgelog">
<title>${TITLE}</title>
<link rel="icon" href="data:,">
<style>${new Html(ALL_STYLES)}</style>
</head>
<body>
${heading(statistics, words)}
<nav aria-label="Contents">
<details>
<summary>Contents</summary>
<ol>
${measures.map((measure) => html`<li><a href="#${idOf(measure)}">${capital(measure.name)}</a></li>\n`)}</ol>
</details>
</nav>
<main>
${body}</main>
</body>
</html>
`.source;
}

function heading({ incidents, unresolved, toldAfterwards, started }: Statistics, words: string) {
  const facts = [
    ['Incidents', String(incidents)],
    ...(words === '' ? [] : [['That match', words]]),
    ['Started', started === undefined ? 'unknown' : `${started.first} to ${started.last}`],
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
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${capital(name)}</h2>
<p class="aside">${ends}</p>
<p class="said">${said}</p>
${distributionFigure(`${id}-figure`, capital(name), distribution, said)}${rest === '' ? '' : html`<p class="aside">${rest}</p>\n`}${groupings.map((grouping) => groupTable(grouping, index, measure))}</section>
`;
}

/** `time-to-detect`. */
function idOf({ name }: MeasureStatistics): string {
  return name.replaceAll(' ', '-');
}
