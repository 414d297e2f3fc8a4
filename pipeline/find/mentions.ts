import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { readEntities } from '../entities/document.ts'
import { mentionsOf } from '../entities/mentions.ts'

/** Finds the mentions of actors in each sentence: `file.data.mentions`, with provisional actors. */
export const findMentions: Plugin<[], Root> = () => (_tree, file) => {
  file.data.mentions = readEntities(file.data.sentences ?? []).flatMap(mentionsOf)
}
