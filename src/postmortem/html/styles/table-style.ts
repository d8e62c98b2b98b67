/** Tables: one that is wider than the page scrolls within its own box. */
export const TABLE_STYLE = `
.table { overflow-x: auto; margin: 0 0 1.5rem; max-width: 100%; }
.facts { width: fit-content; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; min-width: 50%; }
.facts table { min-width: 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1.25rem .4rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
th { color: var(--muted); font-weight: 600; font-size: .8125rem; }
thead th { border-bottom-color: var(--stem); vertical-align: bottom; }
.facts th { font-weight: 400; font-size: inherit; white-space: nowrap; }
.number { text-align: right; }
.short { white-space: nowrap; }
.medium { min-width: 10rem; }
.long { min-width: 17rem; max-width: 40rem; }
.facts .medium, .facts .long { min-width: 0; }
`;
