import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { readEntities } from './document.ts'
import { withoutPublisher } from './imprint.ts'
import { mentionsOf } from './mentions.ts'

/**
 * Finds the mentions of actors in each sentence: `file.data.mentions`, with provisional actors. Page furniture
 * has none, nor has the publisher’s name in the document’s head.
 */
export const findMentions: Plugin<[], Root> = () => (_tree, file) => {
  const { sentences = [], metadata = {} } = file.data
  const text = sentences.filter(({ block }) => block.kind !== 'furniture')
  file.data.mentions = withoutPublisher(readEntities(text), metadata).flatMap(mentionsOf)
}
