import { anchorOf } from '../anchors.ts'
import type { LinkedTable } from '../anchors.ts'
import { all, make } from './dom.ts'
import type { PageData } from './dom.ts'

/** Gives out the rows of a table that are shown now, in the published CSV’s own form. */
export function setUpTake({ csv = {}, briefing = '' }: PageData): void {
  for (const line of all('.needs-script')) line.hidden = false
  for (const button of all<HTMLButtonElement>('button[data-take]')) {
    const name = button.dataset.take as LinkedTable
    button.addEventListener('click', () => {
      const [head = '', ...rows] = recordsOf(csv[name] ?? '')
      const kept = rows.filter((row) =>
        isShown(anchorOf(name, row.slice(0, row.indexOf(',')), briefing)),
      )
      save(`${briefing}-${name}.csv`, [head, ...kept].map((row) => `${row}\r\n`).join(''))
    })
  }
}

function isShown(anchor: string): boolean {
  const entry = document.getElementById(anchor)
  return entry !== null && !entry.hasAttribute('data-out') && !entry.hasAttribute('data-unmatched')
}

/** The records of a CSV text as they are: a line end within quotes ends none. */
function recordsOf(csv: string): string[] {
  const records: string[] = []
  let [from, isQuoted] = [0, false]
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') isQuoted = !isQuoted
    else if (!isQuoted && csv[at] === '\r' && csv[at + 1] === '\n') {
      records.push(csv.slice(from, at))
      from = at + 2
    }
  }
  return records
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = make('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
