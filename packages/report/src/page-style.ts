/** The look of the page: two colour schemes, one column on a phone. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d2328; --soft: #5d6770; --paper: #fff; --panel: #f4f5f3; --line: #dcdfda; --bar: #2f6f8f; --past: #a9bcc6; --mark: #ffe58a; --bad: #b3261e; --odd: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9e6; --soft: #9da6ab; --paper: #15191c; --panel: #1e2427; --line: #353d41; --bar: #6fb3d2; --past: #48606c; --mark: #6b5a12; --bad: #ff8a80; --odd: #f0b95a; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1.9rem; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 0; font-size: 1.1rem; line-height: 1.35; }
h4 { margin: 0; font-size: 1rem; }
p { margin: .35rem 0; }
small, .source, .asked, footer, .lead { color: var(--soft); }
small, .source, .asked, footer { font-size: .85rem; }
code { font: .85em ui-monospace, Menlo, Consolas, monospace; }
a { color: inherit; }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .5rem; margin: 0; }
.counts div { display: flex; flex-direction: column-reverse; padding: .5rem .75rem; background: var(--panel); border-radius: 6px; }
.counts dt { color: var(--soft); font-size: .85rem; }
.counts dd { margin: 0; font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.numbers dd { font-size: 1rem; }
#filter { width: 100%; max-width: 24rem; padding: .45rem .7rem; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
article { margin: 1.25rem 0 2.25rem; }
.poll { margin-top: .9rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; text-align: left; }
caption { padding: .9rem 0 .3rem; text-align: left; font-weight: 600; }
thead th { color: var(--soft); font-size: .8rem; font-weight: 500; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th[scope=row] { font-weight: 500; }
.figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.figures th[scope=row] { width: 30%; }
.figures small { white-space: nowrap; }
.figures .rule { display: block; white-space: normal; font-size: .75rem; }
.value { width: 22%; font-variant-numeric: tabular-nums; }
.evidence { font-size: .9rem; }
.figures tr:last-child > * { border-bottom: 0; }
.figures tr:target { background: var(--panel); }
.bar { display: block; margin-top: .3rem; }
.track { fill: var(--panel); } .current { fill: var(--bar); } .previous { fill: var(--past); }
mark { padding: 0 .15em; color: inherit; background: var(--mark); border-radius: 3px; }
.checks { margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }
.checks li { margin: .2rem 0; padding-left: .7rem; border-left: 3px solid var(--line); }
.checks li.fail { border-color: var(--bad); } .checks .fail b { color: var(--bad); }
.checks li.warn { border-color: var(--odd); } .checks .warn b { color: var(--odd); }
.checks li.pass b { display: none; }
.item { display: inline-block; margin: .1rem 0; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
.unsaid { border-style: dashed; border-color: var(--odd); }
.wide { overflow-x: auto; }
.rows th[scope=row] small { display: block; }
footer { padding-top: 2rem; padding-bottom: 3rem; }
@media (max-width: 40rem) {
  .figures tbody, .figures tr, .figures td, .figures th[scope=row] { display: block; width: 100%; padding: 0; border: 0; }
  .figures caption { display: block; }
  .figures tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .figures tr:last-child { border-bottom: 0; }
  .evidence { margin-top: .35rem; }
}
@media print { #filter { display: none; } .poll { break-inside: avoid; } }
`;
