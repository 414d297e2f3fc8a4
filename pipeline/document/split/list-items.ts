import type { Passage } from '../../types.ts'
import { labelOf, loneLabel } from '../text/labels.ts'
import { labelAt } from '../text/plain-lists.ts'
import { slicePassage } from '../text/slice.ts'
import { readOrder } from '../../language/query/orders.ts'

/**
 * Finds the items of lists whose marks stand in paragraphs of their own, or that have none: loose labels go to the
 * paragraph behind them, labelled paragraphs in a row are items, and so are paragraphs of one form behind a colon.
 */
export function findListItems(passages: readonly Passage[]): Passage[] {
  return unmarkedItems(labelledItems(withLooseLabels(passages)))
}

const looseLabel =
  /^(?:[•▪◦●○‣∙·■□◆◇➢➤➔→►▶✓✔❖\uE000-\uF8FF]|\d{1,3}(?:\.\d{1,3}){1,3}\.?|\(?[a-z\d]{1,2}\))$/u

/** A bullet or a number that stands alone, as text copied from PDF has it, belongs to the paragraph behind it. */
function withLooseLabels(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = []
  let loose: Passage | null = null
  for (const passage of passages) {
    const isLoose = passage.kind === 'paragraph' && looseLabel.test(passage.text)
    if (loose !== null && (isLoose || passage.kind !== 'paragraph' || passage.label !== null)) {
      if (/[\p{L}\p{N}]/u.test(loose.text)) joined.push(loose)
      loose = null
    }
    if (isLoose) loose = passage
    else if (loose === null) joined.push(passage)
    else {
      joined.push(labelled(passage, loose))
      loose = null
    }
  }
  return loose === null ? joined : [...joined, loose]
}

function labelled(passage: Passage, label: Passage): Passage {
  const form = loneLabel(label.text)?.form
  const isItem = form?.makes !== 'paragraph'
  return {
    ...passage,
    label: labelAt(label, 0, label.text.length),
    kind: isItem ? 'list-item' : passage.kind,
    item: isItem ? { list: null, form: form?.id ?? null, outer: null } : passage.item,
  }
}

/** “(a) …” and “(b) …” as paragraphs of their own are items; a lone one is where a colon stands before it. */
function labelledItems(passages: readonly Passage[]): Passage[] {
  const labels = passages.map(({ kind, text, label }) =>
    kind === 'paragraph' && label === null ? labelOf(text) : null,
  )
  return passages.flatMap((passage, index) => {
    const label = labels[index] ?? null
    if (label === null) return [passage]
    const isItem = label.form.makes !== 'paragraph'
    const id = label.form.id
    const beside = labels[index - 1]?.form.id === id || labels[index + 1]?.form.id === id
    const introduced = passages[index - 1]?.text.endsWith(':') === true
    if (isItem && label.form.makes !== 'item' && !beside && !introduced) return [passage]
    const part = slicePassage(passage, label.length, passage.text.length)
    if (part === null) return [passage]
    const item = { list: null, form: id, outer: null }
    const own = { label: labelAt(passage, 0, label.length) }
    return [isItem ? { ...part, ...own, kind: 'list-item', item } : { ...part, ...own }]
  })
}

/** A form that the items of a list without marks share. */
interface ItemForm {
  id: string
  example: string
  test: (text: string) => boolean
  /** Whether an item that does not have the form any more is still the list’s last. */
  closes?: (text: string) => boolean
}

const forms: readonly ItemForm[] = [
  {
    id: 'reference',
    example: 'The agency should hire staff. (Recommendation 2)',
    test: (text) => /\((?:rec(?:ommendation|\.)?|paragraph|para\.) ?[\d.]{1,6}\)\.?$/i.test(text),
  },
  {
    id: 'semicolon',
    example: 'open the border; and',
    test: (text) => /(?:;|[;,] (?:and|or))$/.test(text),
    closes: (text) => text.endsWith('.'),
  },
  { id: 'small-letter', example: 'open the border', test: (text) => /^\p{Ll}/u.test(text) },
  { id: 'order', example: 'Open the border.', test: (text) => readOrder(text) !== null },
  {
    id: 'line',
    example: 'Schools and clinics',
    test: (text) => text.length <= 160 && /[\p{L}\p{N})%”"]$/u.test(text),
  },
]

/** Paragraphs of one form behind a line that ends in a colon are its items. */
function unmarkedItems(passages: readonly Passage[]): Passage[] {
  const items = new Set<Passage>()
  passages.forEach((passage, index) => {
    if (passage.kind !== 'paragraph' || !passage.text.endsWith(':') || items.has(passage)) return
    for (const item of itemsBehind(passages, index)) items.add(item)
  })
  const item = { list: null, form: 'none', outer: null }
  return passages.map((passage) =>
    items.has(passage) ? { ...passage, kind: 'list-item', item } : passage,
  )
}

function itemsBehind(passages: readonly Passage[], index: number): Passage[] {
  const runs = forms.map((form) => runOf(form, passages, index + 1))
  return runs.find((run) => run.length > 1) ?? []
}

function runOf({ test, closes }: ItemForm, passages: readonly Passage[], from: number): Passage[] {
  const run: Passage[] = []
  for (const passage of passages.slice(from)) {
    if (passage.kind !== 'paragraph' || passage.label !== null || passage.text.endsWith(':')) break
    if (test(passage.text)) run.push(passage)
    else if (run.length > 0 && closes?.(passage.text) === true) return [...run, passage]
    else break
  }
  return run
}
