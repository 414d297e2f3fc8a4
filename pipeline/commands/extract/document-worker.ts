import { readDocument } from './read-document.ts'

/** Reads one document, in whichever thread this runs. */
export default readDocument
