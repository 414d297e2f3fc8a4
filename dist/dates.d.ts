export * from './dates.cjs'
