export * from './helpers.cjs'
