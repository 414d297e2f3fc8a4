/** A person, state, organisation or group that acts or is acted upon. */
export { actors } from './actors.cjs'
