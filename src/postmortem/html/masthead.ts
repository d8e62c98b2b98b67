/** What a reader wants to know first: what it was, how bad, whether it is over, when and how long. */
import type { PostmortemDocument } from '../document/document.ts';
import type { DocumentEnd } from '../document/document-times.ts';
import { type Html, html } from './html.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** @param title with its markup */
export function masthead(document: PostmortemDocument, title: Html): Html {
  const facts = factsOf(document).map(
    ({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`,
  );
  return html`<header>
<p class="kind">${kindOf(document)}</p>
<h1>${title}</h1>
<dl>
${facts}</dl>
</header>`;
}

function kindOf({ document, date }: PostmortemDocument): string {
  const { number, status } = document;
  return [
    number === null ? 'Postmortem' : `Postmortem ${number}`,
    ...(date === null ? [] : [date]),
    ...(status === null ? [] : [status]),
  ].join(' · ');
}

function factsOf(document: PostmortemDocument): readonly Fact[] {
  const { severities, status, start, end, zone } = document;
  const severity = severities.map((change) => change.severity.toUpperCase()).join(', then ');
  return [
    { name: 'Severity', value: severity || 'not recorded' },
    { name: 'Status', value: status },
    { name: 'Start', value: timeOf(start, 'not recorded') },
    { name: 'End', value: timeOf(end, status === 'resolved' ? 'not recorded' : status) },
    { name: 'Duration', value: durationOf(document) },
    { name: 'Time zone', value: zone.shown },
  ];
}

function timeOf(end: DocumentEnd | null, otherwise: string): string {
  return end === null ? otherwise : end.time.full;
}

/** Of an incident that came back, the time that it was impaired belongs to it. */
function durationOf({ measures, impairedWindows }: PostmortemDocument): string {
  const shown = (measure: string) => measures.find(({ name }) => name === measure)?.shown ?? '';
  const whole = shown('time to resolve');
  return impairedWindows.length > 1 ? `${whole}, impaired for ${shown('time impaired')}` : whole;
}
