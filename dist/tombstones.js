/** A record that an earlier version published and this one no longer holds. Ids never vanish. */
export { tombstones } from './tombstones.cjs'
