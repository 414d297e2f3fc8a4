import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { Linker } from './linker.ts'
import { countriesOfPersons } from './person-countries.ts'
import { withSpeakers } from './speakers.ts'
import { nameStateBodies } from './state-bodies.ts'
import { need } from '../../need.ts'

/** Resolves the mentions to actors: `file.data.mentions`. */
export const linkActors: Plugin<[], Root> = () => (_tree, file) => {
  const linked = nameStateBodies(new Linker(need(file, 'unlinked')).link())
  const mentions = withSpeakers(linked, need(file, 'sentences'))
  countriesOfPersons(mentions)
  file.data.mentions = mentions
}
