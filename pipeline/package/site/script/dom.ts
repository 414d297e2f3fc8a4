/** What a page gives its script; absent where the page has none. */
export interface PageData {
  /** The search index, as MiniSearch writes it. */
  index?: unknown
  /** The rows of the tables, as CSV. */
  csv?: Record<string, string>
  /** The briefing’s id. */
  briefing?: string
  /** What a page across briefings finds, to make an index of. */
  entries?: Entry[]
}

/** Something that can be found in another page. */
export interface Entry {
  id: string
  href: string
  /** Its own words, and what is said of it. */
  text: string
  about: string
}

export function pageData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData
}

export function all<Kind extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)]
}

/** An element with its content: text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** The entry of a record: null where the page has none of that name. */
export function entryOf(anchor: string): HTMLElement | null {
  const element = document.getElementById(anchor)
  return element?.classList.contains('entry') === true ? element : null
}

/** The words of an entry or sentence, without its number and what lies folded in it. */
export function wordsOf(element: HTMLElement): string {
  const words = element.querySelector('.words') ?? element.querySelector('b')
  if (words !== null && element.classList.contains('entry')) return words.textContent
  const copy = element.cloneNode(true) as HTMLElement
  for (const extra of all('sup, .ledger', copy)) extra.remove()
  return copy.textContent.trim()
}
