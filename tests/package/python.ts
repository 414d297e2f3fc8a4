import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The Python that has the reference validators, in a virtual environment: `python3 -m venv .venv`, then
 * `.venv/bin/pip install -r tests/package/requirements.txt`. Null where it is not there.
 */
export const python: string | null = find()

function find(): string | null {
  const path = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'
  const places = ['../../.venv/', './.venv/'].map((place) => new URL(place + path, import.meta.url))
  return places.map((url) => fileURLToPath(url)).find((file) => existsSync(file)) ?? null
}

/** What a skipped test says. */
export const noPython = python === null ? ' (skipped: no reference validators in .venv)' : ''
