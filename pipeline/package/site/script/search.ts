import MiniSearch from 'minisearch'
import type { AsPlainObject, SearchResult } from 'minisearch'
import { make, wordsOf } from './dom.ts'
import type { PageData } from './dom.ts'

const mostResults = 40

/** Search in all that the page’s index knows. The index is read when it is first asked. */
export function setUpSearch({ index, found }: PageData): void {
  const form = document.querySelector<HTMLFormElement>('#search')
  const input = document.querySelector<HTMLInputElement>('#query')
  const status = document.getElementById('found')
  const list = document.getElementById('results')
  if (!form || !input || !status || !list || index === undefined) return
  form.hidden = false
  let loaded: MiniSearch | null = null
  const search = (query: string): SearchResult[] => {
    loaded ??= MiniSearch.loadJS(index as AsPlainObject, { fields: ['text', 'about'] })
    const options = { prefix: true, boost: { text: 2 } }
    const strict = loaded.search(query, { ...options, combineWith: 'AND' })
    return strict.length > 0 ? strict : loaded.search(query, { ...options, fuzzy: 0.2 })
  }
  const show = () => {
    const query = input.value.trim()
    const results = query === '' ? [] : search(query)
    status.textContent = query === '' ? '' : `${String(results.length)} found`
    list.replaceChildren(
      ...results.slice(0, mostResults).flatMap(({ id }) => itemOf(String(id), found)),
    )
  }
  input.addEventListener('input', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
    list.querySelector('a')?.focus()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      /^(?:input|select|textarea)$/i.test(event.target.tagName)
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      input.focus()
    }
    if (event.key === 'Escape' && event.target === input) {
      input.value = ''
      show()
    }
  })
}

function itemOf(id: string, found: PageData['found']): HTMLElement[] {
  const known = found?.[id]
  if (known) return [item(known.href, known.word, known.text)]
  const element = document.getElementById(id)
  if (!element) return []
  return [item(`#${id}`, element.dataset.record ?? 'text', wordsOf(element))]
}

function item(href: string, word: string, text: string): HTMLElement {
  const shown = text.length > 240 ? `${text.slice(0, 239)}…` : text
  return make('li', {}, make('a', { href }, make('bdi', {}, shown)), ' ', make('i', {}, word))
}
