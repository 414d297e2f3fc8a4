// What reads HTML, in one module, so that it is loaded when a page is read and not before.
export { mainContent } from './main-content.ts'
export { pageFields } from './page-fields.ts'
export { parseHtml } from './parse.ts'
export { toMarkdown } from './markdown.ts'
