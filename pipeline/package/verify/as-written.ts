import type { VFileMessage } from 'vfile-message'
import type { Dataset } from '../../dataset/types.ts'
import { checksums } from '../write/checksums.ts'
import { joinsAnew } from '../write/parts.ts'
import type { Joiner } from '../write/parts.ts'
import type { Content } from '../write/types.ts'
import { writePackage } from '../write/write-package.ts'
import { again, problem } from '../read/problem.ts'

/** Stands where the README says how right the records are: prose, which nothing in the package proves. */
const prose = '\u0000prose\u0000'

/**
 * Every file is, byte by byte, what the build would write of the package’s own records and settings; none is missing
 * and none is there beside them.
 */
export async function checkAsWritten(
  dataset: Dataset,
  large: boolean,
  files: ReadonlyMap<string, Buffer>,
): Promise<VFileMessage[]> {
  const expected = await expectedFiles(dataset, large, files)
  const problems: VFileMessage[] = []
  for (const [path, content] of expected) {
    const is = files.get(path)
    if (is === content) continue
    const should = Buffer.from(content)
    if (is === undefined) {
      const reason = `the file is missing, and the build writes it: ${again}`
      problems.push(problem(path, 'missing-file', reason))
    } else if (!is.equals(should)) problems.push(differenceOf(path, is, should))
  }
  for (const path of files.keys()) {
    if (expected.has(path)) continue
    const reason = 'the build writes no such file: it is not the dataset’s'
    problems.push(problem(path, 'extra-file', reason))
  }
  return problems
}

async function expectedFiles(
  dataset: Dataset,
  large: boolean,
  files: ReadonlyMap<string, Buffer>,
): Promise<Map<string, string | Uint8Array>> {
  const config = { ...dataset.config, quality: prose }
  // What is as it should be is held once: as it is.
  const hold = (path: string, content: Content): Uint8Array => {
    const [is, should] = [files.get(path), Buffer.from(content)]
    return is?.equals(should) === true ? is : should
  }
  const join: Joiner<Content> = (path, ...parts) => hold(path, joinsAnew(path, ...parts))
  const most = large ? -1 : Infinity
  const written = await writePackage({ ...dataset, config }, most, join, hold)
  const expected = new Map(written)
  const [before = '', ...after] = String(expected.get('README.md')).split(prose)
  const is = files.get('README.md')?.toString('utf8') ?? ''
  const said = is.slice(before.length, is.length - after.join(prose).length)
  expected.set('README.md', [before, ...after].join(said))
  // The digests are those of the files that are there: what differs is named once.
  const others = new Map([...files].filter(([path]) => path !== 'SHA256SUMS'))
  return expected.set('SHA256SUMS', checksums(others))
}

/** How much of a line is shown. */
const width = 60

/** Names the first line that differs, and what stands there. */
function differenceOf(path: string, is: Buffer, should: Buffer): VFileMessage {
  let at = 0
  while (at < is.length && is[at] === should[at]) at++
  if (is.includes(0) || should.includes(0)) {
    const reason = `from byte ${String(at + 1)} on this is not what the build writes of these records`
    return problem(path, 'as-written', reason)
  }
  const line = is.subarray(0, at).filter((byte) => byte === 10).length + 1
  const reason = `here is ${around(is, at)}, and the build writes ${around(should, at)} of these records`
  return problem(path, 'as-written', reason, line)
}

/** The line’s words about a byte. */
function around(bytes: Buffer, at: number): string {
  if (at >= bytes.length) return 'the end of the file'
  // A negative offset counts from the end.
  const line = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1
  const start = Math.max(line, at - width / 2)
  const end = bytes.indexOf(10, at)
  const shown = bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + width))
  return shown.length === 0 ? 'the end of the line' : `\`${shown.toString('utf8')}\``
}
