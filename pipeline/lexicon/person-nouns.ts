/**
 * Singular nouns that denote a person by role, work, belief or origin.
 * Sources: WordNet 3.1 (Princeton University, WordNet licence), nouns whose first sense lies in
 * noun.person, and common policy usage. Left out: nouns that policy prose uses for things or for groups.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
abbot abductee abductor abiogenist abolitionist abortionist absolutist abstractionist academic accompanist
accompanyist accomplice accordionist accountant acolyte acoustician activist actor actress addict adherent adjudicator
administrator admirer adolescent adult adulterer adventurer adversary adviser advisor advocate aerialist aeronaut
aerophile aetiologist aggressor agitator agriculturalist agriculturist agronomist aid-worker aide aircraftman
aircraftsman aircrewman airman airwoman alarmist alchemist alderman algebraist alien alienist allergist alpinist
altoist altruist amateur ambassador ambassador-designate amoralist amorist anaesthetist analogist analyst anarchist
anatomist ancestor anchorman anchorperson anecdotist anesthesiologist anesthetist angel angiologist anglophile animist
annalist anomalist antagonist anthologist anthropologist aphorist apiarist apiculturist apologist apothecary
apparatchik appellant applicant appointee appraiser apprentice arbiter arbitrator arboriculturist arborist
archaeologist archbishop archeologist architect archivist arianist aristocrat arithmetician armor-bearer arrowsmith
arsonist artilleryman artisan artist aspirant assailant assassin assemblyman assemblywoman assessor assignee assistant
astrologist astronaut astrophysicist asylee asylum-seeker atavist atheist athlete attaché attacker attendant attorney
auctioneer auditor aunt author autobiographer autocrat automobilist ayatollah babe baby bachelor backer backpacker
backwoodsman bacteriologist baggageman balladeer ballerina balletomane balloonist ballplayer bandleader bandmaster
bandsman banker barbarian bargeman barkeep barkeeper barman barnburner baron baroness bartender basileus basketeer
basketmaker bassist bassoonist bather batman batsman beadle beadsman beatnik beautician bedesman beekeeper beggar
beggarman beggarwoman behaviorist behaviourist beholder believer bellhop bellman beneficiary besieger bibliographer
bibliophile bibliopolist bibliotist bicyclist bidder bigamist bilingualist bimetallist biochemist biographer biologist
biophysicist bishop blackmailer blacksmith blogger bloke bluestocking boatbuilder boatman boatswain bodybuilder
bodyguard bomb-maker bomber bombmaker bondsman bookdealer bookkeeper bookman bootlegger bootmaker borrower boss
botanist bourgeois bowman boxer boy brain-worker brainworker brakeman briber bricklayer bride bridegroom brigadier
broker broker-dealer brother brother-in-law buccaneer buddy buffoon bugler bugologist bullfighter bully bullyboy
bunkmate bureaucrat burglar burgomaster busboy bushwhacker businessman businesspeople businessperson businesswoman
busman butler buyer bystander cabdriver cabinetmaker cabman cadre caliph caller calligrapher calligraphist cameraman
campaigner camper campesino campmate candidate candlemaker candymaker cannoneer canoeist canonist capitalist captain
captive carabineer carbineer cardinal cardiologist careerist caregiver caretaker caricaturist carpenter cartographer
cartoonist caseworker castaway casuist catechist caterer catholic cattleman cavalryman caveman celebrant celebrity
cellist centenarian centrist ceramicist ceramist chairman chairperson chairwoman chambermaid champ chancellor
chapelgoer chaplain chargeman chargé charlatan charwoman cheesemonger chela chemist chief chieftain chiropodist
chiropractor choirboy choirmaster choreographer chorine christian churchgoer churchman chutzpanik cinematographer
citizen civilian claimant clansman clanswoman clarinetist clarinettist classicist classmate clergyman cleric
clericalist clerk client climatologist clinician cloakmaker clockmaker clocksmith co-chair co-founder co-religionist
co-worker coach coachbuilder coachman coalman coastguardsman cobbler collaborationist collaborator colleague
collectivist collector collegian colonel colonialist colonist coloratura colorist columnist combatant comedian
commander commentator commie commissar commissioner commissioner-general committeeman committeewoman commoner
communist commuter companion compatriot compeer competitor complainant composer compulsive comrade concert-goer
concertinist concessionaire conchologist concierge conductor confessor confidant confidante conformist confrere
congressman congresswoman connoisseur conqueror conscript conservationist conservative conservativist conspirator
constable constitutionalist consultant consumer contestant contortionist contrabandist contralto contrapuntist
contrarian contributor controversialist conventioneer conversationalist conversationist convict cook coordinator cop
coppersmith copyist copywriter coquette coreligionist cornetist coroner corporal corporatist correspondent cosigner
cosmetologist cosmographer cosmographist cosmologist cosmonaut costermonger councillor councilman councilor
councilwoman counselor counter-revolutionist counterfeiter counterman counterpart counterperson counterrevolutionist
counterterrorist counterwoman countess countryman coup-leader coup-plotter courier courtier cousin cousin-german
coward cowboy cowhand cowman cowpuncher crackpot cracksman crafter craftsman cragsman craniologist creator crewman
criminal criminologist critic crofter crone crony crook cryptographer cryptologist crystallographer cubist culprit
cultist cultivator cupbearer custodian customer cyber-terrorist cybercriminal cybernaut cyclist cymbalist cynic
cytogeneticist cytologist dad daddy dairyman dalesman dame dancer dancing-master daughter deacon deadhead dealer
debtor deceased decedent decorator defeatist defector defendant defender deipnosophist delegate deliveryman demagogue
demander deminer democrat demographer demographist demonstrator dentist denturist deportee depositor deputy
dermatologist dervish descendant descendent deserter deskman desperate despoiler detainee detective determinist
detractor developer deviationist devisee devotee diabetic diabolist diagnostician dialectician diarist dictator
diemaker dietician dietitian dignitary diplomat diplomatist director disarmament-expert disciple disciplinarian
dissenter dissident distortionist diversionist docker dockworker doctor dogfighter dogmatist don doorman
double-crosser double-dealer draftsperson dramatist draper draughtsman dreamer dressmaker drinker driver dropout
drover druggist drunk drunkard dualist duchess duelist duellist duffer duke dullard dustman dweller dynamitist earl
earthman eccentric eclecticist ecologist econometrician econometrist economist editor editorialist educationalist
educationist educator egghead egotist elder elector electrician electrologist electrotherapist elegist elitist
elocutionist emancipationist embryologist emigrant emir emissary emperor empiricist employee employer empress
encyclopaedist encyclopedist endocrinologist endodontist engineer engraver enologist enophile enrollee entertainer
enthusiast entomologist entrepreneur environmentalist envoy enzymologist epicure epidemiologist epistemologist
equalitarian equestrian escapist escapologist eschatologist escort essayist ethician ethicist ethnographer ethnologist
ethologist etiologist etymologist eulogist evacuee evangelist everyman evildoer evolutionist ex-combatant ex-fighter
ex-gambler ex-husband ex-mayor ex-minister ex-president ex-rebel ex-serviceman ex-soldier exciseman excursionist
executioner executor exile existentialist exodontist expatriate expellee experimenter expert explorer expressionist
extortionist fabulist facilitator faddist fakeer falangist fanatic fantasist farmer farmworker fascist fashionmonger
fatalist father fauvist fella fellow felon feminist fermentologist ferryman fetishist fielder fieldhand fieldsman
fieldworker fiend fighter fill-in filmmaker finalist financier firefighter first-nighter first-responder fisher
fisherfolk fisherman fishmonger fishwife fixer flag-waver flautist florist flutist foeman follower footballer footman
forefather foreigner foreman foreperson forerunner fossilist founder fraudster freak freedman freedwoman freeholder
freelancer freeman freewheeler freewoman freshman friend frogman front-runner frontiersman frontierswoman frontrunner
fugitive fugleman fullback funambulist functionalist functionary gadfly gadgeteer gagwriter gallant gambist gambler
gamekeeper games-master gamin gangster garbageman gardener garment-worker garmentmaker gasman gastroenterologist
gaucho genealogist general geneticist gentleman gentlewoman geographer geologist geometrician geophysicist
geriatrician gerontologist ghostwriter girl girlfriend giver gladiator glassmaker glassworker glossarist glutton
gold-worker goldsmith goldworker golfer gossipmonger gourmet governess governor graduate grammarian grandchild
grandfather grandma grandmaster grandmother grandparent granny graphologist graybeard great-niece greenskeeper grocer
groom groomsman groundkeeper groundskeeper groundsman grower grownup guard guardian guardsman guest guestworker guide
guitarist gunner gunslinger gunsmith guru guy gymnast gymnosophist gynaecologist gynecologist hack-driver hacker
haematologist haemophile hagiographer hagiographist hagiologist hairstylist hajji half-brother halfback handyman
hangman hardliner hardwareman harpist harpooneer harpsichordist hatemonger hater hatmaker hawker he-man headmaster
headsman healer hearer hedonist heir hellion helmsman helper hematologist hemophile henchman herald herbalist herder
herdsman heretic hero heroine herpetologist highness highwayman hillbilly hindu histologist historian historiographer
hitman hobbyist hodman holdout holidaymaker home-builder homebuilder homemaker homeowner homesteader homophile
homosexual hornist horologist horseman horsewoman horticulturist hostage hostess hotelkeeper hotelman house-builder
housebreaker housebuilder householder housekeeper houseman housemaster housewife huckster humanist humanitarian
humorist humourist hunter huntsman hurler husband husbandman hydrologist hygienist hypnotist hypocrite ichthyologist
idealist ideologist idler ignoramus illustrator imam immigrant immunologist imperialist impressionist incumbent
individualist industrialist infant infantryman infielder infiltrator influencer informant informer inhabitant inmate
innkeeper innovator inquisitor insider inspector instructor instrumentalist insurrectionist intellectual interlocutor
intermediary internist interpreter interviewer intruder invader inventor investigator investor ironist ironman
ironworker irredentist irreligionist irridentist islamist island-dweller isolationist jackass janissary janitor
jazzman jerry-builder jew jeweler jingoist jobholder jockey journalist journeyman judge jurist juror juryman jurywoman
kaiser keyboardist khan kibbutznik kid kidnapper killer king kingmaker kingpin kinsman kinsperson kinswoman kleptocrat
knight knight-errant kolkhoznik laborer labourer lackey lad lady laggard landholder landlord landman landowner
lapidarist lapidist larcenist latitudinarian launderer laundryman laundrywoman lawmaker lawman lawyer layman layperson
leader learner leaseholder lecher lecturer ledgeman left-hander leftist lefty legatee legislator lensman lepidopterist
lepidopterologist letterman lexicographer lexicologist liar liberal liberalist libertine librarian librettist liegeman
lieutenant liftman lighterman limnologist linebacker linguist linkman linksman listener lithographer litigant
litter-bearer liturgist liveryman lobbyist lobsterman lockkeeper lockman lockmaster locksmith lodger logger logician
logistician logomachist longbowman longshoreman looter loser lowerclassman loyalist lumberman luminary lummox lunkhead
lutanist lutenist lutist lyricist lyrist macebearer machinist macho-man macroeconomist madam madman madrigalist
madwoman magician magistrate maharaja maid maiden mailman major major-general malacologist malfeasant maltman mama
mamma mammalogist manager mandarin maniac manic-depressive manicurist manservant marine mariner marksman marshal
martyr masochist masseur mastermind matchmaker mathematician matman matriarch matron mayor meatman mechanic mechanist
mediator medic meliorist member merchant merrymaker mesmerist messenger metallurgist metalworker meteorologist
microbiologist microeconomist microscopist middleman midshipman midwife migrant militarist militiaman milkman
millenarian millenarist miner mineralogist mineworker miniaturist minister minister-designate minor misanthrope
misanthropist mischief-maker misleader misogamist misogynist miss missionary mistress mixologist mnemonist mobiliser
mobilizer mocker moderate modernist mommy monarch monarchist monetarist moneymaker moneyman monger monitor monk
monogamist monogynist monologist monopolist monotheist moralist mortician mother motorcyclist motorist motorman
mountaineer mourner moviegoer mp mufti muleteer mullah muralist murderer muscle-builder musclebuilder muscleman
musician musicologist musketeer muslim mutineer mycologist mycophagist mythologist naprapath narcissist narcist
national nationalist native nativist naturist naturopath navigator nazi necessitarian needlewoman needleworker
negotiator neoclassicist neologist nephew nepotist neurobiologist neurolinguist neurologist neuroscientist neurotic
neutralist newcomer newsboy newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newswoman newswriter
niece nobleman noblewoman noctambulist nomad nominalist non-resistant nonagenarian noncom nonconformist nondriver
nonworker novelist novice nudist nudnik numerologist numismatist numismatologist nun nurse nurseryman nutritionist
nymphomaniac oarsman oarswoman oboist obscurantist observer obstetrician obstructionist occultist occupant oceanaut
oceanographer odds-maker oenologist oenophile offender office-bearer office-holder officeholder officer official
offspring oldster oligarch ombudsman onanist oncologist onlooker operagoer operative ophthalmologist opponent
opportunist optician optimist optometrist orator organiser organist organizer orientalist ornamentalist ornithologist
orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osteologist osteopathist otolaryngologist otologist
otorhinolaryngologist outcast outdoorsman outdoorswoman outfielder outgoer outlaw outsider overachiever overnighter
overseer owner owner-driver oyabun pacificist pacifist packman paediatrician paedophile palaeontologist paleographer
paleographist paleontologist pallbearer palmist pamphleteer pander panegyrist panelist panellist pantheist pantomimist
pantryman pantywaist papa papist parachutist paragrapher paramedic paranoiac parapsychologist pardner parent
parishioner parliamentarian parodist parson part-owner participant partisan partitionist partygoer passenger passerby
pastor pastoralist pathologist patient patriarch patriot patrioteer patroller patrolman patron patronne patternmaker
pawnbroker paymaster peacebuilder peacekeeper peacemaker peacenik peasant peddler pedestrian pediatrician pediatrist
pedodontist pedophile peer penman penologist pensioner percussionist perfectionist performer perinatologist
periodontist perpetrator person pessimist petitioner phalangist pharmacist pharmacologist philanthropist philatelist
philhellenist philologist philosopher phlebotomist phonetician phonologist photographer photojournalist photometrician
photometrist phrenologist physician physicist physiologist physiotherapist phytochemist phytologist pianist picket
pigman pilgrim pilot pioneer pistoleer pitcher place-kicker placeman placeseeker plagiarist plainclothesman plainsman
plaintiff planner planter plantsman plasterer platitudinarian player playgoer playmaker playmate playwright pleader
plebeian ploughman plowman plumber plutocrat poacher podiatrist poet pointillist pointsman polemicist polemist
policeman policewoman policy-maker policyholder policymaker politician politico pollster polyandrist polygamist
polygynist polytheist pomologist pope populist pornographer porter portraitist portwatcher poseur positivist posseman
postdiluvian postman postmaster potman potter poultryman power-broker powerbroker practician practitioner preacher
predecessor predestinarian predestinationist premier presenter presentist preservationist president preterist priest
prime-minister prince princess printmaker prisoner privateersman prizefighter process-server proctologist procurer
professional professor profiteer prohibitionist projectionist proletarian promoter promulgator propagandist prophet
propman proponent proprietor prosecutor prosthetist prosthodontist prostitute protagonist protectionist protege
protester protestor protozoologist provocateur prowler psalmist psephologist psychiatrist psycholinguist psychologist
psychopath psychophysicist psychopomp psychotherapist pteridologist publicist pugilist pundit punk punster pupil
puppeteer purchaser purist pursued pursuer pyrographer quarryman quarterback quartermaster queen queen-mother
questioner quietist quizmaster rabbi racialist racist racketeer radiobiologist radiochemist radiographer radiologist
radiotherapist raftman raftsman ragamuffin railwayman raja rajah rancher rapist rapporteur rascal ratepayer
rationalist reactionary reader receptionist recipient recitalist recluse record-holder record-keeper recruit recruiter
redheader referee reformer reformist refugee regent registrant relative religionist repairman reporter representative
reprobate republican rescuer researcher reservist resident respondent responder returnee reveller reverend
reversionist reviewer revisionist revivalist revolutionary revolutionist rewriter rhetorician rheumatologist
rhinolaryngologist rider rifleman right-hander rightist ringleader ringmaster rioter rival robber roofer rookie
rope-maker ropemaker roughneck roundsman rowdy ruffian ruler rumormonger rumourmonger runner-up rustler saboteur
sadist sadomasochist safebreaker sage sailmaker sailor saint salesgirl saleslady salesman salesperson saleswoman
salutatorian sandwichman satirist savage savior saxist saxophonist sayyid scammer scandalmonger scaremonger scenarist
schizophrenic scholar scholastic schoolboy schoolchild schoolgirl schoolmarm schoolmaster schoolmate schoolmistress
scientist sciolist scorekeeper scoundrel scout scoutmaster screenwriter scriptwriter scrutineer sculptor seafarer
seaman secessionist secretary secretary-general sectarist secularist securocrat seedman seedsman seeker segregationist
seismologist selectman selectwoman self-seeker semanticist semifinalist seminarian seminarist semiotician senator
sensationalist sensualist sentimentalist sentinel sentry separationist septuagenarian serf sergeant sericulturist
serologist servant serviceman servicemember servicewoman settler sexagenarian sexist shah shaman sharecropper sheepman
sheikh shepherd sheriff shipowner shirtmaker shoemaker shopkeeper shopper shortstop sidesman sightseer signalman
signore silver-worker silversmith silverworker singer sinner sir sis sister skeptic skirmisher skunk slave slaveholder
sleepwalker sloganeer slugger smallholder smuggler sniper socialist sociobiologist sociolinguist sociologist sodalist
sodomist soldier solitudinarian soloist somnambulist somniloquist son songwriter sonneteer sonny soothsayer
sophisticate sophomore soprano soundman southpaw sovereign spaceman speaker specialist spectator speculator
speechmaker speechwriter spelaeologist speleologist spiritualist spokesman spokesperson spokeswoman sponsor sportsman
sportswoman sportswriter spouse sprinter spy spymaster squatter squire stableman staffer stager starlet statesman
stateswoman stationmaster statistician steelman steelworker steersman stenographer stepchild stepmother stevedore
stigmatist stockbroker stockholder stockist stockman stoic storekeeper storyteller stowaway straggler stranger
strategian strategist stretcher-bearer strongman student stupid stylist subjectivist subordinate suburbanite successor
sucker sufferer suffragist suicide-bomber suitor sultan summiteer superintendent superior supermarketeer supervisor
supporter supremacist suprematist surgeon surveyor survivalist survivor suspect swagman swami swashbuckler sweetheart
swing-voter switch-hitter switchman swordsman syllogist symbolist sympathiser sympathizer symphonist syndicalist
synonymist syntactician synthesist tactician tailback talebearer taoiseach taskmaster taste-maker taxidermist
taxidriver taximan taxman taxonomist taxpayer teacher teammate teamster technician technocrat technologist technophile
teenager teetotaler teetotalist telegrapher telegraphist teleologist telephonist televangelist tellurian tenant
tenorist tentmaker thaumaturgist theatergoer theatregoer theist theocrat theologian theologist theoretician theorist
theosophist therapist thespian thief thinker timberman timpanist tinsmith title-holder toastmaster tobogganist
tollkeeper tollman toolmaker torchbearer tormentor torturer totemist touch-typist tourist towner townsman toxicologist
trade-unionist trader tradesman traditionalist trafficker tragedian trainbandsman trainbearer trainee trainer trainman
trainmaster traitor tramp transcendentalist trapper traveler traveller treasonist treasurer trencherman tribesman
tribologist triggerman trigonometrician tritheist trombonist trooper troublemaker troubleshooter trucker trumpeter
trustee tsar tutor twirler tycoon tympanist typist typographer tyrant uncle underachiever underclassman undergraduate
underling undersecretary understudy undertaker unfortunate unicyclist unilateralist unionist upholder uranologist
urchin urologist user vacationist valedictorian valet valetudinarian vaquero vaudevillian vendor ventriloquist
vestryman vestrywoman veteran veterinarian vibist vibraphonist vicar vice-president victim victor viewer villager
villain violinist violist violoncellist virgin virologist virtuoso visitor vitalist viticulturist vivisectionist
vocalist volunteer voter voyager vulgarian waiter waitress wanderer ward-heeler warehouseman warmonger warrior
washerman washerwoman washwoman watchmaker watchman watercolorist watercolourist waterman wearer weatherman webmaster
westerner whistle-blower whistleblower wholesaler wicket-keeper widow widower widowman wife wigmaker wildcatter
windbag winemaker wingback wingman winner wireman wisenheimer witness wolfman woodcarver woodworker wordmonger
wordsmith worker workingman workman worshiper worshipper wrestler writer xylophonist yachtsman yachtswoman yardmaster
yes-man yokel youngster zoologist
`
    .trim()
    .split(/\s+/),
)
