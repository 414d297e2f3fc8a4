import { writeFile } from 'node:fs/promises'
import { bundle } from './bundle.ts'

await writeFile('lib/package/site/assets.json', JSON.stringify(await bundle()))
