import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { readEntities } from './document.ts'
import { withoutPublisher } from './imprint.ts'
import { mentionsOf } from './mentions.ts'
import { withPhrases } from './phrase.ts'
import { need } from '../../need.ts'
import { withListed } from './listed.ts'

/**
 * Finds the mentions of actors in each sentence: `file.data.unlinked`, with provisional actors. Page furniture
 * has none, nor has the publisher’s name in the document’s head. The dataset’s own list of actors wins over the lexicon.
 */
export const findMentions: Plugin<[], Root> = () => (_tree, file) => {
  const text = need(file, 'sentences').filter(({ block }) => block.kind !== 'furniture')
  const named = withoutPublisher(readEntities(text), need(file, 'metadata'))
  const listed = withListed(named.flatMap(mentionsOf), text, file.data.listedActors ?? [])
  file.data.unlinked = withPhrases(listed)
}
