import { writeFileSync } from 'node:fs'
import { recordsSource } from './records-source.ts'

writeFileSync(new URL('../../records.ts', import.meta.url), await recordsSource())
