export * from './briefings.cjs'
