/** What was measured of texts as long as humanitarian reports are. */
export interface Rate {
  /** How many words a core reads in a second of its time, the process’s start included. */
  words: number
  /** The most memory of a process that reads them, in MB. */
  peakMb: number
  /** Bytes of JSON for each word. */
  bytes: number
}

/** What a core hour costs, in some currency: about what clouds ask. */
const price = 0.05

const reports = 1_000_000
const wordsOfReport = 1000

/** What a corpus takes on a cluster, for the guide: in round numbers, as no corpus is like another. */
export function sizing({ words, peakMb, bytes }: Rate): string {
  const rate = Math.round(words / 100) * 100
  const coreHours = (reports * wordsOfReport) / rate / 3600
  const [eight, many] = [coreHours / 8, coreHours / 64]
  const gigabytes = (reports * wordsOfReport * bytes) / 1e9
  return `- core hours = \`D × W / ${String(rate)} / 3600\`. A million reports of 1,000 words are ${coreHours.toFixed(0)} core hours: ${eight.toFixed(1)} hours of eight cores, ${many.toFixed(1)} of 64. At ${price.toFixed(2)} of a currency for a core hour that is ${(coreHours * price).toFixed(2)}. The joining of the tables comes to that; the table has a whole run of the job.
- memory: ${String(Math.ceil(peakMb / 10) * 10)} MB for each core that runs a partition, besides what Spark needs; more where a text is longer than a hundred pages.
- disk: ${bytes.toFixed(0)} kB of JSON in \`_answers\` for 1,000 words, so about ${gigabytes.toFixed(0)} GB for a million reports of 1,000 words, while the job runs; a tenth of that as compressed Parquet.`
}
