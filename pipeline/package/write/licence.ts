import type { Dataset, DatasetConfig } from '../../dataset/types.ts'
import { byCodeUnits } from '../../dataset/order.ts'

/** `LICENSE`: of the code, of the data, and whose the quoted words are. Three statements. */
export function licence({ config, tables }: Dataset): string {
  const rights = [
    ...new Set(
      tables.briefings.map(({ title, rights }) => `- ${title}: ${rights ?? 'its publisher’s'}`),
    ),
  ].sort(byCodeUnits)
  return `1. Code: the modules, declarations and helpers (*.js, *.cjs, *.d.ts, *.d.cts), the data in them aside.

${mit(config.authors)}

2. Data: the records (json/, csv/, and as they stand in the modules), the schemas and the descriptor.

${terms(config)}

3. Source text. ${config.sourceRights}
No licence to the briefings themselves is given here: the words that records quote stay
under the rights of their publishers.

${rights.join('\n')}
`
}

function terms({ dataLicence, title, authors }: DatasetConfig): string {
  if (dataLicence === null) return 'No licence is given.'
  return `${dataLicence.title} (${dataLicence.id})\n${dataLicence.url}\n\nName “${title}” and ${authors}.`
}

function mit(authors: string): string {
  return `MIT License

Copyright (c) ${authors}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
}
