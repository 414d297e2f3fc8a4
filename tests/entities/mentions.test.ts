import { describe, expect, test } from 'vitest'
import { mentionsIn } from './read.ts'

const check = (cases: Readonly<Record<string, readonly string[]>>): void => {
  test.each(Object.entries(cases))('%s', async (text, expected) => {
    expect(await mentionsIn(text)).toEqual(expected)
  })
}

describe('states: names, acronyms, nationalities', () => {
  check({
    'The Turkish lira fell and Russian gas stopped flowing through Ukraine.': [
      'Ukraine | state name',
    ],
    'Arabic and French are official languages of Chad.': ['Chad | state name'],
    'The Jordanian army closed the border with Syria.': [
      'Jordanian army | government nominal',
      'Jordanian | state demonym',
      'Syria | state name',
    ],
    'In Guinea, Colonel Mamady Doumbouya toppled President Alpha Condé.': [
      'Guinea | state name',
      'Colonel Mamady Doumbouya | person name',
      'President Alpha Condé | person name',
    ],
    'The Swiss hosted the talks.': ['Swiss | state demonym'],
    'The Central African Republic (CAR) and the U.K. signed.': [
      'Central African Republic | state name',
      'CAR | state acronym',
      'U.K. | state acronym',
    ],
    'The Arab Spring and the Paris Agreement changed the region.': [],
    'The Islamic Republic of Iran closed the strait.': ['Islamic Republic of Iran | state name'],
  })
})

describe('adjectives before a name belong to its phrase', () => {
  check({
    'Asmara suspects landlocked Ethiopia of coveting its ports.': [
      'Asmara | state metonym',
      'landlocked Ethiopia | state name',
    ],
    'The army fought the paramilitary Rapid Support Forces in neighbouring Sudan.': [
      'army | government nominal',
      'paramilitary Rapid Support Forces | armed-group name',
      'neighbouring Sudan | state name',
    ],
    'Drought hit northern Kenya and other U.S. allies.': [
      'Kenya | state name',
      'other U.S. allies | bloc nominal',
      'U.S. | state acronym',
    ],
    'In particular China and the annual NATO summit matter.': [
      'China | state name',
      'NATO | intergovernmental acronym',
    ],
  })
})

describe('groups of people and outsiders', () => {
  check({
    'Rapid response teams met the displaced and individuals from both sectors.': [
      'Rapid response teams | people nominal',
      'displaced | people nominal',
      'individuals | people nominal',
    ],
    'The displaced shell of the building stood; the vulnerable systems failed.': [],
    'Outside stakeholders, the international community and humanitarian partners called.': [
      'Outside stakeholders | bloc nominal',
      'international community | bloc nominal',
      'humanitarian partners | organisation nominal',
    ],
    'The public and private sectors met.': ['public and private sectors | organisation nominal'],
    'It needs the trust of managers and staff.': [
      'managers | people nominal',
      'staff | people nominal',
    ],
    'Community and family members should help.': ['Community and family members | people nominal'],
  })
})

describe('the bounds of a phrase are those of the layer, names whole', () => {
  check({
    'The army drove Ghanaian troops out.': [
      'army | government nominal',
      'Ghanaian troops | government nominal',
      'Ghanaian | state demonym',
    ],
    'They trained US military advisers.': [
      'US military advisers | people nominal',
      'US | state acronym',
    ],
    'Armed groups left.': ['Armed groups | armed-group nominal'],
    'Citing officials, the paper erred.': ['officials | people nominal'],
    'It supports displaced people.': ['displaced people | people nominal'],
    'At least three foreign powers met.': ['three foreign powers | state nominal'],
    'In January 2024 rebel leaders met.': ['rebel leaders | people nominal'],
    'Some 100,000-125,000 soldiers came.': ['soldiers | people nominal'],
    'State security and law enforcement agencies met.': [
      'State security and law enforcement agencies | government nominal',
    ],
    'A ban on foreign “volunteers” came.': ['volunteers | people nominal'],
    'The law covers measures individuals should take.': ['individuals | people nominal'],
    'Well-known city officials resigned.': ['Well-known city officials | people nominal'],
    'A security firm controversy grew.': [],
    'It sold to customers of enriched uranium.': ['customers | people nominal'],
    'Leaders of armed groups came.': [
      'Leaders of armed groups | people nominal',
      'armed groups | armed-group nominal',
    ],
  })
})

