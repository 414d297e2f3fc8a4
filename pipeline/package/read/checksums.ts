import { sha256 } from '../../dataset/identity/ids.ts'
import type { VFileMessage } from 'vfile-message'
import { again, problem } from './problem.ts'

const sums = 'SHA256SUMS'

/** Every file of the package has the digest that `SHA256SUMS` gives, and none is missing or unlisted. */
export function* checkChecksums(files: ReadonlyMap<string, Buffer>): Generator<VFileMessage> {
  const text = files.get(sums)?.toString('utf8')
  if (text === undefined) {
    yield problem(
      sums,
      'checksums',
      `${sums} is missing, so that nothing proves the files: ${again}`,
    )
    return
  }
  const listed = new Map<string, string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
    const [, digest, path] = match ?? []
    if (digest === undefined || path === undefined) {
      yield problem(sums, 'checksums', `\`${line}\` is no digest and path`, index + 1)
    } else listed.set(path, digest)
  }
  for (const [path, expected] of listed) {
    const bytes = files.get(path)
    const actual = bytes && sha256(bytes)
    if (actual === undefined) {
      yield problem(path, 'checksums', `the file is missing, and ${sums} lists it: ${again}`)
    } else if (actual !== expected) {
      yield problem(
        path,
        'checksums',
        `the file was changed: its digest is ${actual}, and ${sums} has ${expected}`,
      )
    }
  }
  for (const path of files.keys()) {
    if (path === sums || listed.has(path)) continue
    yield problem(path, 'checksums', `${sums} does not list this file: it is not the dataset’s`)
  }
}
