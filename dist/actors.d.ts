export * from './actors.cjs'
