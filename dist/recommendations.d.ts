export * from './recommendations.cjs'
