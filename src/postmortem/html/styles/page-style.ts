/** The page: colours, type, head, text. Every colour is a variable, so that dark and print change only these. */
export const PAGE_STYLE = `
:root {
  --paper: #fcfcfb; --raised: #f3f4f5; --ink: #1c2127; --muted: #565f6a; --rule: #d5d9de; --link: #0a58a8;
  --focus: #0a58a8; --action: #1f639f; --action-plain: #cfe1f2; --action-strong: #8fbbe2;
  --hypothesis: #6a4c9c; --hypothesis-plain: #e2d9f2; --hypothesis-strong: #bba4df;
  --impaired: #a8322a; --impaired-plain: #f6dad6; --phase: #59636e; --phase-plain: #e6e9ec;
  --severity: #8a5a00; --severity-plain: #f5e6c4; --grid: #e3e6e9; --stem: #858e98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --raised: #1d2126; --ink: #e5e8eb; --muted: #a4adb8; --rule: #373e46; --link: #86b9f0;
    --focus: #86b9f0; --action: #6fb1ec; --action-plain: #1d3a54; --action-strong: #2f618d;
    --hypothesis: #b79ce6; --hypothesis-plain: #35294c; --hypothesis-strong: #5d478a;
    --impaired: #f08a7f; --impaired-plain: #4f2420; --phase: #98a2ad; --phase-plain: #2b3138;
    --severity: #dcae5a; --severity-plain: #43341a; --grid: #282d33; --stem: #6b7580;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 5rem; max-width: 66rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
header { border-bottom: 1px solid var(--rule); padding-bottom: 1.5rem; }
.kind { margin: 0; color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; scroll-margin-top: 1rem; }
h1 { margin: .25rem 0 1.25rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); letter-spacing: -.015em; font-weight: 650; }
h2 { margin: 3rem 0 .75rem; font-size: 1.375rem; letter-spacing: -.01em; font-weight: 650; }
h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; font-weight: 650; }
h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1rem; font-weight: 650; }
header dl { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; margin: 0; }
dt { color: var(--muted); font-size: .8125rem; line-height: 1.4; }
dd { margin: 0; font-weight: 550; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
p, ul, ol, blockquote { max-width: 42rem; margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: .2rem 0; }
li > ul, li > ol { margin-bottom: 0; }
li::marker { color: var(--muted); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .07em; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
em { color: inherit; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--muted); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
code { background: var(--raised); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { background: var(--raised); padding: .875rem 1rem; border-radius: 6px; overflow-x: auto; line-height: 1.5; margin: 0 0 1.25rem; }
pre code { background: none; padding: 0; font-size: 1em; overflow-wrap: normal; }
nav { margin: 1rem 0 0; }
summary { cursor: pointer; color: var(--muted); font-size: .9375rem; width: fit-content; padding: .25rem 0; }
nav ol { columns: 16rem auto; column-gap: 2rem; max-width: none; margin: .5rem 0 0; font-size: .9375rem; }
nav li { break-inside: avoid; }
.aside { color: var(--muted); }
#document > :first-child { margin-top: 0; }
@media (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  header dl { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem 1rem; }
  dd { font-size: .9375rem; }
}
`;
