import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointOffsets } from '../../pipeline/dataset/identity/positions.ts'

it('counts code points, as slicing by them does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
      const points = Array.from(text)
      const index = at % (points.length + 1)
      const offset = points.slice(0, index).join('').length
      expect(codePointOffsets(text)(offset)).toBe(index)
    }),
  )
})
