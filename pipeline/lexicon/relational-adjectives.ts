/** Adjectives that say to what field something belongs, not how it is: they stand next to their noun, behind names too. */
export const RELATIONAL_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'foreign military domestic naval fiscal public private special senior federal legal civilian nuclear economic ' +
    'humanitarian presidential congressional diplomatic political financial commercial industrial technological ' +
    'scientific national international regional local global territorial constitutional electoral judicial ' +
    'legislative environmental agricultural strategic monetary social cultural educational digital criminal ' +
    'tactical operational logistical medical regulatory statutory parliamentary ministerial bilateral ' +
    'multilateral maritime coastal aerial ballistic conventional'
  ).split(' '),
)