describe('parts of a state are places', () => {
  check({
    'Fighting in Kachin State spread to the departments of Ouest and Nord.': [],
    'Rivers overflowed in several departments.': [],
    'Both departments of the ministry object.': [
      'Both departments of the ministry | government nominal',
      'ministry | government nominal',
    ],
  })
})

describe('short forms that a text defines, by their letters', () => {
  check({
    'The Alliance of Farmers and Herders for Peace (AFHP) met. AFHP left.': [
      'Alliance of Farmers and Herders for Peace | organisation name',
      'AFHP | organisation acronym',
      'AFHP | organisation acronym',
    ],
    'Unmanned aerial vehicles (UAVs) hit the port. A UAV has landed.': [],
    'The Clean Water Act (CWA) was passed. The CWA has helped.': [],
    'Community health workers (CHWs) met. CHWs have left.': [
      'Community health workers | people nominal',
      'CHWs | people acronym',
      'CHWs | people acronym',
    ],
    'Artificial intelligence (AI) grew. AI has spread.': [],
  })
})

describe('ambiguous names by context', () => {
  check({
    'Georgia’s parliament in Tbilisi passed the law.': [
      'Georgia’s parliament | government nominal',
      'Georgia | state name',
      'Tbilisi | state place',
    ],
    'Democrats won the Senate race in Georgia after Atlanta turned out.': [
      'Democrats | party name',
      'Senate | government name',
    ],
    'The psychologist Jordan Peterson spoke.': ['psychologist Jordan Peterson | person name'],
    'Jordan hosts 650,000 Syrian refugees.': [
      'Jordan | state name',
      'Syrian refugees | people nominal',
      'Syrian | state demonym',
    ],
    'He met Mr. Washington, a banker.': ['Mr. Washington | person name'],
    'Nigeria and Niger share a border.': ['Nigeria | state name', 'Niger | state name'],
    'Oil from the Niger Delta is shipped abroad.': [],
    'Brazzaville and Congo’s army disagree.': [
      'Brazzaville | state metonym',
      'Congo’s army | government nominal',
      'Congo | state name',
    ],
  })
})

describe('capitals and buildings: metonym or place', () => {
  check({
    'Paris and London proposed a force; Rome hesitated.': [
      'Paris | state metonym',
      'London | state metonym',
      'Rome | state metonym',
    ],
    'Diplomats met in Vienna.': ['Diplomats | people nominal', 'Vienna | state place'],
    'A visit to Naypyitaw followed.': ['Naypyitaw | state place'],
    'Ties with Beijing deepened.': ['Beijing | state metonym'],
    'Downing Street and the Élysée agreed; the Kremlin shrugged.': [
      'Downing Street | government metonym',
      'Élysée | government metonym',
      'Kremlin | government metonym',
    ],
    'Brussels froze the aid.': ['Brussels | intergovernmental metonym'],
    'Belgium’s government met in Brussels.': [
      'Belgium’s government | government nominal',
      'Belgium | state name',
      'Brussels | state place',
    ],
    'Talks between Baghdad and Erbil stalled.': [
      'Baghdad | state metonym',
      'Erbil | government metonym',
    ],
    'Fighting near Kirkuk and in Basra went on.': [],
  })
})

