/** What the page does: views, boxes, steps from change to change. Texts are in the page already; nothing is made from strings here. */
export const script = `
'use strict'
document.documentElement.classList.add('script')
const form = document.getElementById('controls')
const place = document.getElementById('place')
const text = document.getElementById('text')
const unchanged = document.getElementById('unchanged')
const leftOut = document.getElementById('left-out')
const blocks = [...text.querySelectorAll('.block')]
const notes = [...text.querySelectorAll('.told')]
const items = new Map([...document.querySelectorAll('nav li')].map(item => [item.dataset.change, item]))
const groups = [...document.querySelectorAll('nav details')]
const boxes = [...form.querySelectorAll('input[name=class]')]
let here = null
let cloned = false
const changeOf = note => note.id.slice(1)
const shown = () => notes.filter(note => !note.hidden)

function filter() {
  const on = new Set(boxes.filter(box => box.checked).map(box => box.value))
  const off = new Set()
  for (const note of notes) {
    note.hidden = !on.has(note.dataset.class)
    if (note.hidden) off.add(changeOf(note))
    items.get(changeOf(note)).hidden = note.hidden
  }
  const isOut = leftOut !== null && !leftOut.checked
  for (const mark of text.querySelectorAll('.left-out')) mark.classList.toggle('off', isOut)
  for (const mark of text.querySelectorAll('ins[data-change], del[data-change]')) mark.classList.toggle('off', off.has(mark.dataset.change))
  for (const group of groups) {
    const number = [...group.querySelectorAll('li')].filter(item => !item.hidden).length
    group.hidden = number === 0
    group.querySelector('.number').textContent = number
  }
  for (const block of blocks) {
    const own = block.dataset.changes === undefined ? [] : block.dataset.changes.split(' ')
    const isOff = own.every(change => off.has(change)) && (isOut || block.dataset.leftOut === undefined)
    const { status } = block.dataset
    const isHeading = block.matches('.numberLine, .sectionHeading, .annexHeading')
    block.classList.toggle('quiet', isOff)
    block.hidden =
      (isOff && (status === 'removed' || (status === 'moved-away' && (own.length > 0 || block.dataset.leftOut !== undefined)))) ||
      (isOff && !isHeading && !unchanged.checked && status !== 'moved-away' && status !== 'moved-here')
  }
  if (here !== null && here.hidden) leave()
  tell()
}

function tell() {
  const all = shown()
  place.value = here === null ? all.length + ' shown' : all.indexOf(here) + 1 + ' of ' + all.length
}

function leave() {
  for (const element of document.querySelectorAll('.here')) element.classList.remove('here')
  here = null
}

function go(note) {
  if (note === undefined || note === null) return
  leave()
  here = note
  const change = changeOf(note)
  note.classList.add('here')
  note.closest('.block').classList.add('here')
  for (const mark of text.querySelectorAll('[data-change="' + change + '"]')) mark.classList.add('here')
  const item = items.get(change)
  item.classList.add('here')
  item.closest('details').open = true
  item.scrollIntoView({ block: 'nearest' })
  note.focus({ preventScroll: true })
  const block = note.closest('.block')
  block.scrollIntoView({ block: 'center' })
  // Blocks that were never shown have a guessed height: the second time the place is right.
  requestAnimationFrame(() => block.scrollIntoView({ block: block.offsetHeight > innerHeight / 2 ? 'start' : 'center' }))
  tell()
}

function step(by) {
  const all = shown()
  if (all.length === 0) return
  let at = here === null ? -1 : all.indexOf(here)
  if (here === null) {
    // From what is in sight.
    at = all.findIndex(note => note.closest('.block').getBoundingClientRect().top >= 0)
    if (at < 0) at = by > 0 ? -1 : all.length
    else if (by > 0) at--
  }
  go(all[(at + by + all.length) % all.length])
}

/** Both columns are the words of the one: what is gone is taken out on one side, what is new on the other. */
function makeSides() {
  if (cloned) return
  cloned = true
  for (const block of blocks) {
    const words = block.querySelector('.words')
    const old = words.cloneNode(true)
    const { status } = block.dataset
    const parted = status !== 'same'
    old.classList.add('old')
    words.classList.add('new')
    if (parted) for (const mark of old.querySelectorAll('ins')) mark.remove()
    if (status === 'added' || status === 'moved-here') old.replaceChildren()
    words.before(old)
  }
}

function view(name) {
  const isSide = name === 'side'
  if (isSide === document.body.classList.contains('side')) return
  const kept = inSight()
  const top = kept === undefined ? 0 : kept.getBoundingClientRect().top
  if (isSide) makeSides()
  document.body.classList.toggle('side', isSide)
  filter()
  const keep = () => { if (kept !== undefined) scrollBy(0, kept.getBoundingClientRect().top - top) }
  keep()
  requestAnimationFrame(keep)
  form.elements.view.value = name
}

/** What stays where it is: the change that one looks at, else the block at the top of the window. */
function inSight() {
  const own = here === null ? null : here.closest('.block')
  if (own !== null) {
    const { top, bottom } = own.getBoundingClientRect()
    if (bottom > bar() && top < innerHeight) return own
  }
  const all = blocks.filter(block => !block.hidden)
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle].getBoundingClientRect().bottom > bar()) high = middle
    else low = middle + 1
  }
  return all[low]
}

/** What covers the top of the window. */
function bar() {
  return getComputedStyle(form).position === 'sticky' ? Math.max(form.getBoundingClientRect().bottom, 0) : 0
}

form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('change', event => {
  if (event.target.name === 'view') view(event.target.value)
  else filter()
})
document.getElementById('everything').addEventListener('click', () => {
  for (const box of boxes) box.checked = true
  unchanged.checked = true
  if (leftOut !== null) leftOut.checked = true
  filter()
})
document.getElementById('next').addEventListener('click', () => step(1))
document.getElementById('previous').addEventListener('click', () => step(-1))
document.addEventListener('click', event => {
  const link = event.target.closest('nav a')
  if (link !== null) {
    event.preventDefault()
    go(document.getElementById(link.hash.slice(1)))
    return
  }
  const mark = event.target.closest('main [data-change]')
  if (mark !== null && !mark.classList.contains('off') && String(getSelection()) === '') go(document.getElementById('c' + mark.dataset.change))
})
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'n' || event.key === 'j') step(1)
  else if (event.key === 'p' || event.key === 'k') step(-1)
  else if (event.key === 'v') view(document.body.classList.contains('side') ? 'inline' : 'side')
})
filter()
`

/** SHA-256 of the script: the page lets no other run, whatever a text may bring in. A test says the new one when the script changes. */
export const scriptDigest = 'sha256-W7j/rQJpKGEDrSks1vtiJwvpYXab4DLGKDfz/cea7y8='
