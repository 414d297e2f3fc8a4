import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries/index.js'

/** The library’s own entry reads the names of all countries in 79 languages, which takes long and is not asked for. */
const english = createRequire(import.meta.url).resolve('i18n-iso-countries/langs/en.json')
countries.registerLocale(JSON.parse(readFileSync(english, 'utf8')) as countries.LocaleData)

/** The countries of ISO 3166-1, and their English names. */
export { countries }
