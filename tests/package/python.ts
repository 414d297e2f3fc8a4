import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The Python that has the reference validators: `python3 -m venv tests/package/.venv`, then
 * `tests/package/.venv/bin/pip install -r tests/package/requirements.txt`. Null where it is not there.
 */
export const python: string | null = find()

function find(): string | null {
  const path = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'
  const file = fileURLToPath(new URL(`./.venv/${path}`, import.meta.url))
  return existsSync(file) ? file : null
}

/** What a skipped test says. */
export const noPython =
  python === null ? ' (skipped: no reference validators in tests/package/.venv)' : ''