describe('persons: titles inside, possessors nested', () => {
  check({
    'Chinese President Xi Jinping travelled.': [
      'Chinese President Xi Jinping | person name',
      'Chinese | state demonym',
    ],
    'They freed presidential candidate Fernando Villavicencio.': [
      'presidential candidate Fernando Villavicencio | person name',
    ],
    'India’s external affairs minister, S. Jaishankar, objected.': [
      'India’s external affairs minister | person nominal',
      'India | state name',
      'S. Jaishankar | person name',
    ],
    'The Trump administration waited.': [
      'Trump administration | government nominal',
      'Trump | person name',
    ],
    'He is a former minister and remains the party’s main financier.': ['party | party nominal'],
  })
})

describe('bodies', () => {
  check({
    'The Commerce Department’s Bureau of Industry and Security (BIS) objected.': [
      'Commerce Department’s Bureau of Industry and Security | government name',
      'Commerce Department | government name',
      'BIS | government acronym',
    ],
    'The Office of the High Commissioner for Human Rights (OHCHR) condemned it.': [
      'Office of the High Commissioner for Human Rights | intergovernmental name',
      'OHCHR | intergovernmental acronym',
    ],
    'The Government of Sudan is whole.': [
      'Government of Sudan | government nominal',
      'Sudan | state name',
    ],
    'Kurdish fighters of the People’s Protection Units (YPG) left.': [
      'Kurdish fighters of the People’s Protection Units | people nominal',
      'People’s Protection Units | armed-group name',
      'YPG | armed-group acronym',
    ],
    'The European Parliament’s foreign affairs committee objects.': [
      'European Parliament’s foreign affairs committee | intergovernmental nominal',
      'European Parliament | intergovernmental name',
    ],
    'The customs union, the coup and the sanctions changed little.': [],
  })
})

describe('groups', () => {
  check({
    'Local chiefs, imams and women leaders met.': [
      'Local chiefs | people nominal',
      'imams | people nominal',
      'women leaders | people nominal',
    ],
    'At least 7,000 officers and 12 aid workers died.': [
      'officers | people nominal',
      'aid workers | people nominal',
    ],
    'Foreign governments and outside powers should wait.': [
      'Foreign governments | bloc nominal',
      'outside powers | bloc nominal',
    ],
    'Gulf states and the West differ.': ['Gulf states | bloc nominal', 'West | bloc name'],
    'Jihadist groups and human rights groups are not alike.': [
      'Jihadist groups | armed-group nominal',
      'human rights groups | organisation nominal',
    ],
    'The Rohingya fled.': ['Rohingya | people name'],
    'Officials must free political prisoners.': [
      'Officials | people nominal',
      'political prisoners | people nominal',
    ],
    'As a member of the council, Kuwait can block the text.': ['Kuwait | state name'],
    'Kuwait acted as its main supplier.': ['Kuwait | state name'],
  })
})

describe('lines of capitals, numbered headings, datelines', () => {
  check({
    '# THE LONG WAR IN SUDAN\n\nTalks failed.': ['SUDAN | state name'],
    '# A CHANGE OF MOOD\n\nTalks failed.': [],
    '# I. Introduction\n\nTalks failed.': [],
    '# B. Kenya\n\nTalks failed.': ['Kenya | state name'],
    'C. Rajagopalachari resigned.': ['C. Rajagopalachari | person name'],
    'Brussels, 4 May 2021': ['Brussels | state place'],
    'Brussels, however, objected.': ['Brussels | intergovernmental metonym'],
    'Half of Khartoum burned.': ['Khartoum | state place'],
    'Rebels looked at Kampala as a model.': [
      'Rebels | armed-group nominal',
      'Kampala | state metonym',
    ],
    'Ministers met at Kampala.': ['Ministers | people nominal', 'Kampala | state place'],
  })
})

describe('what is no actor: page furniture and the publisher in its header', () => {
  check({
    'Sudan + 2 more\n\n# A truce in Darfur\n\nKenya mediates.': ['Kenya | state name'],
    '# A truce at last: Crisis Group Africa Briefing N°12, 4 May 2021\n\nKenya mediates.': [
      'Kenya | state name',
    ],
    '# Crisis Group and Kenya\n\nKenya mediates.': [
      'Crisis Group | organisation name',
      'Kenya | state name',
      'Kenya | state name',
    ],
    '# A truce at last\n\nCrisis Group praised Kenya.': [
      'Crisis Group | organisation name',
      'Kenya | state name',
    ],
  })
})

