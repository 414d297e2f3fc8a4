import { all, make } from './dom.ts'

/** Makes the tables of records sort by each column and filter by words. */
export function setUpTables(): void {
  for (const table of all<HTMLTableElement>('table.records')) {
    addSorting(table)
    addFilter(table)
  }
}

function addSorting(table: HTMLTableElement): void {
  const body = table.tBodies[0]
  if (!body) return
  const original = [...body.rows]
  const heads = all<HTMLTableCellElement>('thead th', table)
  for (const [column, head] of heads.entries()) {
    const name = head.textContent
    head.dataset.name = name
    const button = make('button', { type: 'button' }, name)
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const next = nextOrder(head.getAttribute('aria-sort'))
      for (const other of heads) other.removeAttribute('aria-sort')
      if (next !== null) head.setAttribute('aria-sort', next)
      body.append(...(next === null ? original : sorted(original, column, next === 'descending')))
    })
  }
}

function nextOrder(order: string | null): 'ascending' | 'descending' | null {
  if (order === null) return 'ascending'
  return order === 'ascending' ? 'descending' : null
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function sorted(
  rows: HTMLTableRowElement[],
  column: number,
  isDescending: boolean,
): HTMLTableRowElement[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column])]))
  const order = [...rows].sort((left, right) =>
    collator.compare(keys.get(left) ?? '', keys.get(right) ?? ''),
  )
  return isDescending ? order.reverse() : order
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.querySelector('.words') ?? cell)?.textContent.trim() ?? ''
}

function addFilter(table: HTMLTableElement): void {
  const caption = table.caption?.textContent ?? 'rows'
  const input = make('input', { type: 'search', autocomplete: 'off' })
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const texts = rows.map((row) => row.textContent.toLowerCase())
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/)
    for (const [index, row] of rows.entries()) {
      row.toggleAttribute('data-unmatched', !words.every((word) => texts[index]?.includes(word)))
    }
  })
  const label = make('label', { className: 'rows' }, `Filter ${caption.toLowerCase()} `, input)
  table.parentElement?.before(label)
}
