/** What a page of statistics has beside what every page has. */
export const STATISTICS_STYLE = `
.scale { display: flex; justify-content: space-between; width: 240px; }
svg.strip { width: 240px; max-width: none; }
tbody th { color: inherit; font-size: inherit; font-weight: 550; }
td svg.strip { margin-top: .15rem; }
figure { margin: 1rem 0; }
figcaption.aside { font-weight: 400; margin: .25rem 0 0; }
svg .course { fill: none; stroke: var(--action-strong); stroke-width: 1.5px; }
svg .hollow { fill: var(--paper); stroke: var(--action-strong); stroke-width: 1.5px; }
.said { max-width: none; }
@media print { svg.strip, .scale { width: 140px; } }
`;