describe('roles behind “as”', () => {
  check({
    'Eritrea sees Egypt as a diplomatic partner and arms supplier.': [
      'Eritrea | state name',
      'Egypt | state name',
    ],
    'Chad presents itself as France’s most loyal ally in the region.': [
      'Chad | state name',
      'France | state name',
    ],
    'Chad’s most loyal allies left.': [
      'Chad’s most loyal allies | bloc nominal',
      'Chad | state name',
    ],
    'Diplomats left as soldiers and rebels were fighting.': [
      'Diplomats | people nominal',
      'soldiers | people nominal',
      'rebels | armed-group nominal',
    ],
  })
})

describe('names with hyphens, particles and countries inside', () => {
  check({
    'Pakistan Commander-in-Chief Asim Munir spoke.': [
      'Pakistan Commander-in-Chief Asim Munir | person name',
      'Pakistan | state name',
    ],
    'The Moscow-in-exile circle left Russia.': ['Moscow | state metonym', 'Russia | state name'],
    'Fighting reached Santiago del Estero in July.': [],
    'Fighting reached Santiago in July.': ['Santiago | state place'],
    'The UN Verification Office in Nepal (UNVON) closed. UNVON left.': [
      'UN Verification Office in Nepal | intergovernmental name',
      'UNVON | intergovernmental acronym',
      'UNVON | intergovernmental acronym',
    ],
    'The Electoral Office in the United Kingdom (UK) closed.': [
      'Electoral Office | government name',
      'United Kingdom | state name',
      'UK | state acronym',
    ],
  })
})

describe('members and numbers of people', () => {
  check({
    'They pressed Economic Community of West African States (ECOWAS) members to act.': [
      'Economic Community of West African States (ECOWAS) members | bloc nominal',
      'Economic Community of West African States | intergovernmental name',
      'ECOWAS | intergovernmental acronym',
    ],
    'Member States must act.': ['Member States | bloc nominal'],
    'At least 300 Chadian officers deserted.': [
      'Chadian officers | people nominal',
      'Chadian | state demonym',
    ],
    'Some 2,000 mercenaries left.': ['mercenaries | armed-group nominal'],
    'The rebels accuse the navy of smuggling.': [
      'rebels | armed-group nominal',
      'navy | government nominal',
    ],
    'Police fired tear gas.': ['Police | government nominal'],
    'The council rejected the plan.': ['council | government nominal'],
    'The plan went through the council.': [],
    'Things such as drought and events such as floods matter.': [],
  })
})

test('a title that opens the sentence is part of the name', async () => {
  expect(await mentionsIn('Secretary of State Antony Blinken spoke.')).toEqual([
    'Secretary of State Antony Blinken | person name',
  ])
})

describe('persons’ names: where they begin and end', () => {
  check({
    'Michael Bay spoke.': ['Michael Bay | person name'],
    'The rally in Alexandra Park ended.': [],
    'Senator Joseph Day spoke.': ['Senator Joseph Day | person name'],
    'They met in the Victoria Park.': [],
    'Sacha Baron Cohen spoke.': ['Sacha Baron Cohen | person name'],
    'Baron Cohen spoke.': ['Baron Cohen | person name'],
    'Tim O ’Brien spoke.': ['Tim O ’Brien | person name'],
    'Liberal Party of Canada Frank Oliver won.': [
      'Liberal Party of Canada | party name',
      'Frank Oliver | person name',
    ],
    'The University of Nigeria Teaching Hospital closed.': [
      'University of Nigeria Teaching Hospital | organisation name',
    ],
    'Orlavik Tems, the new deputy director, left.': ['Orlavik Tems | person name'],
    'Orlavik Tems, Deputy Director, left.': ['Orlavik Tems | person name'],
    'Active Citizens, New Fighter, and Blue Lanterns met.': [],
  })
})
