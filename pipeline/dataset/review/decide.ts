import { parse } from 'yaml'
import type { Pending } from './show.ts'

/** What a person decided of a record; null to leave it as it is. */
export interface Decision {
  action: 'confirm' | 'edit' | 'reject'
  set: Record<string, unknown>
}

/** Asks one question and gives the answer; null where the input has ended. */
export type Ask = (question: string) => Promise<string | null>

/** Asks what to do with a record until the answer can be used. `quit` ends the review. */
export async function decide(ask: Ask, { record }: Pending): Promise<Decision | 'skip' | 'quit'> {
  const choices = '[c]onfirm, [r]eject, field=value to edit, [s]kip, [q]uit > '
  let question = `  ${choices}`
  for (;;) {
    const answer = await ask(question)
    if (answer === null || answer === 'q') return 'quit'
    if (answer === 's' || answer === '') return 'skip'
    if (answer === 'c') return { action: 'confirm', set: {} }
    if (answer === 'r') return { action: 'reject', set: {} }
    const [field = '', ...rest] = answer.split('=')
    if (rest.length > 0 && Object.hasOwn(record, field.trim())) {
      return { action: 'edit', set: { [field.trim()]: valueOf(rest.join('=')) } }
    }
    question = `  \`${answer}\` is no answer: type a letter or field=value. ${choices}`
  }
}

/** Values are written as in YAML: `null`, `[a, b]`, words. */
function valueOf(text: string): unknown {
  try {
    return parse(text.trim(), { schema: 'core' }) as unknown
  } catch {
    return text.trim()
  }
}
