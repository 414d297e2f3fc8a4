/** Words that point at the past, the present or the future without a length or a place in the calendar. */

export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** The whole expression, lower case. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  today: 'PRESENT_REF',
  current: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'the present day': 'PRESENT_REF',
  'present day': 'PRESENT_REF',
  'modern day': 'PRESENT_REF',
  'the moment': 'PRESENT_REF',
  'the time being': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  recent: 'PAST_REF',
  'more recent': 'PAST_REF',
  'most recent': 'PAST_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  'very recently': 'PAST_REF',
  lately: 'PAST_REF',
  'long ago': 'PAST_REF',
  'the past': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'the distant past': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the not too distant future': 'FUTURE_REF',
  'the immediate future': 'FUTURE_REF',
  'the foreseeable future': 'FUTURE_REF',
  'the distant future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
}

/** Before a plural unit: “recent years”, “the coming months”. */
export const REFERENCE_ADJECTIVES: Readonly<Record<string, Reference>> = {
  recent: 'PAST_REF',
  'more recent': 'PAST_REF',
  'the most recent': 'PAST_REF',
  'the recent': 'PAST_REF',
  past: 'PAST_REF',
  'the past': 'PAST_REF',
  previous: 'PAST_REF',
  earlier: 'PAST_REF',
  bygone: 'PAST_REF',
  coming: 'FUTURE_REF',
  'the coming': 'FUTURE_REF',
  future: 'FUTURE_REF',
  'the next': 'FUTURE_REF',
  'the upcoming': 'FUTURE_REF',
  upcoming: 'FUTURE_REF',
}

/** Before a noun. */
export const ATTRIBUTIVE: Readonly<Record<string, Reference>> = {
  past: 'PAST_REF',
  present: 'PRESENT_REF',
  future: 'FUTURE_REF',
}

/** Between “a” and “time”: “a considerable time”. */
export const VAGUE_LENGTHS: readonly string[] = [
  'considerable',
  'long',
  'short',
  'lengthy',
  'prolonged',
  'extended',
  'significant',
  'limited',
  'brief',
]
