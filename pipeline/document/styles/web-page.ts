import type { HouseStyle } from './types.ts'

const source = /^(?:source|sources|publisher|published by|organi[sz]ation)\s?:\s*(.{2,150})$/i

/** A page copied whole: a line says whose document it shows (“Source: Watchdog”). */
export const webPage: HouseStyle = {
  id: 'web-page',
  example: 'Source: Watchdog\nPosted: 3 May 2022',
  read: (head) => {
    // Below the text it is the source of a figure.
    const prose = head.findIndex(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    const found = head
      .slice(0, prose === -1 ? head.length : prose)
      .filter(({ kind }) => kind === 'metadata')
      .map(({ text }) => source.exec(text)?.[1])
    const publisher = found.find((name) => name !== undefined)
    return publisher === undefined ? null : { publisher }
  },
}
