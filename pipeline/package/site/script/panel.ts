import { all, entryOf, make } from './dom.ts'

const wide = matchMedia('(min-width: 72rem)')

/** Where there is room beside the text, a mark opens its records there; elsewhere it leads to them. */
export function setUpPanel(): void {
  const text = document.querySelector<HTMLElement>('.text')
  if (!text) return
  const body = make('div')
  const close = make('button', { type: 'button', hidden: true }, 'Close')
  const hint = 'Choose a mark in the text: its record is shown here.'
  const panel = make('section', { id: 'panel', tabIndex: -1 }, close, body)
  panel.setAttribute('aria-label', 'Records at the words that were chosen')
  body.textContent = hint
  text.after(panel)
  let opener: HTMLElement | null = null

  const hide = () => {
    body.textContent = hint
    close.hidden = true
    light('')
    opener?.focus()
  }
  close.addEventListener('click', hide)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !close.hidden) hide()
  })
  text.addEventListener('click', (event) => {
    if (!wide.matches || !(event.target instanceof Element)) return
    if (event.ctrlKey || event.metaKey || getSelection()?.isCollapsed === false) return
    const entries = entriesAt(event.target)
    const [first] = entries
    if (first === undefined) return
    event.preventDefault()
    opener = event.target.closest('a')
    body.replaceChildren(...entries.map(copyOf))
    close.hidden = false
    light(first.mark)
    panel.focus({ preventScroll: true })
  })
}

interface Marked {
  mark: string
  entry: HTMLElement
}

/** The records on the words that were chosen, the innermost first. */
function entriesAt(target: Element): Marked[] {
  const found: Marked[] = []
  const add = (mark: string | undefined, anchor: string) => {
    const entry = entryOf(anchor)
    const isNew = !found.some((one) => one.entry === entry)
    if (entry && isNew) found.push({ mark: mark ?? anchor, entry })
  }
  for (
    let at: Element | null = target;
    at && !at.classList.contains('text');
    at = at.parentElement
  ) {
    if (!(at instanceof HTMLElement)) continue
    const href = at.getAttribute('href')
    if (href !== null) add(at.dataset.r, href.slice(1))
    else if (at.dataset.r !== undefined) add(at.dataset.r, at.dataset.r)
  }
  return found
}

/** An entry as it is shown beside the text: the same content, without the names that only one element may have. */
function copyOf({ entry }: Marked): HTMLElement {
  const card = make('div', { className: 'card' })
  const heading = make(
    'h3',
    {},
    make('a', { href: `#${entry.id}` }, entry.dataset.record ?? 'record'),
  )
  card.append(heading)
  if (entry instanceof HTMLTableRowElement) {
    const table = entry.closest('table')
    const heads = all('thead th', table ?? entry).map(
      (head) => head.dataset.name ?? head.textContent,
    )
    for (const [index, cell] of [...entry.cells].entries()) {
      if (cell.textContent.trim() === '') continue
      card.append(make('p', { className: 'label' }, heads[index] ?? ''), ...childrenOf(cell))
    }
  } else card.append(...childrenOf(entry))
  return card
}

function childrenOf(element: HTMLElement): Node[] {
  const copy = element.cloneNode(true) as HTMLElement
  for (const named of all('[id]', copy)) named.removeAttribute('id')
  for (const extra of all('.again', copy)) extra.remove()
  return [make('div', {}, ...copy.childNodes)]
}

/** Lights the marks of one record. */
export function light(mark: string): void {
  for (const lit of all('.lit')) lit.classList.remove('lit')
  if (mark === '') return
  for (const part of all(`.text [data-r="${CSS.escape(mark)}"]`)) part.classList.add('lit')
}
