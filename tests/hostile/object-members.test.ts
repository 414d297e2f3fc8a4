import { describe, expect, test } from 'vitest'
import { readSafely } from './invariants.ts'

/** Words that every plain object answers to. */
const members = Object.getOwnPropertyNames(Object.prototype)

/** A word in every position that an extractor looks up. */
const positions = (word: string): string => {
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return `# ${name} and the ${word}

*${name} Briefing N°12, 4 August 2021*

## ${name}

The ${word} met. ${name} said that the ${word} may ${word} in 2022. A ${word} government, the government ${word}, a national ${word} and the ${word} force left. Two ${word}s, the ${word}s and former ${word} ${name} ${name} accused the ${word} of ${word}. In ${word} 2021, since ${word}, by the ${word} of 2020 and for three ${word}s the ${word}ing ${word} was ${word}ed ${word}ly. Mid-${word} is ${word}-led and ${word}-based. The ${word} of Kenya, Kenya's ${word} and the Kenyan ${word} warned ${name} that “${word}” is a ${word}. According to ${word}, the ${word} rose. ${name} (${name.toUpperCase()}) is a ${word}.

**${name}?** ${word} ${word} ${word}.

To the ${word}:

- ${name} should ${word} the ${word}.
- ${name} the ${word} to ${word} by 1 ${word} 2022.
- The ${word} must ${word}, if the ${word} ${word}s.

| ${word} | ${name} |
|---|---|
| ${word} | 12 ${word} |

${name} 1: ${word}[^${word}]

[^${word}]: ${word}, [${word}], ![${word}](${word}), <${word}>, &${word};
`
}

describe.each(members)('the word “%s”', (word) => {
  test('is read in every position', async () => {
    expect(await readSafely(positions(word))).toBe('read')
  })

  test('is a value of front matter, and no field of it', async () => {
    const body = '\n---\nThe talks ended.\n'
    expect(await readSafely(`---\ntitle: ${word}\npublisher: ${word}${body}`)).toBe('read')
    expect(['read', 'refused']).toContain(await readSafely(`---\n${word}: x${body}`))
  })
})
