/** A form of label that an item or a numbered paragraph begins with. */
export interface LabelForm {
  id: string
  example: string
  /** Matches the label with the white space behind it. */
  pattern: RegExp
  /** What a line that begins with it is, and when. */
  makes: 'item' | 'item-among-others' | 'paragraph'
}

/**
 * The forms of labels that Markdown does not know, in order: the first that matches a line counts. Text that was HTML
 * has often lost the space behind them (“(a)Open the border”).
 */
const forms: readonly LabelForm[] = [
  {
    id: 'bullet',
    example: '• open the border',
    pattern: /^[•▪◦●○‣∙·■□◆◇➢➤➔→►▶✓✔❖\uE000-\uF8FF]\s*/u,
    makes: 'item',
  },
  {
    id: 'dash',
    example: '– open the border',
    pattern: /^[–—*-]\s+/u,
    makes: 'item-among-others',
  },
  {
    id: 'letter',
    example: '(a) open the border',
    pattern: /^(?:\([a-hj-uwyz]\)(?:\s+|(?=\p{Lu}\p{Ll}))|[a-hj-uwyz][).]\s+)/u,
    makes: 'item-among-others',
  },
  {
    id: 'roman',
    example: '(iv) open the border',
    pattern: /^(?:\([ivx]{1,5}\)(?:\s+|(?=\p{Lu}\p{Ll}))|[ivx]{1,5}[).]\s+)/u,
    makes: 'item-among-others',
  },
  {
    id: 'capital',
    example: '(A) Open the border',
    pattern: /^(?:\([A-Z]\)|[A-Z]\))\s+/u,
    makes: 'item-among-others',
  },
  {
    id: 'recital',
    example: 'A. whereas the border is shut',
    pattern: /^[A-Z]{1,2}\.\s+(?=whereas\b)/u,
    makes: 'item-among-others',
  },
  {
    id: 'number',
    example: '(3a) open the border',
    pattern: /^(?:\(\d{1,2}[a-z]?\)|\d{1,2}[a-z]?[).])(?:\s+|(?=\p{Lu}\p{Ll}))/u,
    makes: 'item-among-others',
  },
  {
    id: 'coded',
    example: 'R3. Open the border',
    pattern: /^[A-Z]{1,3}-?\d{1,2}[.:)]\s+(?=\p{Lu})/u,
    makes: 'item-among-others',
  },
  {
    id: 'o-bullet',
    example: 'o Open the border',
    pattern: /^o\s+(?=\p{Lu})/u,
    makes: 'item-among-others',
  },
  {
    id: 'decimal',
    example: '7.12. The ministry agreed.',
    pattern: /^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=[\p{Lu}“"‘'])/u,
    makes: 'paragraph',
  },
]

/** The longest that a label can be, in characters, with the white space behind it. */
const longest = 24

/** A label as it stands at the start of a line. */
export interface Label {
  form: LabelForm
  /** With the white space behind it. */
  length: number
}

/** The label that a line begins with; null where it begins with none. */
export function labelOf(line: string): Label | null {
  const head = line.slice(0, longest)
  for (const form of forms) {
    const length = form.pattern.exec(head)?.[0].length ?? 0
    if (length > 0) return { form, length }
  }
  return null
}

/** The label that stands alone, as it would before an item: some are known by the capital that follows. */
export const loneLabel = (text: string): Label | null => labelOf(`${text} A`)
