import { knownWords } from '../../pipeline/language/known-words.ts'
import { lemmatise } from '../../pipeline/language/lemma/lemmatise.ts'
import { readLemmas } from '../../pipeline/language/lemma/model.ts'
import {
  lemmas as storedLemmas,
  tagger as storedTagger,
} from '../../pipeline/language/model/english.ts'
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import { Tagger, unknownTag } from '../../pipeline/language/tag/tagger.ts'
import type { Token } from '../../pipeline/language/types.ts'
import type { Node } from './trees.ts'

const tagger = new Tagger(storedTagger, knownWords())
const lemmas = readLemmas(storedLemmas, knownWords())

/** Reads a tree’s words by the tagger’s tags and the lemmas that follow from them. */
export function ownSyntax(tree: Node[]): Syntax {
  const tagged = tagger.read(tree.map(({ text }) => text))
  const tokenOf = ({ start, end, text }: Node, tag = unknownTag): Token => ({
    start,
    end,
    text,
    lemma: lemmatise(text, tag.upos, tag.xpos, lemmas),
    ...tag,
  })
  const tokens = tree.map((node, index) => tokenOf(node, tagged.tags[index]))
  return parseSyntax(tokens, {
    deficit: (index, reading) => tagged.deficit(index, reading),
    tokenAs: (index, reading) => tokenOf(tree[index] ?? missing(), tagged.tagAs(index, reading)),
  })
}

function missing(): never {
  throw new Error('Unexpected index, expected one of a word')
}
