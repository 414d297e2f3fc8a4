export * from './sections.cjs'
