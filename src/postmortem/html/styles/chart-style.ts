/** The picture. */
export const CHART_STYLE = `
figure { margin: 2rem 0 2.5rem; }
figcaption { font-weight: 650; margin-bottom: .75rem; }
figure ul { margin: .75rem 0 0; padding: 0; list-style: none; color: var(--muted); font-size: .875rem; max-width: none; }
svg { display: block; height: auto; font-size: 12.5px; font-variant-numeric: tabular-nums; overflow: visible; }
svg.wide { width: 100%; max-width: 60rem; }
svg.narrow { display: none; width: 100%; max-width: 32rem; }
@media (max-width: 44rem) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
}
svg text { fill: var(--ink); stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
svg .title { font-weight: 650; }
svg .count, svg .words, svg .tick, svg .day, svg .beyond { fill: var(--muted); }
svg .words.on { fill: var(--ink); }
svg .count { font-weight: 400; }
svg .name, svg .flag { font-weight: 650; }
svg .within { text-anchor: middle; stroke: none; }
svg path { fill: none; }
svg .grid { stroke: var(--grid); }
svg .grid.day { stroke: var(--rule); stroke-width: 1.5px; }
svg .grid.shift { stroke: var(--muted); stroke-dasharray: 2 3; }
svg .stem { stroke: var(--stem); }
svg .stem.below { stroke: var(--rule); }
svg .cloth { fill: var(--ink); }
svg .thread { stroke: var(--grid); }
svg .stroke { stroke: var(--ink); stroke-width: 2px; }
svg .range { fill: var(--stem); }
svg .edge { stroke-width: 1.25px; stroke-linejoin: round; }
svg .about { stroke-dasharray: 2.5 2.5; }
svg .edge.action, svg .pattern.action { stroke: var(--action); }
svg .edge.hypothesis, svg .pattern.hypothesis { stroke: var(--hypothesis); }
svg .edge.impaired { stroke: var(--impaired); }
svg .edge.phase { stroke: var(--phase); }
svg .edge.severity { stroke: var(--severity); }
svg .pattern { stroke-width: 1.25px; }
svg .fill.phase { fill: var(--phase-plain); }
svg .fill.impaired { fill: var(--impaired-plain); }
svg .fill.severity { fill: var(--severity-plain); }
svg .fill.action.plain { fill: var(--action-plain); }
svg .fill.action.strong { fill: var(--action-strong); }
svg .fill.hypothesis.plain { fill: var(--hypothesis-plain); }
svg .fill.hypothesis.strong { fill: var(--hypothesis-strong); }
svg .fill.empty { fill: var(--paper); }
`;
