import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasBrowser, launch } from './browser.ts'
import { layOut, siteOf } from './site.ts'

/** What somebody who meets the page for the first time wants to know of the briefing. */
describe.skipIf(!hasBrowser)('a newcomer, within one page,', () => {
  let browser: Browser
  let address: string
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    const at = await layOut(await siteOf('source'))
    address = at('index.html')
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
  })

  beforeEach(async () => {
    errors.length = 0
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address)
    return async () => {
      expect(errors).toEqual([])
      await page.close()
    }
  })

  test('finds what foreign governments are told to do', async () => {
    await page.getByRole('link', { name: 'Act', exact: true }).click()
    const heading = page.getByRole('heading', { name: 'foreign governments' })
    await heading.waitFor()
    const told = await heading
      .locator('xpath=following-sibling::ul[1]')
      .locator('.words')
      .allTextContents()
    expect(told).toContain('press ASEAN to keep excluding the regime from high-level meetings')
    expect(told).toContain('continue imposing targeted sanctions on the Myanmar regime')
  })

  test('finds which claims are hedged', async () => {
    await page.getByLabel('Certainty').selectOption('hedged')
    const shown = page.locator('table[data-table=claims] tbody tr:visible')
    expect(await shown.count()).toBeGreaterThan(1)
    const certainties = await shown.locator('td[data-label=Certainty]').allTextContents()
    for (const certainty of certainties) expect(certainty).toMatch(/^hedged/)
    expect(await shown.locator('.words').allTextContents()).toContain(
      'The West worries that Moscow could use these ties to dodge sanctions',
    )
  })

  test('finds what happened in February 2021', async () => {
    const row = page.locator('table[data-table=dates] tr', {
      has: page.getByText('February 2021', { exact: true }),
    })
    const said = row.first().locator('td[data-label="What is said"] a')
    await said.first().click()
    const claim = page.locator('.entry:target')
    expect(await claim.textContent()).toContain("Myanmar's February 2021 coup")
  })

  test('finds who says that Moscow could use the ties to dodge sanctions', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Moscow dodge sanctions')
    await page.locator('#results a').first().click()
    const claim = page.locator('.entry:target')
    expect(await claim.locator('td[data-label="Held by"]').textContent()).toContain('the West')
  })

  test('takes the claims as CSV, as filtered', async () => {
    await page.getByLabel('Certainty').selectOption('hedged')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'claims as CSV' }).click()
    const csv = await readFile(await (await waiting).path(), 'utf8')
    const rows = parse<Record<string, string>>(csv, { columns: true })
    expect(rows.length).toBeGreaterThan(1)
    expect(new Set(rows.map(({ certainty }) => certainty))).toEqual(new Set(['hedged']))
  })

  test('goes from words to their record and back, by keyboard', async () => {
    const mark = page.locator('.text sup a', { hasText: /^6$/ })
    await mark.focus()
    await page.keyboard.press('Enter')
    const panel = page.locator('#panel')
    expect(await panel.textContent()).toContain('worries that Moscow could use')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('panel')
    await page.keyboard.press('Escape')
    expect(await panel.textContent()).toContain('Choose a mark')
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('6')
  })
})

describe.skipIf(!hasBrowser)('without its script, the page', () => {
  test('is whole and can be walked', async () => {
    const at = await layOut(await siteOf('source'))
    const browser = await launch()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(at('index.html'))
    expect(await page.locator('.entry:visible').count()).toBeGreaterThan(60)
    expect(await page.locator('#search').isVisible()).toBe(false)
    await page.locator('.text sup a', { hasText: /^6$/ }).click()
    expect(await page.locator('.entry:target').textContent()).toContain('worries that')
    await page.locator('.entry:target .words').click()
    expect(await page.locator('.s:target').textContent()).toContain('Moscow could use')
    await browser.close()
  })
})
