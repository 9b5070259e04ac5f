export const style = `
:root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif }
body { margin: 0 }
header { padding: .5rem 1rem; border-bottom: 1px solid #8888 }
h1 { font-size: 1.2rem; margin: .2rem 0 }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center }
main { display: grid; grid-template-columns: minmax(16rem, 2fr) 3fr }
nav, article { height: calc(100vh - 7rem); overflow: auto; padding: .5rem 1rem; box-sizing: border-box }
ol { list-style: none; margin: 0; padding: 0 }
li a { display: block; padding: .2rem .4rem; text-decoration: none; color: inherit; overflow-wrap: anywhere }
li a:hover, li a.here { background: #88aaff44 }
small { opacity: .75; display: block }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 1.2rem }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #8886; padding: .2rem .5rem .2rem 0; overflow-wrap: anywhere }
svg { width: 100%; max-width: 52rem; height: auto }
svg line { stroke: #8888 }
svg rect { fill: Canvas; stroke: #888 }
svg .own rect { stroke-width: 2.5 }
svg text { fill: CanvasText; font-size: 11px }
@media (max-width: 45rem) { main { display: block } nav, article { height: auto } nav { max-height: 40vh } }
`
