/** On paper: light, nothing that scrolls or folds, and links with their addresses. */
export const PRINT_STYLE = `
@page { margin: 18mm 16mm; }
@media print {
  :root {
    --paper: #fff; --raised: #f4f4f4; --ink: #000; --muted: #444; --rule: #bbb; --link: #000; --focus: #000;
    --action: #1f639f; --action-plain: #cfe1f2; --action-strong: #8fbbe2;
    --hypothesis: #6a4c9c; --hypothesis-plain: #e2d9f2; --hypothesis-strong: #bba4df;
    --impaired: #a8322a; --impaired-plain: #f6dad6; --phase: #59636e; --phase-plain: #e6e9ec;
    --severity: #8a5a00; --severity-plain: #f5e6c4; --grid: #ddd; --stem: #888;
  }
  html { font-size: 10pt; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; max-width: none; }
  nav { display: none; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  p, li { orphans: 3; widows: 3; }
  figure, tr, li { break-inside: avoid; }
  svg.wide { display: block; max-width: 100%; }
  svg.narrow { display: none; }
  .table, pre { overflow: visible; }
  .table, table { width: auto; max-width: 100%; }
  table { font-size: 8.5pt; min-width: 0; }
  thead { display: table-header-group; }
  th { font-size: inherit; }
  th, td { padding: .25rem .75rem .25rem 0; overflow-wrap: anywhere; }
  .short { white-space: normal; overflow-wrap: break-word; }
  .medium, .long { min-width: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--rule); }
  a { text-decoration: none; }
  article a[href]:not(.address)::after { content: " (" attr(href) ")"; color: var(--muted); }
}
`;
