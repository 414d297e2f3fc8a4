import { wordSet } from './word-list.ts'

/** Verbs of what is so rather than of what is being done: “while X faces …” tells no time, “while X reviews …” does. */
export const stativeVerbs = wordSet(`
  be have remain seem appear need want lack know believe depend deserve constitute represent acknowledge
  recognise recognize agree support oppose face enjoy possess own belong contain include comprise consist
  exist mean matter cost require involve reflect suggest show indicate offer provide allow rely share differ
  vary account cover tend prefer hope expect think claim say argue insist admit concede recall resemble
  apply hold suffer affect vow pledge promise
`)
