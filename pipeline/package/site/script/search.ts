import MiniSearch from 'minisearch'
import type { AsPlainObject, SearchResult } from 'minisearch'
import { make, wordsOf } from './dom.ts'
import type { Entry, PageData } from './dom.ts'

const mostResults = 40

const options = { fields: ['text', 'about'] }

/** Search in all that the page’s index knows. The index is read, or made of the page’s entries, when somebody is about to ask. */
export function setUpSearch({ index, entries }: PageData): void {
  const form = document.querySelector<HTMLFormElement>('#search')
  const input = document.querySelector<HTMLInputElement>('#query')
  const status = document.getElementById('found')
  const list = document.getElementById('results')
  if (!form || !input || !status || !list) return
  if (index === undefined && entries === undefined) return
  form.hidden = false
  const entryOf = new Map(entries?.map((entry) => [entry.id, entry]))
  let loaded: MiniSearch | null = null
  const load = (): MiniSearch => (loaded ??= entries ? indexOf(entries) : read(index))
  const search = (query: string): SearchResult[] => {
    const how = { prefix: true, boost: { text: 2 } }
    const strict = load().search(query, { ...how, combineWith: 'AND' })
    return strict.length > 0 ? strict : load().search(query, { ...how, fuzzy: 0.2 })
  }
  const show = () => {
    const query = input.value.trim()
    const results = query === '' ? [] : search(query)
    status.textContent = query === '' ? '' : `${String(results.length)} found`
    list.replaceChildren(
      ...results.slice(0, mostResults).flatMap(({ id }) => itemOf(String(id), entryOf)),
    )
  }
  input.addEventListener('focus', load, { once: true })
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

function read(index: unknown): MiniSearch {
  return MiniSearch.loadJS(index as AsPlainObject, options)
}

function indexOf(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch(options)
  index.addAll(entries)
  return index
}

function itemOf(id: string, entryOf: ReadonlyMap<string, Entry>): HTMLElement[] {
  const known = entryOf.get(id)
  if (known) return [item(known.href, /#([a-z]+)/.exec(known.href)?.[1] ?? '', known.text)]
  const element = document.getElementById(id)
  if (!element) return []
  return [item(`#${id}`, element.dataset.record ?? 'text', wordsOf(element))]
}

function item(href: string, word: string, text: string): HTMLElement {
  const shown = text.length > 240 ? `${text.slice(0, 239)}…` : text
  return make('li', {}, make('a', { href }, make('bdi', {}, shown)), ' ', make('i', {}, word))
}
