/** The look of the page: colours for light and dark, notes beside their lines where there is room, all of them in print. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --soft: #666; --line: #ddd; --bar: #f6f6f4;
  --error: #b3261e; --warning: #8a5a00; --info: #1a5fb4; --repair: #5f6b6d; --old: #b3261e; --new: #1b6e2c; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e6e4df; --soft: #9b9b98; --line: #36383b; --bar: #202225;
  --error: #ff8a80; --warning: #f2c14e; --info: #8ab4f8; --repair: #a4b0b2; --old: #ff8a80; --new: #81c995; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
header { position: sticky; top: 0; z-index: 1; background: var(--bar); border-bottom: 1px solid var(--line); padding: .6rem 1rem;
  font-family: system-ui, sans-serif; font-size: 14px; }
h1 { font-size: 1rem; margin: 0 0 .3rem; }
h2 { font-family: system-ui, sans-serif; font-size: 1.05rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .9rem; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
label { white-space: nowrap; } details label { display: inline-block; margin-right: 1rem; }
details[open] { flex-basis: 100%; max-height: 30vh; overflow: auto; order: 1; }
.steps { margin: 0; } kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }
main { padding: 0 1rem 4rem; max-width: 84rem; margin: auto; }
nav { font-family: system-ui, sans-serif; font-size: 14px; }
a { color: var(--info); }
.file { display: flow-root; }
.lines { padding-right: 28rem; }
.line { position: relative; padding-left: 3.8rem; scroll-margin-top: 9rem; }
.noted { clear: right; }
.notes { float: right; clear: right; width: 26rem; margin-right: -28rem; }
.number { position: absolute; left: 0; width: 3rem; color: var(--soft); text-align: right; text-decoration: none;
  font: 12px/1.5rem ui-monospace, monospace; user-select: none; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.line:target .number { font-weight: bold; color: var(--ink); }
mark { background: none; color: inherit; border-bottom: 2px solid var(--repair); cursor: pointer; }
mark.info { border-color: var(--info); } mark.warning { border-color: var(--warning); }
mark.error { border-color: var(--error); }
mark.info, mark.warning, mark.error { background: color-mix(in srgb, var(--warning) 14%, transparent); }
mark.error { background: color-mix(in srgb, var(--error) 16%, transparent); }
mark.point { border-bottom: 0; border-left: 2px solid var(--error); padding-right: 2px; }
mark.off { background: none; border-color: transparent; cursor: auto; }
.note { font: 13px/1.4 system-ui, sans-serif; border-left: 3px solid var(--repair); padding: .15rem .6rem; margin: .1rem 0 .5rem;
  background: var(--bar); scroll-margin-top: 9rem; overflow-wrap: anywhere; }
.note.error { border-color: var(--error); } .note.warning { border-color: var(--warning); } .note.info { border-color: var(--info); }
.note p { margin: .1rem 0; } .error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
.where, .related { color: var(--soft); } code { font-size: 12px; }
del { color: var(--old); } ins { color: var(--new); text-decoration: none; }
.note:focus, .note.here { outline: 2px solid var(--info); } mark.here { outline: 2px solid var(--info); }
[hidden] { display: none !important; }
@media (max-width: 60rem) { .lines { padding-right: 0; } .line { display: flex; flex-direction: column; }
  .notes { float: none; order: 1; width: auto; margin: .1rem 0 .3rem 1rem; } }
@media print { :root { color-scheme: light; } header { position: static; } form { display: none; } body { font-size: 11pt; }
  .lines { padding-right: 0; } .line { display: flex; flex-direction: column; }
  .notes { float: none; order: 1; width: auto; margin: .1rem 0 .3rem 1rem; } .note { break-inside: avoid; } }
`
