/** Words that open items of lists as verbs and as nouns or adjectives: an order, and an item that looks like one. */
export const firstWords: readonly (readonly [order: string, other: string])[] = `
Abuse no one’s trust. | Abuse of detainees
Access the registers at night. | Access to clean water
Account for each vehicle. | Account books from the port
Address the backlog in rural courts. | Address lists of voters
Advance pay to stranded crews. | Advance notice of strikes
Aid farmers whose wells ran dry. | Aid deliveries by boat
Aim for two clinics in each valley. | Aim of the mission
Air the hearings on local radio. | Air strikes near the dam
Alert villages below the reservoir. | Alert levels since spring
Anchor the pledge in law. | Anchor tenants of the market
Angle for wider support. | Angle of the slope
Answer every letter from prisoners. | Answer sheets from both rounds
Appeal the verdict before autumn. | Appeal courts in the north
Approach tribal elders early. | Approach roads to the pass
Arm the coast guard with radios. | Arm bands for stewards
Arrest those behind the raid. | Arrest warrants for three colonels
Attack the causes of hunger. | Attack helicopters at the base
Attempt a second crossing by ferry. | Attempt at mediation
Auction idle spectrum. | Auction houses in the capital
Audit all fuel contracts. | Audit findings from last year
Award prizes to whistle-blowers. | Award ceremonies in May
Back local peace committees. | Back rooms of the ministry
Balance ambition with care. | Balance of payments
Ban open burning near schools. | Ban on night fishing
Bank the savings for lean years. | Bank lending to small farms
Bar officials from side jobs. | Bar associations in four provinces
Base quotas on fresh surveys. | Base salaries of teachers
Beat the deadline. | Beat officers in the suburbs
Benefit widows first. | Benefit payments to widows
Bill the polluter for repairs. | Bill of rights
Blame nobody before the inquiry ends. | Blame for the collapse
Block transfers to shell firms. | Block grants to councils
Board vessels that hide their names. | Board members of the utility
Book flights through one desk. | Book fairs in two cities
Boost wages for nurses. | Boost to exports
Box the ballots under seal. | Box offices in the stadium
Break the cartel’s grip. | Break clauses in the lease
Bridge the gap in funding. | Bridge repairs in the delta
Brief envoys each week. | Brief outages in June
Broadcast warnings in all tongues. | Broadcast licences for radio
Budget for spare parts. | Budget cuts in health
Build shelters uphill. | Build quality of shelters
Burden no household with new fees. | Burden of proof
Call an early session. | Call centres for refugees
Camp near the river no longer. | Camp managers from six agencies
Cap rents near bases. | Cap on rents
Care for the wounded of both sides. | Care homes in the province
Cast doubt on no result. | Cast iron from the old bridge
Catalogue looted works. | Catalogue of looted works
Cause no further harm. | Cause of death
Centre the plan on girls. | Centre for disease control
Challenge unlawful evictions. | Challenge for the new council
Chair the panel in turn. | Chair of the panel
Champion rural schools. | Champion of rural schools
Change the rules on visas. | Change in rainfall
Channel aid through clinics. | Channel markers in the strait
Charge or free detainees. | Charge sheets from the trial
Chart reefs before dredging. | Chart of reefs
Check seals at each depot. | Check points along the road
Claim the refund in time. | Claim forms for flood victims
Clean the intake pipes. | Clean water for camps
Clear mines along the track. | Clear signs of fatigue
Close the old landfill. | Close ties with traders
Clothe the newly arrived. | Clothes for the newly arrived
Coach new mayors. | Coach services to the border
Comb the ruins for survivors. | Comb filters in the plant
Combat forgery at ports. | Combat troops in the valley
Command respect by fairness. | Command posts on the ridge
Comment on the draft by June. | Comment periods of six weeks
Compromise on the seat count. | Compromise on the seat count among factions
Concern yourselves with the poorest. | Concern over the poorest districts
Condition loans on audits. | Condition of the roads
Conduct joint patrols. | Conduct of joint patrols
Conflict with no older treaty. | Conflict in the highlands
Contact families within a day. | Contact details of families
Contest the seizure in court. | Contest for the last seat
Contract local masons. | Contract terms for masons
Contrast both sets of figures. | Contrast between both sets
Control the trade in scrap. | Control rooms at the dam
Cook on gas where wood is scarce. | Cook stoves for camps
Cool vaccines on the way. | Cool boxes for vaccines
Copy the southern model. | Copy machines in town halls
Correct the voter roll. | Correct totals by ward
Cost each option openly. | Cost of each option
Counsel parents of addicts. | Counsel for the defence
Count ballots where they were cast. | Count centres in three towns
Counter false rumours fast. | Counter staff at the bank
Cover dental care too. | Cover letters from applicants
Craft a common stance. | Craft markets in the old town
Credit farmers for carbon kept. | Credit unions in the hills
Cross the line only on foot. | Cross sections of the seam
Cut red tape for start-ups. | Cut flowers for export
Damage no shrine. | Damage to shrines
Date every entry. | Date palms in the oasis
Deal fairly with tenants. | Deal terms with tenants
Debate the bill in public. | Debate on the bill
Decrease speed near schools. | Decrease in enrolment
Defeat the motion. | Defeat in the second round
Delay the vote by a week. | Delay in the vote
Delegate hiring to wards. | Delegate counts by ward
Demand receipts for all cash. | Demand for receipts
Deposit arms at the barracks. | Deposit schemes for bottles
Design schools that withstand quakes. | Design flaws in the dam
Desire no revenge. | Desire for revenge
Detail every step in the annex. | Detail of every step
Direct surplus grain to camps. | Direct rail links to camps
Discount seeds for widows. | Discount rates at the bank
Discipline officers who take bribes. | Discipline in the ranks
Dispatch medics by air. | Dispatch riders from the fort
Display prices in shops. | Display cases in the museum
Dispute the toll in writing. | Dispute over the toll
Divide the fund by need. | Divide between coast and hills
Document abuses in the camps. | Document checks at the border
Dock pay only after a hearing. | Dock workers on strike
Donate surplus tents. | Donor funds for tents
Double the stipend of trainees. | Double shifts in factories
Doubt sources that hide their names. | Doubt about the sources
Draft guidance for harbour pilots. | Draft guidance from the port
Drain the marsh near the clinic. | Drain covers in the street
Draw lots for the market stalls. | Draw for the market stalls
Dress wounds with clean cloth. | Dress codes in court
Drill wells by the dry season. | Drill bits for wells
Drive slowly past schools. | Drive shafts for pumps
Drop charges against reporters. | Drop in charges against reporters
Dry grain before storage. | Dry wells in the east
Dump no waste at sea. | Dump sites near the harbour
Ease rules for day traders. | Ease of entry for traders
Empty the holding cells. | Empty cells in the old jail
End child marriage. | End users of the arms
Escort convoys past the mill. | Escort vessels in the gulf
Estimate losses by crop. | Estimate of losses
Exchange lists of the missing. | Exchange rates at the border
Excuse no delay. | Excuse for the delay
Exercise restraint at the fence. | Exercise areas near the fence
Exhibit the finds locally. | Exhibit labels in two languages
Exit the pact in good order. | Exit polls from three cities
Experiment with shorter terms. | Experiment with shorter terms in two cities
Export only surplus rice. | Export permits for rice
Express regret for the raid. | Express trains to the coast
Face the facts on debt. | Face masks for clinics
Fact-check each speech. | Facts in each speech
Farm less on slopes. | Farm wages in the valley
Fast no longer than a week. | Fast boats from the port
Favour repair over purchase. | Favour for a cousin
Fear no audit. | Fear of an audit
Feature local cooks. | Feature films from the region
Feed pupils twice a day. | Feed mills in the plain
Field two teams per valley. | Field hospitals on the coast
Fight malaria with nets. | Fight against malaria
Figure storage into the cost. | Figure for storage
File complaints within a week. | File names of complaints
Film each interview. | Film archives in the capital
Filter water at the source. | Filter papers for the lab
Finance village wells. | Finance officers of the villages
Fine ships that spill oil. | Fine dust in the air
Fire no one without cause. | Fire stations in the port
Fish outside the spawning zone. | Fish stocks in the lake
Fit scanners at each gate. | Fit tests for masks
Flag forged stamps. | Flag officers of both navies
Floor the market with grain. | Floor prices for grain
Focus on girls’ schools. | Focus groups with girls
Force no returns. | Force levels in the east
Forecast floods by village. | Forecast errors by village
Form a joint cell. | Form letters from the cell
Frame the pledge as law. | Frame tents in the camp
Free the two nurses. | Free meals for nurses
Freeze hiring until June. | Freeze on hiring
Fuel generators at clinics. | Fuel prices at clinics
Fund mobile courts. | Fund managers in the capital
Gain consent before surgery. | Gain in turnout
Gauge the river hourly. | Gauge readings from the river
Grade roads after the rains. | Grade crossings on the line
Grant visas to carers. | Grant holders from abroad
Ground planes that lack papers. | Ground staff at the airport
Group small plots. | Group homes for orphans
Guarantee safe passage. | Guarantee schemes for loans
Guard the grain stores. | Guard towers near the stores
Guide hikers off the ridge. | Guide dogs for veterans
Halt work on the spillway. | Halt in work on the spillway
Hand the keys to the mayor. | Hand pumps in the camp
Harm no bystander. | Harm to bystanders
Harvest rain from roofs. | Harvest yields in the plain
Head off a bread shortage. | Head teachers in rural schools
Heat classrooms with solar power. | Heat waves since May
Help widows claim land. | Help lines for widows
Highlight gaps in the data. | Highlight of the week
Hire local guards. | Hire purchase of tractors
Host talks in a third state. | Host communities near camps
House workers near the plant. | House prices near the plant
Hunt smugglers, not migrants. | Hunt for smugglers
Impact no wetland. | Impact on wetlands
Import tools duty-free. | Import duties on tools
Increase the share of women. | Increase in the share of women
Influence no juror. | Influence over jurors
Initiate talks at dawn. | Initial talks at dawn
Interest banks in small loans. | Interest rates on small loans
Interview each applicant. | Interview rooms in the embassy
Invite both unions. | Invitations to both unions
Iron out the last disputes. | Iron ore from the north
Issue receipts in two languages. | Issue areas for the talks
Join the coastal pact. | Joint patrols off the coast
Judge cases within a year. | Judge advocates of the navy
Keep records of each sale. | Keep walls of the castle
Label tins by origin. | Label printers for the plant
Lack no spare parts. | Lack of spare parts
Land supplies by noon. | Land titles for widows
Last out the winter. | Last year’s harvest
Launch a hotline. | Launch sites on the island
Lead by example. | Lead pipes in old schools
Lease idle fields. | Lease terms for fields
Level the bunds after harvest. | Level crossings on the line
Levy fees on quarries. | Levy payers in the sector
License street vendors. | Licence fees of vendors
Lift the curfew. | Lift shafts in the tower
Light the path to the well. | Light rail in the suburbs
Limit night flights. | Limit on night flights
Line canals with clay. | Line managers in the agency
Link pay to risk. | Link roads to the coast
List each asset. | List prices of drugs
Load trucks at the depot only. | Load limits for trucks
Loan pumps to farms. | Loan books of the banks
Lock the server rooms. | Lock gates on the canal
Log each entry. | Log books of the fleet
Look into the leak. | Look and feel of the site
Lower tolls at night. | Lower tolls since May
Mail ballots early. | Mail trains to the coast
Man the posts by night. | Man and beast alike
Mandate helmets on sites. | Mandate holders of the council
Map the flood plain. | Map sheets of the flood plain
Mark graves of the unknown. | Mark schemes for exams
Market local cheese. | Market stalls in the square
Match funds raised by villages. | Match reports from the stadium
Matter to those you serve. | Matter for the courts
Measure noise at the fence. | Measure of noise at the fence
Merit the trust of voters. | Merit pay for teachers
Milk subsidies no longer. | Milk powder for infants
Mind the gap in care. | Mind maps from the workshop
Mine no reefs. | Mine clearance near the reef
Minister to the sick. | Minister of health
Mirror the southern scheme. | Mirror sites of the archive
Model floods by catchment. | Model laws for the region
Monitor tailings dams. | Monitor lizards on the island
Move staff out of harm’s way. | Move towards quotas
Name the firms that paid. | Name plates on the doors
Narrow the list to six. | Narrow lanes in the old town
Need no second warning. | Need for a second warning
Note each refusal. | Note pads for observers
Notice changes in mood. | Notice of changes
Number each box of ballots. | Number plates of trucks
Object to secret clauses. | Object lessons from the war
Offer amnesty to conscripts. | Offer of amnesty
Open the books to the press. | Open books from the press
Order new filters. | Order books of the yards
Outline the next steps. | Outline of the next steps
Own up to errors. | Own goals in the campaign
Pace reforms with care. | Pace of reforms
Pack kits for a week. | Pack animals on the trail
Paint lanes for cyclists. | Paint factories in the suburb
Pair mentors with new hires. | Pair work in class
Park trucks off the verge. | Park wardens in the reserve
Partner with local colleges. | Partner colleges in the region
Pass the water bill. | Pass rates in exams
Patrol the lake by night. | Patrol boats on the lake
Pause the cull. | Pause in the cull
Pay miners on time. | Pay scales for miners
Permit peaceful marches. | Permit holders in the city
Phase out plastic bags. | Phase three of the plan
Pilot cash grants in one ward. | Pilot grants in one ward
Place guards at wells. | Place names in the valley
Plan for dry years. | Plan for dry years from the ministry
Plant mangroves along the dyke. | Plant managers along the river
Play by the rules. | Play areas for children
Pledge funds for the strait. | Pledge cards from donors
Plot routes for convoys. | Plot sizes in the scheme
Point out hazards. | Point of entry
Police markets with tact. | Police markings on cars
Poll voters by phone. | Poll results by phone
Pool spare vaccines. | Pool of spare vaccines
Position tugs near the reef. | Position papers on the reef
Post prices at the pump. | Post offices in the north
Power clinics by sun. | Power cuts in clinics
Practise drills twice a year. | Practice drills twice a year
Praise staff who speak up. | Praise for staff
Press for a truce. | Press passes for reporters
Price water by use. | Price of water
Print ballots at home. | Print runs of ballots
Probe the leaks. | Probe into the leaks
Process claims in a week. | Process charts for claims
Produce masks locally. | Produce markets in town
Profile no one by faith. | Profile of the new mayor
Program alerts in local tongues. | Program managers in local offices
Project costs to 2040. | Project costs in the north
Prompt users to update. | Prompt payment of users
Protest the arrests peacefully. | Protest marches over the arrests
Pump water to the camp. | Pump stations near the camp
Purchase grain early. | Purchase orders for grain
Push for a ban. | Push factors for migrants
Question each witness twice. | Question time in parliament
Queue at the marked gate. | Queue lengths at the gate
Quote prices in full. | Quote from the mayor
Race to finish the levee. | Race relations in the port
Rally donors. | Rally in the square
Range over all options. | Range of options
Rank bids by quality. | Rank and file of the army
Rate firms on safety. | Rate of accidents
Reach hamlets by boat. | Reach of the network
Reason with both sides. | Reason for the delay
Record each sale. | Record sales in June
Reform pensions. | Reform of pensions
Regard claims with care. | Regard for the rules
Release the two pilots. | Release of the two pilots
Remedy past wrongs. | Remedy for past wrongs
Rent out idle halls. | Rent arrears of tenants
Repair the sluice. | Repair shops for pumps
Report near misses. | Report on near misses
Request a second opinion. | Request for a second opinion
Rescue stranded crews. | Rescue teams from the coast
Research safer fuels. | Research on safer fuels
Resort to force last. | Resort towns on the coast
Respect local custom. | Respect for local custom
Rest crews every six hours. | Rest houses for crews
Result in fewer deaths. | Result of the vote
Return looted art. | Return of looted art
Reverse the cuts. | Reverse charges on exports
Review visa rules. | Review of visa rules
Reward early movers. | Reward for early movers
Ring the bell at dusk. | Ring roads around the city
Risk no lives. | Risk of flooding
Root out graft. | Root crops in the hills
Rotate posts each year. | Rotation of posts
Route trucks past the dam. | Route maps for trucks
Rule out a tax rise. | Rule of law
Run clinics at night. | Run of dry years
Rush blood to the front. | Rush hour in the city
Sanction firms that cheat. | Sanction lists of firms
Save seeds from each crop. | Savings from each crop
Scale up cash grants. | Scale models of the dam
Schedule talks in May. | Schedule of talks
Score bids in public. | Score sheets from bids
Screen staff for fever. | Screen prices at the port
Seal the archive. | Seal hunts in the bay
Search trucks at the gate. | Search engines in the region
Seat victims in front. | Seat belts in buses
Secure the depot. | Secure depots in the north
Seed clouds with care. | Seed banks in the hills
Sense the mood first. | Sense of the mood
Sentence juveniles lightly. | Sentence lengths for juveniles
Set quotas by lake. | Set of quotas
Shape policy with farmers. | Shape of the policy
Share radar data. | Share prices of banks
Shelter those who flee. | Shelter kits for those who flee
Shield clinics from fire. | Shield walls at clinics
Shift spending to schools. | Shift work in schools
Ship grain by rail. | Ship owners in the gulf
Show receipts. | Show trials in the capital
Sign the coastal treaty. | Sign boards on the coast
Signal resolve. | Signal boxes on the line
Sort waste at home. | Sort codes of banks
Sound the alarm early. | Sound barriers near schools
Source tiles locally. | Source code of the tool
Space beds two metres apart. | Space agencies in the region
Spark debate, not riots. | Spark plugs for pumps
Spell out the costs. | Spell of dry weather
Split the fund in two. | Split in the party
Sponsor two clinics. | Sponsor of two clinics
Spot forged notes. | Spot checks at ports
Spread the load. | Spread of the virus
Stage drills at sea. | Stage two of the drill
Staff night clinics. | Staff shortages in clinics
Stand by the pact. | Stand on the pact
Start with the poorest. | Start of the term
State the aim. | State aid to mills
Stem the flow of arms. | Stem cells from the lab
Step up patrols. | Step change in patrols
Stock spare filters. | Stock markets in Asia
Stop the dredging. | Stop signs at schools
Store maize off the ground. | Store rooms at schools
Strain no more budgets. | Strain on budgets
Stream all hearings. | Stream flows in the hills
Stress the risk of fire. | Stress tests of banks
Strike fair bargains. | Strike days last year
Structure loans by season. | Structure of loans
Study the reef. | Study of the reef
Subject bids to audit. | Subject matter of the audit
Suit up before entry. | Suits against the state
Supply tents by air. | Supply lines by air
Support young nurses. | Support for young nurses
Surface the hidden costs. | Surface water in the fields
Survey the ward by foot. | Survey of the ward
Suspect no one by accent. | Suspect parcels at the gate
Switch to electric buses. | Switch gear for the grid
Table the bill in May. | Table of bills
Tackle graft. | Tackle for the fishing fleet
Tag each bale. | Tag lines of the campaign
Tailor aid to need. | Tailor shops in the camp
Target aid at widows. | Target groups of the aid
Task a team with repairs. | Task teams for repairs
Tax idle land. | Tax on idle land
Team up with rivals. | Team leaders from rivals
Term limits should bind; term them so. | Term limits for judges
Test wells for salt. | Test wells near the coast
Thank those who served. | Thanks to those who served
Time releases with care. | Time limits on releases
Top up the fund. | Top officials of the fund
Tour the front line. | Tour guides in the reserve
Trace each parcel. | Trace elements in the soil
Track sales of fuses. | Track records of sellers
Trade grain for fuel. | Trade in grain
Train midwives. | Train services to the coast
Transfer the files. | Transfer of the files
Transport voters by bus. | Transport links for voters
Travel in pairs. | Travel costs of staff
Treat all alike. | Treaty of the lakes
Trial new seeds. | Trial of the generals
Trust local courts. | Trust in local courts
Try cases in open court. | Try lines on the pitch
Turn off street lamps at two. | Turn of the year
Update the roll. | Update on the roll
Upgrade signals. | Upgrade of signals
Use local stone. | Use of local stone
Value unpaid care. | Value of unpaid care
View offers with caution. | View of the offers
Visit the cells unannounced. | Visit to the cells
Voice dissent in writing. | Voice recorders of planes
Vote by show of hands. | Vote shares by ward
Wage no war of words. | Wage floors in mills
Walk the line daily. | Walk of life
Warehouse grain inland. | Warehouse fires inland
Waste no water. | Waste water from mills
Watch for cracks. | Watch lists of banks
Water saplings twice. | Water rights of farms
Weather the storm. | Weather stations on the coast
Welcome each recruit. | Welcome centres for recruits
Will the estate to no one. | Will of the people
Witness each count. | Witness statements from the count
Wonder why prices rose. | Wonder drugs from the lab
Work with both sides. | Work permits for both sides
Zone land by risk. | Zone maps of the town
`
  .trim()
  .split('\n')
  .map((line) => {
    const [order = '', other = ''] = line.split(' | ')
    return [order, other]
  })
