import type { Block, FoundClaim, Span } from '../../types.ts'

/** Half-open indices of a block’s text. */
interface Quotation {
  start: number
  end: number
}

/** Gives the claims within quotations that run over sentences the holder that one of their sentences names. */
export function withSpeakers(claims: readonly FoundClaim[]): FoundClaim[] {
  const quotations = new Map<Block, Quotation[]>()
  return claims.map((claim, at) => {
    const { block } = claim.sentence
    if (claim.holder !== 'author') return claim
    const known = quotations.get(block) ?? quotationsOf(block.text)
    quotations.set(block, known)
    const place = known.findIndex((one) => isWithin(claim, one))
    const speaker = place < 0 ? null : speakerOf(claims, at, known, place)
    if (!speaker) return claim
    const { holder, holderMention } = speaker
    return { ...claim, holder, holderMention, rule: 'claim-quoted', grade: 'likely' }
  })
}

/** The marks belong to neither claim nor quotation. */
const isWithin = ({ start, end }: Span, quotation: Quotation): boolean =>
  start >= quotation.start && end <= quotation.end

/** How many claims away the words that name a speaker are looked for. */
const reach = 3

/** The claim that says whose a quotation is: one that it reaches into, or that ends in the quotation before it. */
function speakerOf(
  claims: readonly FoundClaim[],
  at: number,
  quotations: readonly Quotation[],
  place: number,
): FoundClaim | null {
  const { block } = claims[at]?.sentence ?? {}
  const near = claims
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(({ sentence, holder }) => sentence.block === block && holder !== 'author')
  const [own, before] = [quotations[place], quotations[place - 1]]
  const names = (quotation: Quotation | undefined) =>
    quotation && near.find(({ start, end }) => start < quotation.end && end > quotation.start)
  if (names(own)) return names(own) ?? null
  const last = names(before)
  const previous = claims[at]?.sentence.ordinal ?? 0
  return last && own && previous - last.sentence.ordinal === 1 ? last : null
}

/** The quotations of a text: what stands between curly marks, or between straight ones in turn. */
function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '“' || (mark === '"' && open < 0)) open = at + 1
    else if ((mark === '”' || mark === '"') && open >= 0) {
      found.push({ start: open, end: at })
      open = -1
    }
  }
  return found
}
