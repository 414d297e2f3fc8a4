import { setUpCopying, setUpWords } from './copy.ts'
import { pageData } from './dom.ts'
import { setUpFilters } from './filter.ts'
import { light, setUpPanel } from './panel.ts'
import { setUpSearch } from './search.ts'
import { setUpTables } from './tables.ts'
import { setUpTake } from './take.ts'

// The page is whole without this script, which makes it quicker to use.
const data = pageData()
setUpSearch(data)
setUpFilters()
setUpPanel()
setUpTables()
setUpTake(data)
setUpCopying()
setUpWords(light)
