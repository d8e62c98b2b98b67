/** What the incident was at each time: in which phase, impaired or not, how severe. */
import type { DocumentPhase, DocumentRow, PostmortemDocument } from '../../document/document.ts';
import type { DocumentTime } from '../../document/document-times.ts';
import { html } from '../html.ts';
import { type Bar, barOf, drawnBar } from './bar.ts';
import { type Instant, instantOf } from './instant.ts';
import { type Layout, type Part, rowOf } from './layout.ts';
import { rounded, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

const HEIGHT = 17;

const PHASES: readonly DocumentPhase[] = ['detection', 'response', 'resolution', 'post-incident'];

interface Stretch {
  readonly name: string;
  readonly tip: string;
  readonly from: Instant | undefined;
  readonly to: Instant | 'open' | undefined;
}

interface Band {
  readonly title: string;
  readonly kind: 'phase' | 'impaired' | 'severity';
  readonly stretches: readonly Stretch[];
}

/** The bands of which anything can be drawn. */
export function bandParts(
  document: PostmortemDocument,
  layout: Layout,
  scale: Scale,
): readonly Part[] {
  return [phaseBand(document), impairedBand(document), severityBand(document)]
    .filter(({ stretches }) => stretches.some(({ from, to }) => from ?? (to !== 'open' && to)))
    .map((band) => bandPart(band, layout, scale));
}

/** Each phase ends with its last entry, and the next begins there. The first one begins with the incident. */
function phaseBand({ start, timeline }: PostmortemDocument): Band {
  let from = instantOf(start?.time);
  const stretches = PHASES.flatMap((phase) => {
    const rows = timeline.filter((row) => row.phase === phase && row.time.iso !== null);
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return [];
    const begins = from ?? instantOf(first.time);
    const ends = instantOf(last.time);
    if (begins === undefined || ends === undefined || ends.at <= begins.at) return [];
    from = ends;
    return [{ name: phase, tip: phaseTip(phase, last), from: begins, to: ends }];
  });
  return { title: 'Phases', kind: 'phase', stretches };
}

function phaseTip(phase: DocumentPhase, { time, number }: DocumentRow): string {
  return `${phase}, until ${time.shown} (entry ${number})`;
}

function impairedBand({ impairedWindows }: PostmortemDocument): Band {
  const stretches = impairedWindows.map(({ from, to, shown, milliseconds, missing }) => ({
    name: milliseconds === null ? (missing ?? shown) : shown,
    tip: `impaired: ${from?.shown ?? ''} – ${to?.shown ?? 'not resolved'}, ${shown}`,
    from: instantOf(from?.time),
    to: to === null ? ('open' as const) : instantOf(to.time),
  }));
  return { title: 'Impaired', kind: 'impaired', stretches };
}

/**
 * The severity declared with holds from the start, else from the declaration, unless that was made
 * when all was over; the last one until the end.
 */
function severityBand({ severities, start, end, declared }: PostmortemDocument): Band {
  const declaredAt = instantOf(declared)?.at;
  const endedAt = instantOf(end?.time)?.at;
  const isDeclaredLate = declaredAt !== undefined && endedAt !== undefined && declaredAt > endedAt;
  const beginning = start?.time ?? (isDeclaredLate ? undefined : declared);
  const since = (time: DocumentTime | null) => instantOf(time ?? beginning);
  const stretches = severities.map(({ severity, since: time }, index) => {
    const next = severities[index + 1];
    const from = since(time);
    const last = end === null ? ('open' as const) : instantOf(end.time);
    const to = next === undefined ? last : instantOf(next.since);
    const name = severity.toUpperCase();
    return { name, tip: `${name} from ${time?.shown ?? 'the start'}`, from, to };
  });
  return { title: 'Severity', kind: 'severity', stretches };
}

function bandPart({ title, kind, stretches }: Band, layout: Layout, scale: Scale): Part {
  const { height, top, baseline } = rowOf(layout, HEIGHT);
  const drawn = stretches.flatMap((stretch) => {
    const bar = barOf(stretch.from, stretch.to, scale);
    return bar === undefined ? [] : [{ ...stretch, bar }];
  });
  const bars = drawn.map(
    ({ tip, bar }) =>
      html`<g><title>${tip}</title>${drawnBar(bar, top, HEIGHT, kind, html`class="fill ${kind}"`)}</g>
`,
  );
  const names = namesOf(drawn).map(
    ({ name, middle }) =>
      html`<text class="within" x="${middle}" y="${rounded(top + HEIGHT / 2 + 4.5)}">${name}</text>
`,
  );
  return {
    height,
    drawn: html`<text class="title" x="0" y="${baseline}">${title}</text>
${bars}${names}`,
  };
}

/** The names that fit into their bars. Bars overlap where times are in the wrong order: names never do. */
function namesOf(drawn: readonly { readonly name: string; readonly bar: Bar }[]) {
  let end = 0;
  return drawn
    .toSorted((a, b) => a.bar.left - b.bar.left)
    .flatMap(({ name, bar }) => {
      const width = textWidth(name) + 8;
      const middle = rounded((bar.left + bar.right) / 2);
      if (width > bar.right - bar.left || middle - width / 2 < end) return [];
      end = middle + width / 2;
      return [{ name, middle }];
    });
}
