import { all } from './dom.ts'

const criteria = ['kind', 'certainty', 'holder', 'grade', 'section'] as const

/** Shows the entries and marks that the form’s choices let through. */
export function setUpFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters')
  if (!form) return
  form.hidden = false
  const entries = all('.entry')
  const marks = all('.text .m')
  const output = form.querySelector('output')
  const apply = () => {
    const data = new FormData(form)
    const tables = new Set(data.getAll('show'))
    const chosen = criteria.map((name) => [name, data.get(name) ?? ''] as const)
    const off = new Set<string>()
    for (const entry of entries) {
      const passes = chosen.every(
        ([name, value]) => value === '' || (entry.dataset[name] ?? value) === value,
      )
      entry.toggleAttribute('data-out', !passes)
      if (!passes) off.add(entry.id)
    }
    for (const mark of marks) {
      const word = ['claim', 'recommendation', 'date', 'mention'].find((name) =>
        mark.classList.contains(name),
      )
      mark.classList.toggle('off', !tables.has(word ?? '') || off.has(mark.dataset.r ?? ''))
    }
    document.body.classList.toggle('without-ledger', !tables.has('ledger'))
    if (output)
      output.textContent =
        off.size === 0
          ? ''
          : `${String(entries.length - off.size)} of ${String(entries.length)} records`
  }
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
}
