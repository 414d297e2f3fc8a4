/** Lemmas of words of closed classes, by “XPOS form”. UD English lemmatises personal pronouns by their nominative. */
export const closedWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DT: 'an:a these:this those:that',
    IN: 'vs.:versus vs:versus',
    PRP: "i:I me:I him:he them:they us:we her:she mine:my ours:our yours:your hers:her theirs:their 's:we 'em:they",
    MD: "'ll:will ca:can wo:will 'd:would sha:shall",
    POS: "':'s",
    RB: "n't:not nt:not",
    TO: 'na:to ta:to',
    VB: "'ve:have",
    VBP: "are:be am:be 'm:be 're:be 've:have ai:be wan:want",
    VBZ: "is:be has:have does:do 's:be",
    VBD: "was:be were:be had:have did:do 'd:have",
    VBN: 'been:be had:have done:do',
    VBG: 'being:be',
    CD: 'm:million mn:million b:billion bn:billion k:thousand tn:trillion',
    NN: 'pm:p.m. am:a.m. p.m:p.m. a.m:a.m.',
    FW: 'etc:etc.',
    RBR: 'better:well worse:badly further:far farther:far',
    RBS: 'best:well worst:badly furthest:far farthest:far',
    NNP:
      'jan:January feb:February mar:March apr:April aug:August sep:September sept:September oct:October ' +
      'nov:November dec:December jan.:January feb.:February mar.:March apr.:April aug.:August sep.:September ' +
      'sept.:September oct.:October nov.:November dec.:December',
  }).flatMap(([xpos, words]) =>
    words.split(' ').map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.split(':')
      return [`${xpos} ${form}`, lemma]
    }),
  ),
)
