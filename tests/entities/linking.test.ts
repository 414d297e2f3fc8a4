import { describe, expect, test } from 'vitest'
import { chainsIn, globalActorsIn } from './read.ts'

describe('mentions of one actor', () => {
  const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'Mali’s junta left. The Malian government denied it. The regime lied.': [
      ['Mali’s junta', 'Malian government', 'regime'],
      ['Mali', 'Malian'],
    ],
    'The Combined Task Group (CTG) sailed. CTG ships returned.': [
      ['Combined Task Group', 'CTG', 'CTG'],
    ],
    'Secretary of State Jane Doe left. Defence Secretary John Roe spoke. The Secretary of State returned.':
      [['Secretary of State Jane Doe', 'Secretary of State']],
    'President Félix Tshisekedi spoke. Tshisekedi left. The president returned.': [
      ['President Félix Tshisekedi', 'Tshisekedi', 'president'],
    ],
    'Japan and the Netherlands export tools. The two countries fear retaliation.': [
      ['Japan', 'two countries'],
      ['Netherlands', 'two countries'],
    ],
    'Kenya’s drought and Peru’s sudden floods made these countries poorer.': [
      ['Kenya', 'countries'],
      ['Peru', 'countries'],
    ],
    'Kenya’s new farm law ended and Peru’s port closed. These countries objected.': [],
    'Prime Minister Irakli Garibashvili met President Ilham Aliyev. Both leaders smiled.': [
      ['Prime Minister Irakli Garibashvili', 'Both leaders'],
      ['President Ilham Aliyev', 'Both leaders'],
    ],
    'Boko Haram attacked Baga. The group then withdrew.': [['Boko Haram', 'group']],
    'Huawei was listed. The company’s sales fell.': [['Huawei', 'company']],
    'Burkina Faso and Mali quit the Economic Community of West African States (ECOWAS). The bloc regretted it.':
      [['Economic Community of West African States', 'ECOWAS', 'bloc']],
    'Kenya and Sudan signed. Kenya and Sudan paid. The two countries smiled. Kenya wrote to Chad and Togo. The two countries waited.':
      [
        ['Kenya', 'Kenya', 'two countries', 'Kenya', 'two countries'],
        ['Sudan', 'Sudan', 'two countries', 'two countries'],
      ],
    'Japan and Peru signed. The two countries smiled. Niger and Mali objected. The two countries left.':
      [
        ['Japan', 'two countries'],
        ['Peru', 'two countries'],
        ['Niger', 'two countries'],
        ['Mali', 'two countries'],
      ],
    'Ghana’s debts and Togo’s reforms worry donors. These countries need aid.': [
      ['Ghana', 'countries'],
      ['Togo', 'countries'],
    ],
    'The Nepali army wrote to India. Trade stalled when the country was in crisis.': [
      ['Nepali', 'country'],
    ],
    'The West waits. Western diplomats left.': [['West', 'Western']],
    'The Sudan Front and the Nile Rally fought. Neither side won.': [],
    'Ethiopia and Eritrea fought. Neither side won.': [
      ['Ethiopia', 'side'],
      ['Eritrea', 'side'],
    ],
    'Somalia’s head of state, Muse Bihi Abdi, left.': [
      ['Somalia’s head of state', 'Muse Bihi Abdi'],
    ],
    'The envoy for the Horn, Mike Hammer, left.': [['envoy', 'Mike Hammer']],
    'The envoy for the Horn met Mike Hammer.': [],
    'The army and its general, Napoleon Bonaparte eventually won.': [
      ['general', 'Napoleon Bonaparte'],
    ],
    'In talks with the president, William Ruto objected.': [],
    'The European Union met. The Commission presented a plan.': [],
    'Ethiopia’s army advanced. Eritrea’s army followed.': [],
  }
  test.each(Object.entries(cases))('%s', async (text, chains) => {
    expect(await chainsIn(text)).toEqual(chains)
  })
})

test('names give the same ids in every text', async () => {
  expect(
    await globalActorsIn('Defence Minister Sergei Shoigu of Russia met the UN Security Council.'),
  ).toEqual(['russia', 'sergei-shoigu', 'un-security-council'])
})

test('a body that any state has is told apart by its state', async () => {
  const text = 'Kenya’s Constitutional Court ruled. Kenya obeyed. Kenya won.'
  expect(await globalActorsIn(text)).toContain('kenya-constitutional-court')
})
