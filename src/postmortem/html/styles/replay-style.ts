/** The replay. The thumb of the bar has a known width, so that the picture over it is at the same places. */
export const REPLAY_STYLE = `
.replay { margin: 2.5rem 0 3rem; outline: none; scroll-margin-top: 1rem; }
.replay > h2 { margin-top: 0; }
.replay p { max-width: none; margin: 0; }
.replay > p { margin: 0 0 .75rem; color: var(--muted); max-width: 42rem; }
.replay [hidden] { display: none !important; }
[data-part="player"] { border: 1px solid var(--rule); border-radius: 8px; padding: 1rem 1.25rem 1.25rem; }
.replay .quiet { color: var(--muted); font-weight: 400; }
.now { display: grid; grid-template-columns: 1fr auto; gap: .125rem 2rem; font-variant-numeric: tabular-nums; }
.now p { min-height: 1.6em; }
.clocks { text-align: right; font-weight: 550; }
.clocks span { display: inline-block; margin-left: 1.25rem; }
.wall { font-weight: 650; }
.wall span { display: inline-block; margin-right: .5rem; }
.held { grid-column: 1 / -1; font-size: .875rem; overflow-wrap: anywhere; }
.bar { margin-top: .5rem; }
.bar svg { display: block; width: calc(100% - 1rem); height: 1.5rem; margin: 0 .5rem; max-width: none; overflow: visible; }
.bar path { vector-effect: non-scaling-stroke; }
.bar .steps { fill: var(--stem); }
.bar .silence { stroke: var(--stem); stroke-width: 1.5px; stroke-dasharray: 2 4; }
.bar .milestone { stroke: var(--link); stroke-width: 2px; }
.bar input { display: block; width: 100%; height: 1.5rem; margin: 0; padding: 0; background: none; appearance: none; -webkit-appearance: none; cursor: pointer; }
.bar input::-webkit-slider-runnable-track { height: 4px; border-radius: 2px; background: var(--rule); }
.bar input::-moz-range-track { height: 4px; border-radius: 2px; background: var(--rule); }
.bar input::-webkit-slider-thumb { -webkit-appearance: none; width: 1rem; height: 1.5rem; margin-top: calc(2px - .75rem); border: 2px solid var(--paper); border-radius: 5px; background: var(--link); }
.bar input::-moz-range-thumb { box-sizing: border-box; width: 1rem; height: 1.5rem; border: 2px solid var(--paper); border-radius: 5px; background: var(--link); }
.replay button, .replay select { font: inherit; font-size: .9375rem; line-height: 1.4; color: var(--ink); background: var(--raised); border: 1px solid var(--stem); border-radius: 5px; padding: .3rem .75rem; cursor: pointer; }
.replay button:hover, .replay select:hover { border-color: var(--ink); }
.replay button.play { min-width: 5.5rem; font-weight: 650; }
.marks { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; margin: .25rem 0 0; padding: 0; max-width: none; }
.marks li { margin: 0; }
.replay button.mark { font-size: .8125rem; padding: .1rem .5rem; background: none; border-style: dashed; color: var(--muted); font-variant-numeric: tabular-nums; }
.replay button.mark.passed { border-style: solid; color: var(--ink); background: var(--raised); }
.controls { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem 1.5rem; margin-top: .875rem; font-size: .9375rem; }
.controls label { white-space: nowrap; }
.controls input { accent-color: var(--link); margin: 0 .25rem 0 0; }
.controls fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; margin: 0; padding: 0; min-width: 0; }
.controls legend { float: left; padding: 0; margin-right: .75rem; color: var(--muted); }
.told { margin-top: .875rem; padding-top: .75rem; border-top: 1px solid var(--rule); min-height: 3.9em; overflow-wrap: anywhere; }
.replay p.told { margin-top: .875rem; }
.told [data-part="place"] { display: block; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.stage { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); gap: 1.5rem; margin-top: .75rem; }
.stage h3 { margin: 0 0 .25rem; font-size: .8125rem; font-weight: 600; color: var(--muted); }
.efforts { display: grid; gap: 1rem; align-content: start; }
.rows { position: relative; height: 24rem; margin: 0; padding: 0; max-width: none; list-style: none; overflow-y: auto; overflow-anchor: none; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); font-size: .9375rem; line-height: 1.45; }
.efforts .rows { height: auto; max-height: 10.7rem; min-height: 2.25rem; }
.rows li { display: grid; grid-template-columns: 2.25rem minmax(3.6rem, max-content) 1fr; gap: 0 .625rem; margin: 0; padding: .3rem .5rem .3rem .375rem; border-left: 3px solid transparent; border-bottom: 1px solid var(--grid); overflow-wrap: anywhere; }
.rows li.current { border-left-color: var(--link); background: var(--raised); }
.rows .day { grid-column: 1 / -1; padding: .2rem 0 .1rem; color: var(--muted); font-size: .8125rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.rows .number { color: var(--muted); text-align: right; }
.rows .when, .rows .number { font-variant-numeric: tabular-nums; }
.rows .action .sort { color: var(--action); }
.rows .hypothesis .sort { color: var(--hypothesis); }
.rows .timer { font-weight: 400; font-variant-numeric: tabular-nums; }
.rows .sort { font-weight: 600; margin-right: .375rem; }
.efforts .rows li { grid-template-columns: 2.25rem 1fr; }
.efforts .rows .what { grid-column: 2; }
.rows li.more { display: block; border-bottom: 0; color: var(--muted); }
.rows .retracted .text { text-decoration: line-through; }
.keys { margin-top: 1rem; }
.replay .keys p { margin: .5rem 0; font-size: .875rem; max-width: 42rem; }
.keys dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .25rem 2rem; margin: .25rem 0 0; font-size: .875rem; }
.keys dl div { display: flex; gap: .75rem; }
.keys dt { flex: 0 0 5rem; color: var(--ink); font-weight: 600; font-size: inherit; line-height: inherit; }
.keys dd { font-weight: 400; }
@media (max-width: 44rem) {
  [data-part="player"] { padding: .75rem; }
  .now { grid-template-columns: 1fr; }
  .clocks { text-align: left; }
  .clocks span { margin: 0 1.25rem 0 0; }
  .stage { grid-template-columns: minmax(0, 1fr); }
  .rows { height: 22rem; }
  .rows li { grid-template-columns: 2rem 1fr; }
  .rows .what { grid-column: 2; }
}
@media print { .replay { display: none; } }
`;
