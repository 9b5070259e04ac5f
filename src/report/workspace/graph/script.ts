/** What the page does. Words of texts become text nodes and nothing else. */
export const script = `
'use strict'
const { texts, citations } = JSON.parse(document.getElementById('data').textContent)
const form = document.getElementById('filters')
const list = document.getElementById('texts')
const more = document.getElementById('more')
const page = document.getElementById('text')
const cites = texts.map(() => [])
const citedBy = texts.map(() => [])
for (const citation of citations) {
  cites[citation.from].push(citation)
  citedBy[citation.to].push(citation)
}
const folded = text => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase()
const words = texts.map(({ label, title, file, body }) => folded([body, label, title, file].filter(Boolean).join(' ')))
const step = 200
let limit = step
let here = -1
function make(name, content, ...children) {
  const element = document.createElement(name)
  if (content !== null) element.textContent = content
  element.append(...children)
  return element
}
function link(index) {
  const a = make('a', texts[index].label)
  a.href = '#text-' + index
  return a
}
const isWanted = citation => form.outcome.value === '' || citation.outcome === form.outcome.value
const total = edges => edges.reduce((sum, { times }) => sum + times, 0)
function wanted(index) {
  const { body, year, given } = texts[index]
  const { search, body: bodies, outcome, year: years, given: own } = form
  if (bodies.value !== '' && body !== bodies.value) return false
  if (years.value !== '' && String(year) !== years.value) return false
  if (own.checked && !given) return false
  if (outcome.value !== '' && !cites[index].some(isWanted) && !citedBy[index].some(isWanted)) return false
  return folded(search.value).split(/\\s+/).every(word => words[index].includes(word))
}
function filter() {
  const found = texts.map((_, index) => index).filter(wanted)
  list.replaceChildren(...found.slice(0, limit).map(index => {
    const { title, given } = texts[index]
    const a = link(index)
    if (index === here) a.className = 'here'
    const counts = 'cites ' + total(cites[index].filter(isWanted)) + ', cited ' + total(citedBy[index].filter(isWanted)) + ' times' + (given ? '' : ', not in the repository')
    if (title !== null) a.append(make('small', title))
    a.append(make('small', counts))
    return make('li', null, a)
  }))
  more.hidden = found.length <= limit
  document.getElementById('shown').value = found.length + ' of ' + texts.length + ' shown'
}
function table(caption, edges, end) {
  const shown = edges.filter(isWanted)
  const head = make('tr', null, ...['text', 'outcome', 'clauses'].map(word => make('th', word)))
  const rows = shown.map(edge => make('tr', null,
    make('td', null, link(edge[end])), make('td', edge.outcome + (edge.times > 1 ? ' (' + edge.times + ')' : '')), make('td', edge.clauses.join('; '))))
  return shown.length === 0 ? [make('h3', caption + ': nothing')] : [make('h3', caption), make('table', null, make('thead', null, head), make('tbody', null, ...rows))]
}
const drawn = 12
function svg(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
function neighbours(edges, end) {
  return [...new Set(edges.filter(isWanted).map(edge => edge[end]))].filter(index => index !== here).slice(0, drawn)
}
function box(index, x, y) {
  const label = texts[index].label
  const text = svg('text', { x: x + 8, y: y + 4 })
  text.textContent = label.length > 38 ? label.slice(0, 37) + '\\u2026' : label
  const a = svg('a', { href: '#text-' + index, class: texts[index].given ? 'own' : '' })
  a.append(svg('rect', { x, y: y - 13, width: 235, height: 26, rx: 4 }), text)
  return a
}
function drawing() {
  const left = neighbours(citedBy[here], 'from')
  const right = neighbours(cites[here], 'to')
  const rows = Math.max(left.length, right.length, 1)
  const at = (position, number) => 20 + ((position + .5) * rows / number) * 32
  const middle = 20 + rows * 16
  const lines = [
    ...left.map((_, row) => svg('line', { x1: 240, y1: at(row, left.length), x2: 295, y2: middle })),
    ...right.map((_, row) => svg('line', { x1: 530, y1: middle, x2: 585, y2: at(row, right.length) })),
  ]
  return svg('svg', { viewBox: '0 0 825 ' + (rows * 32 + 40), role: 'img', 'aria-label': 'texts that cite it, the text, texts that it cites' }, ...lines,
    ...left.map((index, row) => box(index, 5, at(row, left.length))), box(here, 295, middle), ...right.map((index, row) => box(index, 585, at(row, right.length))))
}
function show() {
  const match = /^#text-(\\d+)$/.exec(location.hash)
  here = match !== null && Number(match[1]) < texts.length ? Number(match[1]) : -1
  if (here < 0) return page.replaceChildren(make('p', 'Choose a text.'))
  const { label, title, file } = texts[here]
  page.replaceChildren(make('h2', label), ...(title === null ? [] : [make('p', title)]), make('p', file ?? 'not in the repository'),
    drawing(), ...table('Cited by', citedBy[here], 'from'), ...table('Cites', cites[here], 'to'))
}
function all() {
  show()
  filter()
}
form.addEventListener('input', () => { limit = step; all() })
form.addEventListener('submit', event => event.preventDefault())
more.addEventListener('click', () => { limit += step; filter() })
window.addEventListener('hashchange', all)
all()
`

/** SHA-256 of the script: the page lets no other run, whatever a text may bring in. A test says the new one when the script changes. */
export const scriptDigest = 'sha256-HLrCB7WrFeS71JVQ1yr80QLcqn3Q2OvDicNBzdvnI4M='
