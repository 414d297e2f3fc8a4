export * from './types.cjs'
