import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { byPlace } from './by-place.ts'
import { briefingOf } from './briefing.ts'
import { findingRecords } from './findings.ts'
import { nameAll } from './names.ts'
import { placer } from './place.ts'
import { sectionRecords, sentenceRecords } from './structure.ts'
import { need } from '../../need.ts'

/** Gives every finding its id, its place in the source and the ids that it refers to: `file.data.records`. */
export const identify: Plugin<[], Root> = () => (_tree, file) => {
  const [sections, sentences] = [need(file, 'sections'), need(file, 'sentences')]
  const mentions = need(file, 'mentions').toSorted(byPlace)
  const dates = need(file, 'dates').toSorted(byPlace)
  const recommendations = need(file, 'recommendations').toSorted(byPlace)
  const claims = need(file, 'claims').toSorted(byPlace)
  const text = { blocks: need(file, 'blocks'), pages: need(file, 'pages') }
  const briefing = briefingOf(file)
  const names = nameAll(briefing.id, {
    sections,
    sentences,
    mentions,
    dates,
    recommendations,
    claims,
  })
  const place = placer(need(file, 'source'), need(file, 'bodyStart'), briefing.id)
  const records = findingRecords(briefing, names, place)
  const drawn = [...claims, ...recommendations].sort(byPlace)
  file.data.records = {
    briefing,
    sections: sectionRecords(sections, names, place),
    sentences: sentenceRecords(sentences, drawn, text, names, place),
    actors: records.actors(mentions),
    mentions: mentions.map(records.mention),
    dates: dates.map(records.date),
    recommendations: recommendations.map(records.recommendation),
    claims: claims.map(records.claim),
  }
}
