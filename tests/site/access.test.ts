import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch } from './browser.ts'
import { layOut, siteOf } from './site.ts'

const modes: [string, BrowserContextOptions, 'screen' | 'print'][] = [
  ['light', { colorScheme: 'light' }, 'screen'],
  ['dark', { colorScheme: 'dark' }, 'screen'],
  ['forced colours', { forcedColors: 'active' }, 'screen'],
  ['narrow', { viewport: { width: 320, height: 640 } }, 'screen'],
  ['reduced motion', { reducedMotion: 'reduce' }, 'screen'],
  ['print', {}, 'print'],
]

describe.skipIf(!hasBrowser)('a page', () => {
  let browser: Browser
  let at: (path: string) => string

  beforeAll(async () => {
    at = await layOut(await siteOf('source'))
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
  })

  test.each(modes)('has nothing that axe finds: %s', async (_, options, media) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.emulateMedia({ media })
    await page.goto(at('index.html'))
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)
    expect(found).toEqual([])
    await context.close()
  })

  test.each([320, 640, 768, 1280, 1920])(
    'is no wider than a window of %d pixels',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.goto(at('index.html'))
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - innerWidth',
      )
      expect(overflow).toBeLessThanOrEqual(0)
      await page.close()
    },
  )

  test('keeps to a measure that reads well', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(at('index.html'))
    // The width of a line in characters, an average letter being as wide as in running English.
    const characters = await page.evaluate<number>(`{
      const text = document.querySelector('.text p:last-of-type')
      const probe = document.createElement('span')
      probe.textContent = 'Foreign governments should continue what they have begun, and say so.'
      probe.className = 'gap'
      const size = getComputedStyle(text).fontSize
      Object.assign(probe.style, { whiteSpace: 'nowrap', fontSize: size })
      text.append(probe)
      const width = probe.getBoundingClientRect().width / probe.textContent.length
      text.getBoundingClientRect().width / width
    }`)
    expect(characters).toBeGreaterThan(59)
    expect(characters).toBeLessThan(80)
    await page.close()
  })
})
