export * from './tombstones.cjs'
