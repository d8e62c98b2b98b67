import { type Html, html } from '../html.ts';

const KINDS = ['hypothesis', 'action'];

/** What bars are filled with that must differ in more than their colour. */
const STROKES = [
  { name: 'hatched', path: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5' },
  { name: 'striped', path: 'M0 1.5H6M0 4.5H6' },
  { name: 'dotted', path: 'M1 2H2.4M4 5H5.4' },
];

/** @param picture what the names of its patterns begin with */
export function patterns(picture: string): Html {
  const all = KINDS.flatMap((kind) =>
    STROKES.map(
      ({ name, path }) =>
        html`<pattern id="${picture}-${name}-${kind}" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="fill ${kind} plain" width="6" height="6"/><path class="pattern ${kind}" d="${path}"/></pattern>
`,
    ),
  );
  return html`<defs>
${all}</defs>
`;
}
