/** One place where the text refers to an actor by a name or a noun phrase. */
export { mentions } from './mentions.cjs'
