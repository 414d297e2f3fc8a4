export * from './claims.cjs'
