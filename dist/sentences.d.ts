export * from './sentences.cjs'
