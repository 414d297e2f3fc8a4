export * from './mentions.cjs'
