/** What the page does: boxes hide and show, j and k (or n and p) go to the next and the previous finding, a click on a mark to its note. */
export const script = `
'use strict'
const form = document.getElementById('filters')
const place = document.getElementById('place')
const notes = [...document.querySelectorAll('.note')]
const marks = [...document.querySelectorAll('mark')]
let here = null
const shown = () => notes.filter(note => !note.hidden)
function checked(name) {
  return new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map(box => box.value))
}
function apply() {
  const levels = checked('level')
  const codes = checked('code')
  for (const note of notes) {
    const level = note.dataset.level
    note.hidden = !levels.has(level) || (level !== 'repair' && !codes.has(note.dataset.code))
  }
  for (const mark of marks)
    mark.classList.toggle('off', mark.dataset.notes.split(' ').every(id => document.getElementById(id).hidden))
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
  if (note === undefined) return
  leave()
  here = note
  note.classList.add('here')
  for (const mark of marks) if (mark.dataset.notes.split(' ').includes(note.id)) mark.classList.add('here')
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'center' })
  tell()
}
function step(by) {
  const all = shown()
  const at = here === null ? (by > 0 ? -1 : all.length) : all.indexOf(here)
  go(all[(at + by + all.length) % all.length])
}
form.addEventListener('change', apply)
form.addEventListener('submit', event => event.preventDefault())
for (const button of form.querySelectorAll('[data-codes]'))
  button.addEventListener('click', () => {
    for (const box of form.querySelectorAll('input[name=code]')) box.checked = button.dataset.codes === 'all'
    apply()
  })
document.getElementById('next').addEventListener('click', () => step(1))
document.getElementById('previous').addEventListener('click', () => step(-1))
document.addEventListener('click', event => {
  const mark = event.target.closest('mark')
  if (mark === null) return
  go(mark.dataset.notes.split(' ').map(id => document.getElementById(id)).find(note => !note.hidden))
})
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'j' || event.key === 'n') step(1)
  else if (event.key === 'k' || event.key === 'p') step(-1)
})
window.addEventListener('beforeprint', () => { for (const note of notes) if (note.dataset.level !== 'repair') note.hidden = false })
window.addEventListener('afterprint', apply)
apply()
`
