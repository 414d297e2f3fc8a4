import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { Linker } from './linker.ts'
import { countriesOfPersons } from './person-countries.ts'
import { withSpeakers } from './speakers.ts'
import { nameStateBodies } from './state-bodies.ts'

/** Resolves the mentions to actors: `file.data.mentions`, with final actors. */
export const linkActors: Plugin<[], Root> = () => (_tree, file) => {
  const linked = nameStateBodies(new Linker(file.data.mentions ?? []).link())
  const mentions = withSpeakers(linked, file.data.sentences ?? [])
  countriesOfPersons(mentions)
  file.data.mentions = mentions
}
