/**
 * The look of the page: additions underlined, deletions struck out as ITU prints them, so that a printer without colours loses nothing; colours
 * for light and dark, of a contrast of 4.5 to their ground and more.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --soft: #5c5c5c; --line: #d8d8d4; --bar: #f4f4f1; --link: #1a5fb4;
  --old: #9c1f18; --old-ground: #fdecea; --new: #14592b; --new-ground: #e4f4e8; --weighty: #6b4500; --weighty-ground: #fff1c9; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e8e6e1; --soft: #a9a9a5; --line: #3a3c3f; --bar: #212327; --link: #8ab4f8;
  --old: #ff9d94; --old-ground: #3c1d1b; --new: #8fd6a3; --new-ground: #173321; --weighty: #f5cf6b; --weighty-ground: #3d3010; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 8rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
header, form, nav, .path, .notes { font-family: system-ui, sans-serif; font-size: 14px; }
header { padding: .8rem 1rem .4rem; }
h1 { font-size: 1.25rem; margin: 0; overflow-wrap: anywhere; } nav h2 { font-size: 1rem; margin: 0 0 .4rem; }
header p { margin: .2rem 0; overflow-wrap: anywhere; } .unseen { color: var(--soft); }
.summary { list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
.summary li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; }
.summary .always, .summary .highlighted { font-weight: bold; color: var(--weighty); background: var(--weighty-ground); }
.summary .collapsed, .summary .hidden { color: var(--soft); }
.remarks { margin: .5rem 0 0; padding: .4rem 1rem .4rem 2rem; border-left: 4px solid var(--weighty); background: var(--weighty-ground); }
a { color: var(--link); }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; z-index: 3; background: var(--paper); padding: .3rem; }
form { display: none; position: sticky; top: 0; z-index: 2; background: var(--bar); border: solid var(--line); border-width: 1px 0; padding: .4rem 1rem; }
.script form { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: center; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: center; min-width: 0; }
.classes { max-height: 7.5rem; overflow: auto; flex: 1 1 30rem; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
label { white-space: nowrap; } label.collapsed, label.hidden { color: var(--soft); } label.highlighted, label.always { font-weight: bold; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; } .steps { margin: 0; }
.columns { display: flex; align-items: flex-start; }
nav { flex: 0 0 19rem; padding: 1rem; border-right: 1px solid var(--line); overflow-wrap: anywhere; }
.script nav { position: sticky; top: 5rem; max-height: calc(100vh - 5rem); overflow: auto; }
nav ol { list-style: none; margin: 0 0 .6rem; padding: 0 0 0 .8rem; } nav a { text-decoration: none; display: block; padding: .1rem .3rem; }
nav a:hover { text-decoration: underline; } nav b { color: var(--ink); } nav .here a { outline: 2px solid var(--link); }
nav .highlighted b, nav .always b { color: var(--weighty); } summary { cursor: pointer; font-weight: bold; } summary .number { color: var(--soft); font-weight: normal; }
main { flex: 1 1 auto; min-width: 0; padding: 1rem 1rem 50vh; max-width: 72rem; }
main:focus { outline: none; }
.block { content-visibility: auto; contain-intrinsic-size: auto 4rem; display: grid; grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1rem; padding: .15rem .3rem; border-left: 4px solid transparent; }
.block[data-status=changed], .block[data-status^=moved] { border-left-color: var(--weighty); }
.block[data-status=added] { border-left-color: var(--new); } .block[data-status=removed] { border-left-color: var(--old); }
.block.quiet:not([data-status^=moved]) { border-left-color: transparent; }
.block.here { background: var(--bar); }
.path { grid-column: 1; grid-row: 1 / span 2; margin: .15rem 0 0; color: var(--soft); font-size: 12px; overflow-wrap: anywhere; }
.words { grid-column: 2; margin: 0; overflow-wrap: anywhere; font-size: 1rem; font-weight: normal; }
.numberLine .words { font-size: 1.15rem; font-weight: bold; margin-top: 1rem; text-align: center; } .title .words { font-weight: bold; text-align: center; }
.sectionHeading .words { font-style: italic; margin-top: .8rem; } .annexHeading .words { font-weight: bold; margin-top: 1.2rem; } .heading .words { font-weight: bold; margin-top: .6rem; }
.d1 .words { padding-left: 2rem; } .d2 .words { padding-left: 4rem; } .d3 .words { padding-left: 6rem; } .d4 .words { padding-left: 8rem; }
.block.note .words { font-size: .875rem; } .verbatim .words { white-space: pre-wrap; font: 13px/1.4 ui-monospace, monospace; }
.row .words { border-bottom: 1px solid var(--line); }
ins, del { unicode-bidi: isolate; border-radius: 2px; cursor: pointer; }
ins { color: var(--new); background: var(--new-ground); text-decoration: underline; }
del { color: var(--old); background: var(--old-ground); text-decoration: line-through; }
ins.highlighted, del.highlighted, ins.always, del.always { font-weight: bold; box-shadow: 0 2px 0 var(--weighty); }
ins.off { all: unset; } del.off { display: none; }
[data-status=moved-away] .words { color: var(--old); text-decoration: line-through dotted; } [data-status=moved-here] .words { text-decoration: underline dotted; }
.quiet[data-status=moved-here] .words { text-decoration: none; }
/* For whoever hears the page. */
ins:not(.off)::before, ins:not(.off)::after, del:not(.off)::before, del:not(.off)::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ins:not(.off)::before { content: " [added: "; } del:not(.off)::before { content: " [removed: "; } ins:not(.off)::after, del:not(.off)::after { content: "] "; }
.link { text-decoration: underline; }
.notes { grid-column: 2; list-style: none; margin: .1rem 0 .4rem; padding: 0; color: var(--soft); overflow-wrap: anywhere; }
.notes li { padding: 0 .3rem; } .notes code { font: inherit; color: var(--ink); background: var(--bar); padding: 0 .2em; border-radius: 3px; } .notes .highlighted b, .notes .always b { color: var(--weighty); } .notes b::after { content: ":"; }
.told.here, .told:focus, ins.here, del.here { outline: 2px solid var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
[hidden] { display: none !important; }
.words.old { display: none; }
.side main { max-width: none; }
.side .block { grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 1fr); }
.side .words.old { display: block; grid-column: 2; } .side .words.new { grid-column: 3; } .side .notes { grid-column: 2 / 4; }
.side [data-status=same] .words.old { color: var(--soft); }
.side .words.new del, .side .words.old del.off, .side [data-status=removed] .words.new, .side [data-status=moved-away] .words.new { display: none; }
.side .words.old del.off { all: unset; display: inline; }
@media (max-width: 60rem) { .columns { display: block; } nav { border: 0; } .script nav { position: static; max-height: 40vh; }
  .block { grid-template-columns: minmax(0, 1fr); } .path, .words, .notes { grid-column: 1; grid-row: auto; }
  .side .block { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .side .path, .side .notes { grid-column: 1 / 3; }
  .side .words.old { grid-column: 1; } .side .words.new { grid-column: 2; } }
@media (max-width: 60rem) { .script form { position: static; } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --bar: #fff; --link: #000;
    --old: #000; --old-ground: none; --new: #000; --new-ground: none; --weighty: #000; --weighty-ground: none; }
  form, .script form, nav, .skip { display: none; } body { font-size: 11pt; } main { padding: 0; max-width: none; } .columns { display: block; }
  .block { content-visibility: visible; break-inside: avoid; } .block.here { background: none; }
  .told.here, .told:focus, ins.here, del.here { outline: none; } }
`
