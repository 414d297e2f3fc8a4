import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: './tests/install-tools.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Continuous integration counts from this file.
    reporters: process.env.CI === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
  },
})
