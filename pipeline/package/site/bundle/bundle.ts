import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

/** What every page carries within itself: a page is one file, which opens from a disk as from a server. */
export interface Assets {
  style: string
  script: string
}

/** Bundles the pages’ script and style. A development dependency does it: the package ships what it gives. */
export async function bundle(): Promise<Assets> {
  const script = fileURLToPath(new URL('../script/page.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    legalComments: 'none',
  })
  const css = await readFile(new URL('../page.css', import.meta.url), 'utf8')
  const style = await transform(css, { loader: 'css', minify: true, charset: 'utf8' })
  return { style: style.code.trim(), script: (outputFiles[0]?.text ?? '').trim() }
}
