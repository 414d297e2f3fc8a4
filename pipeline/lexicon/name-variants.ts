import { wordClasses } from './word-list.ts'

/** Given names that transliterations spell in several ways: the first is what they are compared by. Facts compiled by hand. */
export const NAME_VARIANTS: ReadonlyMap<string, string> = wordClasses({
  mohammed: 'mohammed muhammad mohammad mohamed mohamad muhammed muhamad mohamud mahamat mehmed',
  ahmed: 'ahmed ahmad ahmet akhmed',
  hussein: 'hussein husain hussain husayn huseyin hussien',
  hassan: 'hassan hasan',
  mahmoud: 'mahmoud mahmud mahmood mehmood',
  ali: 'ali aly',
  omar: 'omar umar omer',
  osman: 'osman uthman othman usman',
  yusuf: 'yusuf yousef youssef yousuf yusef yousif yussuf josef',
  ibrahim: 'ibrahim ebrahim ibraheem',
  ismail: 'ismail ismael esmail ismaeel',
  abdullah: 'abdullah abdallah abdulla abdullahi',
  abdul: 'abdul abdel abdal abd',
  khaled: 'khaled khalid',
  saeed: 'saeed said saied sayed',
  moussa: 'moussa musa mousa',
  sergei: 'sergei sergey serhiy serhii',
  alexei: 'alexei alexey aleksei aleksey oleksiy oleksii',
  dmitry: 'dmitry dmitri dmitriy dmytro',
  yury: 'yury yuri yuriy yurii',
  andrei: 'andrei andrey andriy andrii',
  nikolai: 'nikolai nikolay mykola',
  alexander: 'alexander aleksandr alexandr oleksandr aliaksandr alyaksandr aleksander',
  vladimir: 'vladimir volodymyr uladzimir',
  evgeny: 'evgeny yevgeny evgeni yevgeni yevhen',
  mikhail: 'mikhail mykhailo michail',
  moammar: 'moammar muammar muamar moamer',
  gaddafi: 'gaddafi qaddafi gadhafi kadhafi qadhafi',
})

/** The spheres in which people hold offices: namesakes in two of them are two people. One row: the sphere, and words of its titles. */
export const OFFICE_SPHERES: ReadonlyMap<string, string> = wordClasses({
  state:
    'president minister premier chancellor senator congressman congresswoman representative mp governor mayor king queen prince emir sultan chief secretary ambassador envoy leader speaker commissioner judge justice general colonel major captain admiral commander lieutenant brigadier marshal sergeant warlord',
  learning: 'professor historian economist scholar researcher analyst scientist',
  business: 'ceo executive founder banker businessman businesswoman entrepreneur',
  faith: 'bishop archbishop cardinal pope imam rabbi ayatollah mufti reverend pastor sheikh',
  press: 'journalist reporter editor columnist author',
})
