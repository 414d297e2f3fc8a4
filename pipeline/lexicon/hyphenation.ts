/** First parts that keep their hyphen where a line breaks behind it: “co-/chair”, “self-/rule”. */
export const hyphenatedPrefixes: ReadonlySet<string> = new Set(
  `all anti co cross ex far first five four full half high joint left long low mid multi nine non
  north off part peace quasi right second self semi seven short single six so south ten third three
  two well west east`
    .trim()
    .split(/\s+/),
)

/** Words behind a hanging hyphen: “short- and long-term”. */
export const hangingHyphenFollowers: ReadonlySet<string> = new Set(['and', 'or', 'to', 'nor'])
