/** Words of six letters and more that resolutions are made of: common English, and the terms of the field. */
// Chosen with the help of SCOWL (Copyright 2000-2011 by Kevin Atkinson: "Permission to use, copy, modify, distribute and sell
// these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is
// hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation.").

export const commonWords: readonly string[] = `
aardvark abandon abandoned abandoning abandons abatement abbreviate abbreviated abbreviates abbreviating abbreviation
abbreviations abilities ability abnormal abnormally aboard abolish abolished abolishes abolishing abolition aboriginal
aborted aborting abortion aborts abroad abrogated abrogation absence absent absolute absolutely absorb absorbed
absorbing absorbs absorption abstain abstract abstraction absurd abused abuses abusing abusive abysmal academia
academic academics accede acceding accelerate accelerated accelerates accelerating acceleration accent accents accept
acceptable acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accession
accident accidental accidentally accidents accommodate accommodated accommodating accommodation accompanied
accompanies accompany accompanying accomplish accomplished accomplishes accomplishing accomplishment accord accordance
accorded according accordingly accords account accountability accountable accountant accountants accounted accounting
accounts accredited accrued accruing accumulate accumulated accumulates accumulating accuracies accuracy accurate
accurately accusation accusations accuse accused accuses accusing accustom accustomed accustoming accustoms achieve
achieved achievement achievements achieves achieving acknowledge acknowledged acknowledgement acknowledges
acknowledging acoustic acquaintance acquire acquired acquires acquiring acquisition acronym acronyms across acting
action actionable actions activate activated activates activating activation active actively activities activity
actors actual actually adaptation adapted adapting adaptive adaptor adapts addict addicted addicting addictive addicts
adding addition additional additionally additions address addressed addresses addressing adequate adequately adhere
adhered adherence adheres adhering adjacent adjective adjust adjusted adjusting adjustment adjustments adjusts
administer administered administering administers administration administrations administrative admirable admiration
admire admission admits admitted admittedly admitting adopted adopting adoption adopts adults advance advanced
advancement advancements advances advancing advantage advantageous advantages advent adventure adventures adventurous
adverse adversely advert advertise advertised advertisement advertisements advertises advertising adverts advice
advisable advise advised adviser advisers advises advising advisory advocacy advocate advocated advocates advocating
aerial aeronautical aesthetic aesthetically affair affairs affect affected affecting affection affects affiliate
affiliation affirm affirmed afford affordability affordable afforded aforementioned aforesaid afraid afternoon
afternoons afterwards against ageing agencies agency agenda agendas agents aggregate aggregated aggression aggressive
agreed agreeing agreement agreements agrees agricultural agriculture aiding aiming airborne aircraft airport airports
airspace alarmed alarming alarms albeit albums alcohol alcoholic alerting alerts algebra algebraic algorithm
algorithms aliases aliens aligned aligning alignment aligns allegation allegations allege alleged allegedly alleges
alleging allergic alleviate alleviation alliance alliances allies allocate allocated allocates allocating allocation
allocations allotment allotments allotted allowable allowance allowances allowed allowing allows almost alongside
alphabet alphabetic alphabetical already alteration alterations altered altering alternate alternative alternatively
alternatives alters although altimeters altitude altitudes altogether always amateur amazed amazes amazing amazingly
ambassador ambient ambiguities ambiguity ambiguous ambition ambitious amended amending amendment amendments amends
amongst amount amounts amplifier amplitude amused amusement amuses amusing anagram analogous analogue analogy analyse
analysed analyses analysing analysis analyst anarchy anatomy ancestor ancestors ancient ancillary anecdote anecdotes
angels angles anguish angular animal animals annexation annexed annexes anniversary announce announced announcement
announcements announces announcing annoyance annoyed annoying annoys annual annually anomalies anomaly anonymous
anorak anoraks another answer answered answering answers antenna antennas anthology anticipate anticipated anticipates
anticipating anticipation antidote antique antisocial anxious anybody anyhow anyone anyplace anything anyway anywhere
apathetic apathy aperture apogee apologies apologise apologised apologises apologising apologize apologized apologizes
apologizing apology apostrophe appalled appalling appallingly appals apparatus apparatuses apparent apparently appeal
appealed appealing appeals appear appearance appearances appeared appearing appears append appended appending appendix
appends applause applicability applicable applicant applicants application applications applied applies applying
appoint appointed appointing appointment appointments appoints apportionment appraisal appraisals appreciable
appreciate appreciated appreciates appreciating appreciation approach approached approaches approaching appropriate
appropriated appropriately appropriation appropriations approval approve approved approves approving approximate
approximately approximation aquifers arbitrarily arbitrary arcade arcane archaic architecture archive archived
archives archiving arguable arguably argued argues arguing argument arguments arisen arises arising arithmetic arming
around arrange arranged arrangement arrangements arranges arranging arrays arrears arrest arrested arresting arrests
arrival arrive arrived arrives arriving arrogance arrogant arrows article articles artificial artificially artist
artistic artists ascend ascended ascending ascends ascertain ashamed ashcan ashore asking asleep aspect aspects
aspiration aspirations assault assemble assembled assembler assembles assemblies assembling assembly assert asserted
asserting assertion asserts assess assessed assesses assessing assessment assessments assets assign assigned assigning
assignment assignments assigns assist assistance assistant assisted assisting assists associate associated associates
associating association associations assort assorted assorting assorts assume assumed assumes assuming assumption
assumptions assurance assure assured assures assuring asterisk asterisks astronomer astronomers astronomical astronomy
asynchronous atheism atheist atheists atmosphere atmospheric atomic atrocities atrocity attach attached attaching
attachment attack attacked attacking attacks attain attained attainment attempt attempted attempting attempts attend
attendance attendant attended attending attends attention attentions attenuation attesting attitude attitudes attorney
attorneys attract attracted attracting attraction attractive attracts attribute attributed attributes attributing
attrition audible audience audiences audited auditing auditor audits augment augurs auspices authentic authenticating
author authorisation authorise authorised authorises authorising authorities authority authorization authorize
authorized authorizes authorizing authors autobiography automate automated automates automatic automatically
automating automation automobile automobiles automotive autumn availability available average averaged averaging
averse aviation avoidance avoided avoiding avoids awaited awaiting awaits awarded awarding awards awareness awfully
awkward axioms azimuth babies backbone backed background backgrounds backing backlog backspace backward backwards
bacteria bacterium baffle baffled baffles baffling baggage baking balance balanced balances balancing ballet ballot
banana bananas bandwagon bandwidth bankrupt banned banner banning barely bargain barked barking baroque barred barrel
barrier barriers barring barrister barristers baseband baseline basement bashed bashes bashing basically basics basing
basket basses bastard bastards bathroom batteries battery battle beacon beacons beamforming bearded bearding beards
bearing beasts beaten beating beautiful beautifully beauty became because become becomes becoming bedroom before
beforehand beginner beginners beginning begins behalf behave behaved behaves behaving behaviour behavioural behind
beings belief beliefs believable believe believed believer believers believes believing belong belonged belonging
belongs beloved benchmark benchmarking benchmarks bending beneath beneficial beneficiaries benefit benefited
benefiting benefits beside besides better betting between beware beyond biased biases biasing biblical bicycle
bicycles bidding bidirectional biennial bigger biggest bigoted bigotry bilateral bilaterally billfold billing billion
billions binary binding biochemistry biodiversity biography biological biologist biologists biology biomass birthday
biscuit biscuits bishop biting bitmap bitten bitter bizarre blackboard blackmail blacks blades blamed blames blaming
blanket blanks blasted blasting blasts blatant blatantly blessed blesses blessing blindly blockchain blocked blocking
blocks bloody blowing boards bodies bogged bogging boggle boggles boiled boiling bolstered bombardment bombed bombing
booked booking booklet bookshop bookshops bookstore booster boosting border borderline borders boredom boring borrow
borrowed borrowing borrows bother bothered bothering bothers bottle bottles bottom bought bounce boundaries boundary
bounds bracket bracketed bracketing brackets brains brakes branch branches branded branding brands breach breaches
breakdown breakfast breaking breaks breakthroughs breath breathe breathed breathes breathing breeding breeds breeze
brethren bricks bridge bridges bridging briefly brigade bright brighter brightest brightly brightness brilliant
brilliantly bringing brings broadband broadcast broadcasters broadcasting broadcasts broader broadly brochures broken
brother brothers brought browse browsed browses browsing brutal bubble bucket budget budgetary budgeted budgeting
budgets buffer buffered buffering buffers bugger buggers building buildings builds bullet bulletin bullets bundle
burden burdens bureau bureaucracy bureaucratic buried buries burned burning bursting bursts burying business
businesses butter button buttons buyers buying bypass cabbage cabinet cabled cablegram cables cabling cadastral
caffeine calculate calculated calculates calculating calculation calculations calculator calculus calendar called
caller calling camera cameras campaign campaigned campaigning campaigns campus cancel cancellation cancellations
cancelled cancelling cancels cancer candidate candidates cannot canonical capabilities capability capable capacities
capacity capita capital capitalism capitalist capitalize capitals captain captioned capture captured captures
capturing carbon cardboard career careers careful carefully careless caring carpet carriage carried carrier carries
carrot carrots carrying cartoon cartoons cartridge cartridges casing cassette cassettes casting castle casual
catalogue catalogues catalysing catalyst catalysts catalytic catastrophic catches catching categorically categories
category catered catering caters cathedral catholic cattle caught causal causality caused causes causing caution
caveat ceased ceases ceasing ceiling celebrate celebrated celebrates celebrating celebration celebrations celestial
cellular censor censored censoring censors censorship centimetre central centralization centralized centralizing
centrally centre centred centres centric centring centuries century ceremony certain certainly certainty certificate
certificates certification cessation chains chaired chairman chairmanship chairmen chairs challenge challenged
challenges challenging chamber champagne champion chance chancellor chances change changed changeover changes changing
channel channelization channelling channels chaotic chapel chapter chapters character characteristic characteristics
characterized characters charge charged charges charging charitable charities charity charmed charming charms charter
charts chased chases chasing chatted chatting cheaper cheapest cheaply cheated cheating cheats checked checker
checking checklists checks cheerful cheers cheese chemical chemicals chemist chemistry chemists cheque chequed chequer
cheques chequing chestnut chewed chewing chicken chickens childhood childish children chocolate choice choices choose
chooses choosing chopped chopping choral chorus chosen chronological chucked chucking chucks chunks church churches
cigarette cinema circle circles circuit circuitry circuits circular circulate circulated circulates circulating
circulation circumstance circumstances cities citing citizen citizens civilian civilisation civilise civilised
civilises civilising civilization civilize civilized civilizes civilizing claimed claiming claims clarification
clarifications clarified clarifies clarify clarifying clarity clashes classed classes classic classical classics
classification classified classifies classify classifying classing clause clauses cleaned cleaner cleaners cleanest
cleaning cleanly cleans clearance cleared clearer clearest clearing clearly clears clever cleverer cleverest client
clients climate climatic climatological climatology climbed climbing climbs clinic clinical clipped clipping clique
clocks clones closed closely closer closes closest closet closing closure clothe clothed clothes clothing clouds
clumsy cluster clusters coarse coastal cobbler cobblers coding coercion coexist coexistence coffee cognizant coherence
coherent cohesion cohesively coincide coincidence coined coining collaborate collaborating collaboration
collaborations collaborative collaboratively collapse collapsed collapses collapsing collar collate collated collates
collating colleague colleagues collect collected collecting collection collections collective collectively collects
college colleges collisions collocated colony colour coloured colouring colours column columns combat combating
combination combinations combine combined combines combining comedy comfort comfortable comfortably comics coming
command commandment commandments commands commas commence commencement commences commensurate comment commentary
commentator commentators commented commenting comments commercial commercially commission commissioned commissioning
commissions commit commitment commitments commits committed committee committees committing commodities commodity
common commonly commons communal communicate communicated communicates communicating communication communications
communism communist communists communities community compact companies companion company comparable comparative
comparatively compare compared compares comparing comparison comparisons compassion compassionate compatibility
compatible compatibly compel compelled compelling compels compensate compensated compensation compete competed
competence competences competencies competent competently competes competing competition competitions competitive
competitiveness competitor competitors compilation compile compiled compiler compilers compiles compiling complacent
complain complained complaining complains complaint complaints complement complementary complementing complete
completed completely completeness completes completing completion complex complexity compliance compliant complicate
complicated complicates complicating complication complications complied complies compliment comply complying
component components compose composed composer composers composes composing composite composition compound comprehend
comprehensible comprehension comprehensive compress compressed compresses compressing compression comprise comprised
comprises comprising compromise compromising compulsion compulsory computation computational compute computed computer
computerise computerised computerises computerising computerize computerized computerizes computerizing computers
computes computing concatenate concatenated concatenates concatenating conceal concealed concealing conceals concede
conceivable conceivably conceive conceived conceives conceiving concentrate concentrated concentrates concentrating
concentration concept conception concepts conceptual concern concerned concerning concerns concert concerted concerto
concerts concise conclude concluded concludes concluding conclusion conclusions concrete concur concurrently condemn
condemnation condemned condemning condemns condense condensed condenses condensing condition conditional conditioned
conditioning conditions condom condone conducive conduct conducted conducting conductor conducts conduits confer
conference conferences confess confidence confident confidential confidentiality configuration configurations
configure configured configures configuring confine confined confines confining confirm confirmation confirmations
confirmed confirming confirms conflict conflicted conflicting conflicts conform conformance conformity conforms
confront confronted confronting confronts confuse confused confuses confusing confusion congest congested congesting
congestion congests congratulate congratulations conjecture conjunction connect connected connecting connection
connections connectivity connector connects connotation connotations conscience conscious consciously consciousness
consecutive consensus consent consented consenting consents consequence consequences consequent consequential
consequently conservation conservative conservatives consider considerable considerably considerate consideration
considerations considered considering considers consist consisted consistency consistent consistently consisting
consists consolation console consolidate consolidated consolidation consortia conspicuous conspiracy constant
constantly constants constellation constellations constituency constituent constituents constitute constitutes
constituting constitution constitutional constrain constrained constraining constrains constraint constraints
construct constructed constructing construction constructions constructive constructs construed consult consultancy
consultant consultants consultation consultations consulted consulting consults consume consumed consumer consumers
consumes consuming consumption contact contacted contacting contacts contain contained container containing contains
contemplate contemplated contemplates contemplating contemporary contempt contend content contention contentious
contents contest context contexts contiguous continent continental contingency continual continually continuation
continuations continue continued continues continuing continuity continuous continuously continuum contour contours
contraception contract contracted contracting contracts contractual contradict contradicted contradicting
contradiction contradictory contradicts contrary contrast contrasting contravenes contravening contravention
contribute contributed contributes contributing contribution contributions contributor contributors contributory
contrive contrived contrives contriving control controlled controller controllers controlling controls controversial
controversy convene convened convener convenience convenient conveniently convening convention conventional
conventions convergence converging conversation conversations converse conversely conversion conversions convert
converted converter converting converts convey convict convicted convicting conviction convictions convicts convince
convinced convinces convincing convincingly cooked cookie cookies cooking cooled cooling cooperate cooperating
cooperation cooperative cooperatively coordinate coordinated coordinates coordinating coordination coordinator copied
copies coping copper copying copyright corner corners corporate corporation corpse corpses correct corrected
correcting correction corrections correctly corrects correlate correlation correspond corresponded correspondence
correspondent corresponding correspondingly corresponds corridor corrupt corrupted corrupting corruption corrupts
cosmic cosmology costed costing costly cotton council councils counsel counselled counselling counsels counted counter
counterexample counterfeit counterfeiting countering countermeasures counterpart counterparts counterproductive
counting countless countries country countryside counts county couple coupled couples coupling courage courier course
courses courtesy courts cousin coverage covered covering covers cracked cracking cracks cramped cramping cramps
crashed crashes crashing crawled crawling crawls create created creates creating creation creative creativity creator
creature creatures credibility credible credit credits cricket crimes criminal criminals crisis crisps criteria
criterion critic critical critically criticise criticised criticises criticising criticism criticisms criticize
criticized criticizes criticizing critics crossed crosses crossing crossroad crossroads crossword crowded crowding
crowds crucial cruelty cruise cruised cruises cruising crunch crunched crunches crunching crushed crushes crushing
crying cryptic crystal crystals cuckoo cuddly culprit cultivate cultural culture cultures cumbersome cumming
cumulative cunning cupboard curing curiosity curious curiously currency current currently currents curriculum cursor
curtain curtains curves custard custodian custom customary customer customers customs cutting cybercrime cybersecurity
cyberspace cyberthreats cycled cycles cycling cyclist cyclists cylinder cynical damage damaged damages damaging
damnation damned damning danced dances dancing danger dangerous dangerously dangers daring darkness darling dashed
dashes dashing database databases datacasting dating daughter daylight daytime deadline deadlines deadly dealer
dealers dealing deaths debatable debate debated debates debating debtors debugged debugger debugging debugs decade
decades deceitful decent deceptive decide decided decides deciding decimal decision decisions declaration declarations
declare declared declares declaring decline declined declines declining decode decoded decodes decoding decrease
decreased decreases decreasing dedicate dedicated dedicates dedicating deduce deduced deduces deducing deduction
deductions deemed deeming deepen deeper deepest deeply default defaults defeat defeated defeating defeats defect
defective defects defence defend defended defending defends defensive deficiencies deficiency define defined defines
defining definite definitely definition definitions definitive defray defraying degenerate degradation degrade
degraded degrades degrading degree degrees delayed delaying delays delegate delegated delegates delegation delegations
delete deleted deletes deleting deletion deletions deliberate deliberately delicate delicious delight delighted
delightful delighting delights delimited delimiters deliver deliverables delivered delivering delivers delivery
delusion demand demanded demanding demands demented demise democracy democratic democratically demographic demolish
demolished demolishes demolishing demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
denied denies denominator denote denotes denounce densely densities density dentist denying department departmental
departments departure depend dependant depended dependence dependency dependent depending depends depleting deploy
deployed deploying deployment deployments deposit deposited depositing deposits depress depressed depresses depressing
depression deprive deprived deprives depriving depths deputy derange deranged deranges deranging derivative derive
derived derives deriving derogatory descend descended descending descends describe described describes describing
description descriptions descriptive desert deserted deserting deserts deserve deserved deserves deserving design
designate designated designates designating designed designer designers designing designs desirability desirable
desire desired desires desiring desktop despair desperate desperately despise despite destabilizing destination
destine destined destines destining destroy destroyed destroying destroys destruction destructive detach detached
detaches detaching detail detailed detailing details detect detectable detected detecting detection detective detector
detects determination determinations determine determined determines determining deterrent deterring detract detriment
detrimental devastate devastated devastates devastating devastation develop developed developer developers developing
development developmental developments develops deviate deviation deviations device devices devious devise devised
devises devising devoid devote devoted devotes devoting diagnosis diagnostic diagnostics diagonal diagram diagrams
dialect dialects dialled dialling diallings dialog dialogue diameter dictate dictator dictatorship dictionaries
dictionary diesel differ differed difference differences different differential differentiate differentiated
differently differing differs difficult difficulties difficulty digest digging digital digitalization digitally
digitization digits dignity dilemma diligence diluted dilution dimension dimensional dimensions diminish dining dinner
diplomatic direct directed directing direction directional directions directive directives directly director
directories directors directory directs disabilities disable disabled disables disabling disadvantage disadvantages
disaggregated disagree disagreed disagreeing disagreement disagrees disappear disappeared disappearing disappears
disappoint disappointed disappointing disappointment disappoints disassociated disaster disasters disastrous discard
discarded discarding discards discharge disciplinary discipline disciplines disclaimer disconnect disconnected
disconnecting disconnects discontinue discontinued discontinues discontinuing discount discounted discounts discourage
discouraged discourages discouraging discover discovered discoveries discovering discovers discovery discrepancies
discrepancy discrete discretion discriminate discriminated discriminates discriminating discrimination discriminatory
discuss discussed discusses discussing discussion discussions disease diseases disengagement disguise disguised
disguises disguising disgust disgusted disgusting disgusts dishes dishonest dislike disliked dislikes disliking dismal
dismiss dismissed dismisses dismissing disorder disparities disparity dispatch dispatching dispersed displace
displaced displacement displacing display displayable displayed displaying displays disposable disposal dispose
disposed disposes disposing disposition disproportionate disproportionately dispute disputes disregard disrupt
disrupted disruption disruptive disseminate disseminating dissemination dissertation dissimilar distance distances
distant distasteful distinct distinction distinctions distinctive distinctly distinguish distinguished distinguishes
distinguishing distort distorted distorting distortion distorts distract distracted distracting distracts distress
distressed distresses distressing distribute distributed distributes distributing distribution district disturb
disturbance disturbed disturbing disturbs divergent diverse diversifying diversity divert diverted diverting diverts
divide divided divides dividing divine diving division divisions divorce doctor doctors doctrine document documentary
documentation documented documenting documents dollar dollars domain domains domestic domicile dominant dominate
dominated dominates dominating donate donated donates donating donation donations donors doomed dooming dotted dotting
double doubled doubles doubling doubtful doubtless doubts downhill downlink downloaded downright downstairs downwards
dozens drafted drafting drafts dragged dragging dragon drained draining drains dramatic dramatically drastic
drastically draught draughts drawback drawbacks drawing drawings dreaded dreadful dreading dreads dreamed dreaming
dreams dreamt dreary dressed dresses dressing drifting drinking drinks dripped dripping drivel driven driver drivers
drives driving dropped dropping drowned drowning drowns drunken drying dubious dumped dumping dumpster duplex
duplicate duplicated duplicates duplicating duplication durability durable duration during dustbin duties dynamic
dynamically dynamics eagerly earlier earliest earned earnestly earning earthquakes easier easiest easily eastern
eating eccentric eccentricity echoed echoes echoing ecological ecology economic economical economically economics
economies economy ecosystem ecosystems eddies edited editing edition editions editor editorial editors educate
educated educates educating education educational effect effected effecting effective effectively effectiveness
effects efficiencies efficiency efficient efficiently effort efforts eighteen eighth either elaborate elaborated
elaborating elaboration elapsed elderly elected electing election elections electoral electorate electric electrical
electricity electromagnetic electron electronic electronically electronics electrotechnical elects elegant element
elementary elements elephant elephants elevating elevation elevations elevator elevators eleven eligibility eligible
eliminate eliminated eliminates eliminating elimination elitist ellipse ellipses elliptical elsewhere embarrass
embarrassed embarrasses embarrassing embarrassment embedded embedding embeds embodied embodying embracing emerge
emerged emergence emergencies emergency emerges emerging eminence eminent eminently emission emissions emitted emotion
emotional emotionally emotions emphasis emphasise emphasised emphasises emphasising emphasize emphasized emphasizes
emphasizing empire empirical employ employed employee employees employer employers employing employment employs
empower empowered empowering empowerment empowers emptied empties emptying emulate emulation emulator emulators enable
enabled enabler enablers enables enabling enclose enclosed encloses enclosing encode encoded encodes encoding
encompass encompasses encompassing encounter encountered encountering encounters encourage encouraged encouragement
encourages encouraging endangering endangers endeavour ending endings endless endlessly endorse endorsed endorsement
enemies energy enforce enforceable enforced enforcement enforces enforcing engage engaged engagement engagements
engages engaging engine engineer engineered engineering engineers engines enhance enhanced enhancement enhances
enhancing enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlarges enlarging enlighten enlightened
enlightening enlightenment enlightens enormous enormously enough enquire enquired enquires enquiries enquiring enquiry
enrich enriches enshrined ensure ensured ensures ensuring entail entails entered entering enterprise enterprises
enters entertain entertained entertaining entertainment entertains enthusiasm enthusiastic entire entirely entirety
entities entitle entitled entitlements entitles entitling entity entrance entrepreneurs entrepreneurship entries
envelope envelopes environment environmental environmentally environments envisage envisaged envisages envisaging
episode episodes equality equally equals equate equation equations equatorial equilibrium equipment equipped equipping
equips equitable equitably equivalent equivalently equivalents eradicate eradication erased eraser erases erasing
erroneous errors escalating escape escaped escapes escaping esoteric especially essays essence essential essentially
establish established establishes establishing establishment establishments estate estimate estimated estimates
estimating estimation eternal eternity ethical ethics ethnic etymology european evaluate evaluated evaluates
evaluating evaluation evened evening evenings evenly events eventual eventually everybody everyday everyone everything
everywhere evidence evident evidently evolution evolutionary evolutions evolve evolved evolves evolving exactly
exaggerate exaggerated exaggerates exaggerating examination examinations examine examined examiner examines examining
example examples exceed exceeded exceeding exceedingly exceeds excellence excellent except excepted excepting
exception exceptional exceptionally exceptions excepts excess excessive excessively exchange exchanged exchanges
exchanging excite excited excitement excites exciting exclamation exclude excluded excludes excluding exclusion
exclusive exclusively excuse excuses executable execute executed executes executing execution executive exempt
exercise exercised exercises exercising exerting exhaust exhausted exhausting exhaustion exhaustive exhausts exhibit
exhibition exhibitions exhibits existed existence existing exists exited exiting exotic expand expanded expanding
expands expansion expect expectation expectations expected expecting expects expedite expedition expeditiously
expenditure expense expenses expensive experience experienced experiences experiencing experiment experimental
experimentally experimentation experimented experimenting experiments expert expertise experts expire expired expires
expiring expiry explain explained explaining explains explanation explanations explanatory explicit explicitly explode
exploded explodes exploding exploit exploitation exploited exploiting exploits exploration explore explored explores
exploring explosion explosions explosive exponential export expose exposed exposes exposing exposure express expressed
expresses expressing expression expressions expressly expressway expressways extant extend extended extending extends
extension extensions extensive extensively extent extents external externally extinction extrabudgetary extract
extracted extracting extraction extracts extraneous extraordinarily extraordinary extras extreme extremely extremes
extremist eyesight fabric facilitate facilitated facilitates facilitating facilitation facilitator facilitators
facilities facility facing factor factories factors factory factual factually faculties faculty fading failed failing
failure failures fainter faintest fairer fairest fairly fairness faithful faithfully fallacious fallacy fallen falling
familiar familiarity families family famine famous fantasies fantastic fantasy farewell farmer farmers farther
farthest fascinate fascinated fascinates fascinating fascist fashion fashionable fashioned fashioning fashions faster
fastest father fathers fatuous faucet faults faulty favour favourable favoured favouring favourite favourites favours
feared fearing feasibility feasible feature featured features featuring federal feeble feedback feeder feeding feeling
feelings fellow fellows fellowship fellowships female females feminist feminists fender fenders festival fewest fibres
fiction fictional fiddle fiddled fiddles fiddling fields fierce fifteen fighter fighting fights figure figured figures
figuring filing filings filled filling filmed filming filter filtered filtering filters filthy finalise finalised
finalises finalising finalize finalized finalizes finalizing finally finals finance financed finances financial
financially financier financing finding findings finest finger fingers fining finish finished finishes finishing
finite firework fireworks firing firmly firstly fiscal fiscally fished fishes fishing fitted fitting fixing flagged
flagging flames flashed flashes flashing flavour flawed flawing flexibility flexible flight flights flipped flipping
floated floating floats flooded flooding floods floors floppy flowchart flowed flower flowers flowing fluctuation
fluctuations fluent fluffy flushed flushes flushing flying focused focuses focusing folded folder folders folding
follow followed follower followers following follows fooled fooling foolish football footing footnote footnotes
footprint footprints forbade forbid forbidden forbidding forbids forced forces forcibly forcing forecast forecasting
forecasts foregoing foreign foreigner foreigners foremost foreseeable foreseen forest forests forever forgave forget
forgets forgetting forgive forgiven forgives forgiving forgot forgotten formal formalization formally format formation
formats formatted formatting formed former formerly forming formula formulae formulate formulated formulating
formulation forthcoming forthwith fortnight fortunate fortunately fortune forums forward forwarded forwarding forwards
fossil foster fostering fosters fought foundation foundations founded founding founds fountain fourteen fourth
fraction fractions fragile fragment fragments frames framework frameworks francs frankly frantic fraudulent freaks
freedom freeing freely freeway freeways freeze freezes freezing french frequencies frequency frequent frequently
friction friend friendliness friendly friends friendship frighten frightened frightening frightens fringe frivolous
frontiers frowned frowning frowns frozen fruitful fruits frustrate frustrated frustrates frustrating frustration
frying fulfil fulfilled fulfilling fulfilment fulfils fuller fullest function functional functionalities functionality
functioned functioning functions fundamental fundamentalist fundamentally funded funding funeral funnier funniest
furnish furniture further furthered furthering furthermore furthest fuselage fusion futile future gained gaining
galactic galaxy garage garbage garble garbled garbles garbling garden gardens gaseous gasoline gateway gateways gather
gathered gathering gathers geared gearing gender general generalisation generalisations generalise generalised
generalises generalising generalization generalizations generalize generalized generalizes generalizing generally
generate generated generates generating generation generations generator generators generic generous genetic
genetically genetics geneva genius genocide gentle gentleman gentlemen gently genuine genuinely geocentric geographic
geographical geographically geography geology geometry geospatial geostationary gesture getting ghastly gibberish
gigabit girlfriend giving gladly glance glasses gleaned gleaning gleans global globalization globally glorious
glossary glossy gloves glowed glowing golden goldfish goldfishes goodbye goodies goodness goodwill gorgeous gospel
gossip gotten govern governance governed governing government governmental governments governor governs grabbed
grabbing grades gradual gradually graduate graduated graduates graduating graduation graffiti graffito grammar
grammatical grandfather grandmother grands granted granting grants graphic graphical graphically graphics graphs
grateful gratefully gratitude gratuitous gratuitously gravitational gravity greasy greater greatest greatly greedy
greener greenhouse grinding grinds grosses grossly ground grounds groundwater grouped grouping groups growing growth
guarantee guaranteed guaranteeing guarantees guardband guardbands guarded guarding guards guessed guesses guessing
guests guidance guided guideline guidelines guides guiding guilty guinea guitar gullible gutter habits hackathon
hacked hacker hackers hacking haircut halted halting halves hammer hamper handbook handbooks handed handful handicap
handing handle handled handler handles handling hanged hanging hangover happen happened happening happens happier
happiest happily happiness harassment hardback harden hardened hardening hardens harder hardest hardly hardship
hardware harmful harmless harmonic harmonics harmonious harmonization harmonize harmonized harmonizing harmony harness
harnesses harnessing hassle hasten hatched hating hatred having hazard hazardous hazards headache headed header
headers heading headline headlines headquarters health healthcare healthy hearing heartily hearts heated heating
heaven heavens heavier heaviest heavily height heights helicopter helicopters helmet helped helpful helping helpless
hemispheric henceforth hereafter hereby herein hereinafter heresy heritage heroes heroic heroin herring herrings
herself hesitate heterosexual hexadecimal hidden hideous hideously hiding hierarchical hierarchy higher highest
highlight highlighted highlighting highlights highly highway highways hilarious himself hinder hindering hinders
hindsight hinted hinting hiring historian historians historic historical historically history hitherto hitting holder
holders holding holiday holidays holistic hollow homogeneous homosexual homosexuality honest honestly honesty honorary
honour honoured honouring honours hooked hooking hopeful hopefully hopeless hopelessly hoping hordes horizon horizons
horizontal horizontally horrendous horrendously horrible horribly horrid horrific horrified horrifies horrify
horrifying horror horses hospital hospitals hosted hostile hosting housed household households houses housing however
hugely humane humanitarian humanity humans humble humbly humorous humour hundred hundreds hungry hunted hunting
hurting husband hydrogen hyperlinks hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical
idealistic ideally ideals identical identically identification identifications identified identifier identifiers
identifies identify identifying identities identity ideological ideology idiosyncratic idiotic idiots ignorance
ignorant ignore ignored ignores ignoring illegal illegally illegitimately illicit illiterate illness illogical
illusion illustrate illustrated illustrates illustrating illustration illustrations images imaginary imagination
imaginative imagine imagined imagines imaging imagining imbalance immature immediate immediately immense immensely
imminent immoral immortal immune immunity impact impacted impacting impacts impair impaired impairing impairment
impairs impart impede impend impended impending impends imperative imperfect imperial impersonal impetus impinged
implausible implement implementation implementations implemented implementing implements implication implications
implicit implicitly implied implies implying import importance important importantly imported importing imports impose
imposed imposes imposing imposition impossible impracticable impractical impress impressed impresses impressing
impression impressions impressive imprison imprisoned imprisoning imprisons improbable improve improved improvement
improvements improves improving impulse inability inaccessible inaccuracies inaccuracy inaccurate inadequate
inadvertent inadvertently inappropriate inasmuch incapable incarnation incentive inches incidence incident incidental
incidentally incidents inclination incline inclined inclines inclining include included includes including inclusion
inclusive inclusiveness inclusivity incoherent income incoming incompatibility incompatible incompetence incompetent
incomplete incomprehensible inconsistencies inconsistency inconsistent inconvenience inconvenienced inconveniences
inconveniencing inconvenient incorporate incorporated incorporates incorporating incorporation incorrect incorrectly
increase increased increases increasing increasingly incredible incredibly increment incremental incubation incumbent
incurred incurring incurs indebted indeed indefensible indefinite indefinitely indent independence independent
independently indeterminate indexed indexes indexing indicate indicated indicates indicating indication indications
indicative indicator indicators indices indictment indigenous indirect indirection indirectly indispensable
indistinguishable individual individually individuals indivisible indoor indoors induce induced induces inducing
induction indulge indulged indulges indulging industrial industrialization industries industry ineffective
inefficiency inefficient inequalities inequality inertia inevitable inevitably inexperienced infallible infamous
infant infantile infect infected infecting infection infects infelicity inference inferior inferiority infinite
infinitely infinity inflation inflexible inflict influence influenced influences influencing influential inform
informal informally information informative informed informing informs infrastructure infrastructures infrequent
infringe infringement ingenious ingredient ingredients inhabit inhabitant inhabitants inhabited inhabiting inhabits
inherent inherently inherit inheritance inherited inheriting inherits inhibit inhibited inhibiting inhibition inhibits
inhomogeneity inhomogeneous initial initialisation initialise initialised initialises initialising initialization
initialize initialized initializes initializing initially initials initiate initiated initiates initiating initiation
initiative initiatives inject injure injured injures injuries injuring injury injustice innocence innocent innovate
innovating innovation innovations innovative innovators inputs inputted inputting inquire inquired inquires inquiries
inquiring inquiry insane insect insects insecure insensitive insert inserted inserting insertion inserts inside
insidious insight insights insignificant insist insisted insistence insisting insists insofar inspect inspected
inspecting inspection inspects inspiration inspire inspired inspires inspiring install installation installations
installed installing installs instalments instance instances instant instantly instead instinct institute institutes
institution institutional institutionalize institutions instruct instructed instructing instruction instructions
instructs instrument instrumental instruments insufficient insult insulted insulting insults insurance intact intake
integer integers integral integrate integrated integrates integrating integration integrative integrity intellect
intellectual intelligence intelligent intend intended intending intends intense intensely intensify intensifying
intensity intensive intensively intent intention intentional intentionally intentions interact interacted interacting
interaction interactions interactive interactively interacts interconnect interconnected interconnectedness
interconnection interconnectivity intercourse interdependent interdisciplinary interest interested interesting
interestingly interests interface interfaced interfaces interfacing interfere interfered interference interferes
interfering intergovernmental interim interior intermediate intermittent internal internally internals international
internationalized internationally internet interoperability interoperable interpolated interpret interpretation
interpretations interpreted interpreter interpreting interprets interregional interrelated interrogate interrupt
interrupted interrupting interruption interruptions interrupts intersect intersection intersections intersectoral
interval intervals intervene intervened intervenes intervening intervention interventionist interventions interview
interviewed interviewing interviews intimate intolerance intrinsic intrinsically introduce introduced introduces
introducing introduction introductory intuitive invade invaded invades invading invalid invalidate invaluable
invariably invasion invent invented inventing invention inventions inventor inventory invents inverse invert inverted
inverting inverts invest investigate investigated investigates investigating investigation investigations investment
investments investors invisible invitation invite invited invites inviting invoke invoked invokes invoking involve
involved involvement involves involving ionizing ionosphere ironic irrational irrelevant irrespective irresponsible
irritate irritated irritates irritating irritation island islands isolate isolated isolates isolating isolation
isotropic issued issues issuing iterative itself jacket jackets jammed jamming jargon jealous jellies jeopardize
joined joining jointly joints joking journal journalist journalists journals journey judged judgement judgements
judges judging judicious jumped jumping junction jungle junior juridical jurisdiction justice justifiable justifiably
justification justified justifies justify justifying juvenile keeper keeping kernel kettle keyboard keyboards keying
keystroke keystrokes keyword keywords kicked kicking kidded kidding kidnap kidnapped kidnapping kidnaps kidney killed
killer killing kilometre kilometres kindly kindness kingdom kitchen knight knocked knocking knocks knowing knowledge
labelled labelling labels laboratories laboratory labour lacked lacking ladder ladies landed landing landlocked
landlord landscape language languages largely larger largest lasers lasted lasting lately latency latest latitude
latitudes latter laughed laughing laughs laughter launch launched launchers launches launching lavatory lawful lawyer
lawyers layers laying layout laziness leaded leader leaders leadership leading leaflet leaflets league leaned leaning
learned learning learns learnt leather leaved leaves leaving lecture lectured lecturer lecturers lectures lecturing
ledger legacy legally legend legendary legible legislation legislative legitimate legitimately leisure lending length
lengths lengthy lenient lenses lesbian lesser lesson lessons lethal letter letters letting levels leverage leveraged
leveraging liability liable liaise liaison liberal liberalization liberties liberty librarian libraries library
licence licences license licensed licenses licensing lifestyle lifetime lifted lifting lighted lighter lightest
lighting lightly lightning lightninged lightnings lights likelihood likely likewise liking limitation limitations
limited limiting limits linear linguistic lining linkage linkages linked linking liquid liquor listed listen listened
listener listening listens listing listings literal literally literary literate literature litter little lively livest
living loaded loader loading localization locally locals locate located locates locating location locations locked
locking lodged logged logging logical logically logistical logistics lonely longer longest longitude longitudes
longitudinal longstanding looked looking loophole loosely lorries losing losses louder loudest loudly lovely lovers
loving lowered lowering lowers lowest luckily ludicrous ludicrously luggage lunatic lunchtime lurked lurking luxury
lyrics machine machinery machines madness magazine magazines magical magnetic magnificent magnitude mailbox mailed
mailing mainframe mainframes mainly mainstream mainstreaming maintain maintained maintaining maintains maintenance
majority makers making malfunction malicious malware manage manageable managed management manager managers manages
managing mandate mandated mandates mandatory mangle mangled mangles mangling manifestation manifestly manifesto
manifold manipulate manipulated manipulates manipulating manipulation mankind manned manner manning manpower manual
manually manuals manufacture manufactured manufacturer manufacturers manufactures manufacturing mapped mapping margin
marginal marginalized marginally margins marine marital maritime marked marker markers market marketed marketing
markets marking marriage married marries marrying marvellous masses massive massively master masters matched matches
matching material materialize materials mathematical mathematically mathematician mathematicians mathematics matrices
matrix matter matters mature maximise maximize maximized maximizing maximum meaning meaningful meaningless meanings
meantime meanwhile measurable measure measured measurement measurements measures measuring mechanic mechanical
mechanics mechanism mechanisms mediator medical medicine medieval medium mediums meeting meetings megabyte megabytes
melody member members membership memberships memorable memoranda memories memory menaces mended mending mental
mentality mentally mention mentioned mentioning mentions merciful mercury merely merged merges merging meridians
merits message messages messaging messed messes messing metadata metaphor meteorological meteorology meters methanol
method methodologies methodology methods metres metric metrics metropolitan metros microcomputer microcomputers
microfinance microphones microprocessor microstates microwave midday middle midnight mighty migrate migrated migrates
migrating migration mildly mileage milestone milestones military millennium million millions minded mindful minding
mindless minima minimal minimalist minimise minimize minimized minimizing minimum mining minister ministers ministries
ministry minorities minority minute minutes miracle miracles miraculous mirror mirrors misapplication miscellaneous
misdirect misdirected misdirecting misdirects miserable miserably misery misfortune misguide misguided misguides
misguiding misinterpret misinterpreted misinterpreting misinterprets mislead misleading misleads misled mismatch
misperception misplace misplaced misplaces misplacing misprint misread misreading misreads misrepresent misrepresented
misrepresenting misrepresents missed misses missile missiles missing mission missions mistake mistaken mistakenly
mistakes mistaking mistook misunderstand misunderstanding misunderstands misunderstood misuse mitigate mitigated
mitigating mitigation mixing mixture mnemonic moaned moaning mobile mobility mobilization mobilize mobilizing
modalities modelled modelling modellings models moderate moderately moderation moderator moderators modern modernize
modernizing modest modification modifications modified modifies modify modifying modulated modulation module modules
moisture molecular molecule molecules moment momentarily moments momentum monarch monetization monitor monitored
monitoring monitors monkey monkeys monochrome monopoly monster monsters monthly months morale morality morally morals
moreover morning mornings morons mortal mortality mortals mostly mother mothers motion motions motivate motivated
motivates motivating motivation motive motives motors motorway motorways mountain mountains mounted mounting mounts
movable movement movements movies moving mucked mucking muddle muddled muddles muddling multifaceted multilateral
multilingual multilingualism multimedia multinational multiple multiples multiplexed multiplication multiplied
multiplies multiply multiplying multipoint multistakeholder multitude mumble mundane murder murdered murderer
murdering murders muscle muscles museum museums musical musician musicians mutandis mutatis mutter muttered muttering
mutters mutual mutually myriad myself mysteries mysterious mysteriously mystery mystic mythical mythology nailed
nailing nameless namely naming narrative narrow narrowband narrower narrowest narrowing nastier nastiest nation
national nationally nations native natives natural naturally nature naughty navigate navigation nearby nearer nearest
nearly neatly necessarily necessary necessitated necessitates necessity needed needing needle needles needless
needlessly negate negative negatively neglect neglected neglecting neglects negligible negotiable negotiate negotiated
negotiates negotiating negotiation negotiations neighbour neighbourhood neighbouring neighbours neither nerves nervous
nested nesting network networked networking networks neural neutral neutrality nevertheless newcomer newcomers newest
newsletter newsletters newspaper newspapers nicely nicest nicked nicking nickname nicknames nightmare nights nobody
noises nomenclature nominal nominally nominate nominated nominates nominating nonetheless nonsense normal normality
normally normative northern nostalgia notable notably notation nothing notice noticeable noticeably noticed notices
noticing notification notifications notified notifies notify notifying noting notion notions notorious notwithstanding
novels novelty novice novices nowadays nowhere nuclear nuisance number numbered numbering numbers numbest numeral
numerals numeric numerical numerous nurses obeyed obeying object objected objecting objection objectionable objections
objective objectives objects obligation obligations obligatory oblige obliged obliges obliging obnoxious obscene
obscure obscured obscures obscuring obscurity observation observational observations observatory observe observed
observer observers observes observing obsess obsessed obsesses obsessing obsession obsolete obstacle obstacles
obstruct obstructed obstructing obstructs obtain obtainable obtained obtaining obtains obvious obviously occasion
occasional occasionally occasions occupancy occupation occupational occupied occupies occupy occupying occurred
occurrence occurrences occurring occurs oceanic oceanographic oceans offence offences offend offended offender
offenders offending offends offensive offered offering offerings offers offhand office officer officers offices
official officially officials offline offset offsets offsetting offspring oldest omission omissions omitted omitting
oneself ongoing online onwards opened opening openly openness operas operate operated operates operating operation
operational operationally operations operative operator operators opinion opinions opponent opponents opportunities
opportunity oppose opposed opposes opposing opposite opposition oppress oppressed oppresses oppressing oppression
optical optimal optimisation optimise optimised optimises optimising optimistic optimization optimize optimized
optimizes optimizing optimum opting option optional optionally options opuses orange orbital orbiting orbits orchestra
orchestral ordered ordering orders ordinary organic organisation organisations organise organised organiser organisers
organises organising organization organizational organizations organize organized organizer organizers organizes
organizing organs orient oriental orientate orientated orientates orientating orientation orientations oriented
orienting orients origin original originally originals originate originated originates originating originator origins
orthodox orthogonally others otherwise ourselves outages outcome outcomes outcry outdated outdoor outdoors outgoing
outline outlined outlines outlining outlook output outputs outrage outraged outrageous outrages outraging outreach
outright outset outside outsourcing outstanding outweigh outweighs overall overarching overburden overcame overcome
overcomes overcoming overdraft overdue overflow overhead overheads overlap overlapping overload overloaded overloading
overloads overlong overlook overlooked overlooking overlooks overly overnight overprice overpriced overprices
overpricing overridden override overrides overriding overrode overseas oversee oversight overspend overtime overtone
overtones overview overwhelm overwhelmed overwhelming overwhelms overwriting overwritten owners ownership owning
oxygen pacifier package packaged packages packaging packed packet packets packing padded padding paging painful
painfully painless painted painting paintings paints paired palace panels paperback paperless papers parade paradigm
paradise paradox paragraph paragraphs parallel parallels parameter parameters paramount paranoia paranoid paraphrase
pardon parent parentheses parenthesis parents parity parked parking parliament parochial parody parrot parsed parses
parsing partial partially participant participants participate participated participates participating participation
participatory particle particles particular particularly parties partition partitioned partitioning partitions partly
partner partnering partners partnership partnerships passage passages passed passenger passengers passes passing
passion passionate passive passively passport password passwords patched patches patching patent pathetic patience
patient patients patronise patronised patronises patronising patronize patronized patronizes patronizing pattern
patterns paused pauses pausing pavement paying payload payloads payment payments payroll peaceful peanut peanuts
peasant peasants peculiar pedant pedantic pedantry pedants pedestrian pedestrians penalties penalty pencil pended
pending penetration penguin pennies pension penultimate people peoples perceive perceived perceives perceiving percent
percentage percentages percents perception perfect perfection perfectly perform performance performances performed
performing performs perhaps perigee period periodic periodically periods peripheral peripherals permanent permanently
permissible permission permit permits permitted permitting perpetual persecute persecuted persecutes persecuting
persist persistent persists person personal personalities personality personally personnel persons perspective
perspectives persuade persuaded persuades persuading persuasion pertaining pertinent pervasive perverse petrol
pharmacies pharmacy phased phases phasing phenomena phenomenon phenomenons philosopher philosophers philosophical
philosophies philosophy phoenix phoned phones phonetic phoning photocopy photograph photographic photographs photos
phrase phrased phrases phrasing physic physical physically physicist physicists physics physiology picked picking
picture pictures pieces pigeon pillar pillars pinched pinches pinching pipeline pitfall pitfalls pivotal pixels pizzas
placed places placing plague plagued plagues plaguing plainly planes planet planetary planets planned planning planted
planting plants plaster plastered plastering plasters plastic plates platform platforms plausible played player
players playground playing pleasant pleasantly please pleased pleases pleasing pleasure plenipotentiaries
plenipotentiary plenty plethora plotted plotter plotting plugged plugging plural pocket pockets poetic poetry pointed
pointer pointers pointing pointless points poison poisoned poisoning poisons polarization polarizations police
policeman policies policy polish polished polishes polishing polite politeness political politically politician
politicians politicizes politics polling pollution polygons polynomial pompous poorer poorest poorly popped popping
populace popular popularity populate populated populates populating population populations pornography portability
portable portals ported porter porters portfolio porting portion portions portray portrayed portraying portrays posing
position positioned positioning positions positive positively possess possessed possesses possessing possession
possibilities possibility possible possibly postage postal postcard posted poster posters posting postmaster postpone
postponed postpones postponing postscript postulate potato potatoes potential potentially pounds poured pouring
poverty powder powered powerful powering powers practicability practicable practical practically practicals practice
practices practise practised practises practising pragmatic praise prayed prayer prayers praying preach preached
preaches preaching precaution precautions precede preceded precedence precedent precedes preceding precession precious
precise precisely precision preclude precluding predecessor predecessors predefined predict predictability predictable
predicted predicting prediction predictions predicts predominant predominantly preface prefer preferable preferably
preference preferences preferential preferred preferring prefers prefix prefixed prefixes prefixing pregnancy pregnant
prejudging prejudice prejudiced prejudices prejudicial prejudicing preliminary premature prematurely premise premises
premium preparation preparations preparatory prepare prepared preparedness prepares preparing prerequisite prescribe
prescribed prescribes prescribing prescription presence present presentation presented presenting presently presents
preservation preserve preserved preserves preserving president pressed presses pressing pressure pressures presumably
presume presumed presumes presuming pretend pretended pretending pretends pretentious pretty prevail prevailing
prevalent prevent prevented preventing prevention prevents preview previewer previous previously priced prices pricing
priest priests primarily primary primes primitive primitives prince principal principally principle principles printed
printer printers printing printout printouts prints priorities prioritization prioritize prioritizing priority prises
prison prisoner prisoners privacy private privately privatisation privatization privilege privileged privileges
privileging prizes proactive proactively probabilities probability probable probably problem problems procedural
procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes processing
processor processors proclaim procurement produce produced producer producers produces producing product production
productive productivity products profession professional professionalism professionals professor proficiency profile
profiles profit profitable profits profound program programmable programme programmed programmer programmers
programmes programming programs progress progressed progresses progressing progressively prohibit prohibited
prohibiting prohibits project projected projecting projection projects proliferation prolific prolong prolonged
prolonging prolongs prominent promise promised promises promising promote promoted promoters promotes promoting
promotion promotional prompt prompted prompting promptly prompts pronoun pronounce pronounced pronounces pronouncing
pronunciation proofs propaganda propagate propagation proper properly properties property prophet proportion
proportional proportions proposal proposals propose proposed proposes proposing proposition proprietary prosecute
prosecuted prosecutes prosecuting prosecution prospect prospective prospects prosperity prostitute prostitutes protect
protected protecting protection protective protects protein protest protocol protocols prototype proved proven proves
provide provided provider providers provides providing province proving provision provisional provisionally
provisioning provisions provocative provoke provoked provokes provoking proximity prudence pseudo psychological
psychologist psychologists psychology public publication publications publicise publicised publicises publicising
publicity publicize publicized publicizes publicizing publicly publish published publisher publishers publishes
publishing pudding pulled pulling pulses pumped pumping punched punches punching punctuation puncture punish punished
punishes punishing punishment pupils purchase purchased purchaser purchases purchasing purely purity purple purpose
purposes pursuance pursuant pursue pursued pursues pursuing pursuit purview pushed pushes pushing putted putting
puzzle puzzled puzzles puzzling python quadrangle quadrants quadrennial qualification qualifications qualified
qualifier qualifiers qualifies qualify qualifying qualitative qualities quality quantification quantitative quantities
quantity quantum quarter quarters quater queens queries question questionable questioned questioning questionnaire
questionnaires questions queued queues queuing quibble quicker quickest quickly quieter quietest quietly quinquies
quitting quotas quotation quotations quoted quotes quoting rabbit rabbits racial racing racism racist racket radars
radiated radiation radical radically radiocommunication radiocommunications radiodetermination radiolocation
radiometer radiometers radionavigation radios radiosondes radiotelephone radiotelephones radiotelephony radius
railroad railway rainbow rained raining raised raises raising rampant random randomly ranged ranges ranging ranking
rankings ranted ranting rapidly rapporteur rapporteurs rarely rarest rather ratification ratified ratify ratifying
rating rational rationale rationalize rationalizing rationally ratios rattle rattled rattles rattling raving reached
reaches reaching reacted reacting reaction reactionary reactions reactor reacts readable reader readers readership
readily readiness reading readings reaffirmed reaffirming reaffirms realisation realise realised realises realising
realistic realities reality realization realize realized realizes realizing reallocation really realms rearrange
rearranged rearranges rearranging reason reasonable reasonably reasoned reasoning reasons reassure reassured reassures
reassuring rebuild rebuilding rebuilds rebuilt recalculate recall recalled recalling recalls receipt receive received
receiver receivers receives receiving recent recently reception recipe recipes recipient recipients reciprocal
reciprocity reckless reckon reckoned reckoning reckons reclaim recognisable recognise recognised recognises
recognising recognition recognizable recognize recognized recognizes recognizing recollection recommend recommendation
recommendations recommended recommending recommends reconcile reconsider reconsideration reconstruction reconvene
record recorded recorder recording recordings records recover recovered recovering recovers recovery recreational
recruit recruited recruiting recruitment recruits rectangle rectangular rectified rectifies rectify rectifying
recursion recursive recycle recycled recycles recycling redefine redefined redefines redefining redeployment
redesigned redirect reduce reduced reduces reducing reduction reductions redundancies redundancy redundant reference
referenced references referencing referendum referrals referred referring refers refine refined refinements refines
refining reflect reflected reflecting reflection reflectivity reflects reflex reform reformat reformed reforming
reforms refrain refresh refreshed refreshes refreshing refund refusal refuse refused refuses refusing refute regain
regard regarded regarding regardless regards regime regimes region regional regionally regions register registered
registering registers registration registries regret regrets regrettably regretted regretting regular regularity
regularly regulate regulation regulations regulators regulatory rehabilitation reimbursement reinforce reinforced
reinstate reinstated reinstates reinstating reiterate reiterated reiterates reject rejected rejecting rejection
rejects relate related relates relating relation relations relationship relationships relative relatively relatives
relativity relaxation relaxed relaxes relaxing relayed relaying release released releases releasing relevance relevant
reliability reliable reliably reliant relied relief relies relieve relieved relieves relieving religion religions
religious relocation reluctance reluctant reluctantly relying remain remainder remained remaining remains remark
remarkable remarkably remarked remarking remarks remedial remedy remember remembered remembering remembers remind
reminded reminder reminders reminding reminds reminiscent remote remotely removal remove removed removes removing
rename renamed renames renaming render rendered rendering renders rending rendition renewable renewed renewing renews
renovation repair repaired repairing repairs repayment repeat repeatable repeated repeatedly repeaters repeating
repeats repent repertoire repetition repetitive rephrase replace replaced replacement replacements replaces replacing
replicate replicated replicating replication replied replies replying report reported reporter reporting reports
repositioned repositioning represent representation representations representative representatives represented
representing represents reproduce reproduced reproduces reproducing reproduction repulsive reputable reputation
request requested requesting requests require required requirement requirements requires requiring requisite reread
rereading rereads resale rescue research researcher researchers resemblance resemble resembled resembles resembling
resent reservation reservations reserve reserved reserves reserving resets resetting reside residence resident
residents resides resign resignation resigned resigning resigns resilience resilient resist resistance resold
resolution resolutions resolve resolved resolves resolving resort resorted resorting resorts resource resources
respect respectable respected respecting respective respectively respects respond responded responders responding
responds response responses responsibilities responsibility responsible responsive restart restarted restarting
restarts restaurant restaurants rested resting restoration restore restored restores restoring restrain restrained
restraining restrains restrict restricted restricting restriction restrictions restrictive restricts restructuring
resubmit result resulted resulting results resume resumed resumes resuming resumption resurrection retail retain
retained retaining retains retention retire retired retirement retires retiring retract retrieval retrieve retrieved
retrieves retrieving return returned returning returns reveal revealed revealing reveals revelation revenge revenue
revenues reverse reversed reverses reversing revert review reviewed reviewing reviews revise revised revises revising
revision revisions revisit revolt revolted revolting revolts revolution revolutionary reward rewards rewrite rewrites
rewriting rewritten rewrote rhetorical rhythm ribbon richer richest ridden ridding ridiculous ridiculously riding
rightly rights rigorous ringed ringing ripped ripping rising risked risking ritual rituals rivals rivers roaming
robots robust robustness rocket rolled rolling romance romantic rotate rotated rotates rotating rotation rotational
rotten roughly roundabout rounded rounding rounds routed routes routine routinely routines routing royalties rubber
rubbish ruined ruining rulers ruling rumour rumoured rumouring rumours running rushed rushes rushing sabotage sacked
sacking sacred sacrifice sacrificed sacrifices sacrificing sadden saddened saddening saddens safeguard safeguarded
safeguarding safeguards safely safest safety sailed sailing salaries salary salesman salinity salutary salvation
sample sampled samples sampling sandwich sandwiches sanity sarcasm sarcastic satellite satellites satire satisfaction
satisfactorily satisfactory satisfied satisfies satisfy satisfying saturation saving savings saying scalable scaled
scales scaling scandal scanned scanner scanning scarce scarcely scarcity scared scares scaring scarlet scatter
scattered scattering scatters scenario scenarios scenery scenes sceptical schedule scheduled scheduler schedules
scheduling scheme schemes scholar scholarly scholars school schools science sciences scientific scientifically
scientist scientists scored scores scoring scotch scrapped scrapping scraps scratch scratched scratches scratching
scream screamed screaming screams screen screening screens screwed screwing screws script scripts scroll scrolled
scrolling scrolls seagoing sealed sealing seamless seamlessly search searched searches searching season seasonal
seated second secondary seconded seconding secondly seconds secret secretariat secretariats secretaries secretary
secretly secrets section sections sector sectoral sectors secular secure secured securing security seeing seeking
seemed seeming seemingly segment segments segregated seizure seldom select selectable selected selecting selection
selective selectively selects selfish selling semantic semantics seminar seminars sender sending senior sensation
senses sensible sensibly sensing sensitive sensitivity sensor sensors sentence sentenced sentences sentencing sentient
sentiment sentimental sentiments separate separated separately separates separating separation separations separator
separators sequel sequence sequences sequential serial series serious seriously seriousness sermon servant servants
served server servers serves service services serving session sessions setting settings settle settled settlement
settlements settles settling seventh several severe severely severity sexist sexual sexuality sexually shades shadow
shaken shakes shaking shallow shaped shapes shaping shared shareholder shareholders shares sharing sharply shedding
sheets shells shelter shelve shelves shielded shifted shifting shifts shined shines shining shipped shipping shocked
shocking shocks shooting shoots shopped shopping shortage shorten shortened shortening shortens shorter shortest
shorthand shortly shorts should shoulder shoulders shouted shouting shouts showcasing showed shower showers showing
shutdown shutting sicken sickened sickening sickens sideband sidelobe sidelobes sideways siding sighted sighting
sights signal signalled signalling signals signatory signature signatures signed significance significant
significantly signing silence silent silicon sillier silliest silver similar similarities similarity similarly simple
simpler simplest simplicity simplification simplified simplifies simplify simplifying simplistic simply simulate
simulated simulates simulating simulation simultaneous simultaneously sincere sincerely sinful singer singers singing
single singles singly singular singularly sinister sinking sister sitting situate situated situates situating
situation situational situations sixteen sixteenth sixties sizing skeleton sketch sketches skilled skills skipped
skipping slaves sleeping sleeps sliced slices slicing slides sliding slight slighter slightest slightly slipped
slippery slipping slogan sloppy slowed slower slowest slowing slowly smaller smallest smallish smartphone smartphones
smashed smashes smashing smells smelly smiled smiles smiling smoked smoker smokers smokes smoking smooth smoothly
sneaked sneaking sneaks sneaky snobbery social socialism socialist socially societal societies society socket sockets
software soldier soldiers solely soliciting solicitor solicitors solution solutions solved solves solving somebody
somehow someone someplace something sometime sometimes somewhat somewhere sooner soonest sophisticate sophisticated
sophisticates sophisticating sordid sorted sorting sought sounded sounder sounders sounding sounds soundtrack source
sources southern sovereign sovereignty spacecraft spaced spaces spacing spares sparsely spatial speaker speakers
speaking speaks special specialise specialised specialises specialising specialist specialists speciality
specialization specialize specialized specializes specializing specially species specific specifically specification
specifications specifics specified specifies specify specifying specimen spectacular spectral spectrally spectrum
speculate speculation speech speeches speeding speeds spelled spelling spellings spells spending spends sphere spheres
spherical spigot spiral spirit spirits spiritual spitted spitting splendid splits splitting spoiled spoiling spoils
spoilt spoken spokesman sponsor sponsored sponsoring sponsors spontaneous spontaneously sports spotted spotting sprang
spread spreading spreads spring springing springs sprung spurious square squared squares squaring squash squashed
squashes squashing squeeze squeezed squeezes squeezing stability stable stacks staffing stages stagger staggered
staggering staggers staircase stairs stakeholders stamped stamping stamps stance standalone standard standardise
standardised standardises standardising standardization standardize standardized standardizes standardizing standards
standing standpoint stands stared stares staring starred starring started starter starters starting startle startled
startles startling starts startup startups starve starved starves starving stated statehood statement statements
states static stating station stationary stations statistic statistical statistics status statutory stayed staying
steadily steady stealing steals steerable steered steering steers stemming stepped stepping stereo stereotype
stereotypes sterile sterling sticking sticks sticky stimulate stimulated stimulates stimulating stimulation stipulate
stipulated stipulates stirred stirring stocks stocktaking stolen stomach stones stopped stopping storage stored stores
storey storeys stories storing storms straight straightforward strain strains strange strangely stranger strangest
strategic strategically strategies strategy stratospheric stream streams street streets strength strengthen
strengthened strengthening strengths stress stressed stresses stressing stretch stretched stretches stretching strict
strictly strike strikes striking string stringent strings stripped stripping strips strive strives stroke strong
stronger strongest strongly struck struct structural structure structured structures structuring struggle struggled
struggles struggling student students studied studies studio studying stuffed stuffing stuffs stumble stumbled
stumbles stumbling stunned stunning stupid stupidity styles subgroup subject subjected subjecting subjective subjects
submarine submission submissions submit submits submitted submitting subregion subregional subroutine subroutines
subscribe subscriber subscription subscriptions subsection subsections subsequent subsequently subset subsidiary
subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing substance substances
substantial substantially substantive substantively substitute substituted substitutes substituting substitution
subsurface subsystems subterranean subtle subtleties subtlety subtly suburban subway subways succeed succeeded
succeeding succeeds success successful successfully succession successive successor sudden suddenly suffer suffered
sufferer sufferers suffering suffers suffice sufficient sufficiently suffix suggest suggested suggesting suggestion
suggestions suggests suicidal suicide suitability suitable suitably suited suites suiting summaries summarise
summarised summarises summarising summarize summarized summarizes summarizing summary summation summed summer summing
summit sundry sunlight sunrise sunshine sunspot superb superficial superficially superfluous superior superiority
supermarket supernatural supervise supervised supervises supervising supervision supervisions supervisor supervisors
supervisory supplement supplemental supplementary supplemented supplied supplier suppliers supplies supply supplying
support supported supporter supporters supporting supportive supports suppose supposed supposedly supposes supposing
suppress suppressed suppresses suppressing suppression supreme surely surface surfaces surgery surname surplus
surprise surprised surprises surprising surprisingly surround surrounded surrounding surroundings surrounds
surveillance survey surveys survival survive survived survives surviving susceptible suspect suspected suspecting
suspects suspend suspended suspending suspends suspension suspicion suspicious suspiciously sustain sustainability
sustainable sustainably sustained sustaining sustains swallow swallowed swallowing swallows swamped swamping swamps
swapped swapping swearing swears sweating sweats sweeping sweeps swimming switch switched switches switching
switchover syllabus syllabuses symbol symbolic symbols symmetric symmetry sympathetic sympathies sympathise sympathize
sympathy symphonies symphony symposia symptom symptoms synchronization syndicate syndrome synergies synergy synonym
synonymous synonyms syntactic syntactically syntax synthesis synthesizer synthetic system systematic systematized
systems tables tacked tacking tackle tackled tackles tackling tactic tactical tactics tactless tailor tailored
tailoring tailors takers taking talent talented talents talked talking tampered tampering tangent tangible target
targeted targeting targets tariff tariffs tasted tasteless tastes tasting taught taxation taxpayer taxpayers teacher
teachers teaches teaching teapot teared tearing technical technically technique techniques techno technological
technologies technology tedious teenage teenager teenagers telecommunication telecommunications teleconference
teleconferencing telegram telegraph telehealth telemedicine telemetry telephone telephones telephony telescope
television teleworking telling temper temperature temperatures template temple temporarily temporary temptation
tempted tempting tempts tended tendencies tendency tender tending tennis tension tentative tentatively termed terminal
terminally terminals terminate terminated terminates terminating termination terminator terming terminology terrain
terrestrial terrible terribly terrified terrifies terrify terrifying territorial territories territory terror
terrorism terrorist terrorists testbeds tested testing textbook textbooks textual thanked thankful thankfully thanking
thanks theatre theirs thematic themes themselves theological theology theorem theorems theoretical theoretically
theories theory therapy thereabouts thereafter thereby therefor therefore therefrom therein thereof thereto theses
thesis thickness thieve thieves things thinking thinks thirds thirst thirty thorough thoroughfare thoroughfares
thoroughly though thought thoughts thousand thousands thread threat threaten threatened threatening threatens threats
threshold thresholds throat throats through throughout throughput throwing thrown throws thrust thrusting thrusts
ticket tickets tidied tidies tidying tightly timeframe timeline timeliness timely timescale timetable timing tiresome
tiring titles tobacco together toggle toilet toilets tokens tolerable tolerance tolerances tolerant tolerate tolerated
tolerates tolerating tomato tomatoes tomorrow tongue tonight topical topics topographic topography torture totally
touched touches touching tourist tourists toward towards towers traceable traced traces tracing tracked tracking
tracks traded trades trading tradition traditional traditionally traditions traffic trafficking tragedy tragic trailed
trailing trails trained trainers training trains trajectory transaction transactions transceivers transcribe
transcript transfer transferred transferring transfers transform transformation transformations transformed
transforming transforms transient transit transition transitional translate translated translates translating
translation translations translator transmission transmissions transmit transmits transmitted transmitter transmitters
transmitting transparency transparent transponder transponders transport transportable transportation transported
transporting transports trapped trapping trashcan travel travelled travelling travellings travels treasure treated
treaties treating treatment treats treaty tremendous tremendously trends trendy trials triangle triangles tribes
tricks tricky trifle trigger triggered triggering triggers trilogy trinity triple tripos triumph trivia trivial
trivially trolley troops tropical tropopause tropospheric trouble troubles trouser trousers trucks trumpet truncate
truncated truncates truncating trunks trusted trusting trusts trusty truthful truths trying tsunamis tuning tunnel
tunnels turbulence turned turning turntable tutorial tutorials twelve twentieth twenty twisted twisting twists typeset
typesets typesetting typewriter typical typically typing ubiquitous ubiquitously ultimate ultimately umbrella unable
unacceptable unaffected unaffordable unambiguous unanticipated unattended unauthorised unauthorized unavailable
unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased uncertain uncertainties uncertainty
unchanged unclear uncomfortable uncommon unconnected unconscious unconvincing undefined underdevelopment underestimate
undergo undergoes undergoing undergone undergraduate undergraduates underground undergrounds underlain underlay
underlie underlies underline underlined underlines underlining underlying undermine undermines underneath underpinned
underpins underprivileged underscore underscored underscoring undersigned understand understandable understanding
understands understood undertake undertaken undertakes undertaking undertook underwent undesirable undesired
undetected undocumented undoes undoing undone undoubtedly unduly uneasy unemployed unemployment unexpected
unexpectedly unexplained unfair unfamiliar unfavourable unfinished unfortunate unfortunately unfounded unfriendly
unhappy unhealthy unhelpful unification unified unifies uniform uniformly unifying unimportant uninhabited unintended
unintentional uninteresting unions unique uniquely united unites uniting universal universally universe universities
university unjustified unknown unlawful unless unlike unlikely unlimited unload unlock unlocked unlocking unlocks
unlucky unmanned unnatural unnecessarily unnecessary unobtainable unofficial unpaid unpleasant unpopular unpredictable
unproven unqualified unread unreadable unrealistic unreasonable unrelated unreliable unremitting unresponsiveness
unsafe unsatisfactory unseen unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure
unsuspecting untapped untidy untrue unusable unused unusual unusually unwanted unwelcome unwilling unwise unworkable
upbringing upcoming update updated updates updating upgrade upgraded upgrades upgrading upheld uphold uplink upright
upsets upsetting upside upstairs uptake upward upwards urgency urgent urgently urging usable usages useable useful
usefully usefulness useless usually utilities utility utilization utilize utilized utilizing utmost utterly vacancies
vacancy vacant vacation vacations vacuum vaguely validate validated validation validity valley valuable valued values
valuing valves vandalism vanish vanished vanishes vanishing vapour variability variable variables variance variant
variants variation variations varied varies varieties variety various varying vastly vector vectors vegetable
vegetables vegetarian vegetation vehicle vehicles velocity vended vending vendor vendors venture venues verbal
verbally verbatim verbose verdict verification verified verifies verify verifying versatile verses version versions
versus vertical vertically verticals vessel vessels vested viability viable vicinity vicious victim victims victory
videoconference viewed viewer viewing viewpoint viewpoints vigorously village villages vintage violate violates
violation violence violent violently violin virgin virtual virtually virtue virtues viruses visibility visible vision
visited visiting visitor visitors visits visual visually vocabulary voices voltage volume volumes voluntarily
voluntary volunteer volunteered volunteering volunteers voters voting vulnerabilities vulnerable wading waffle waited
waiting waking walked walking wallet wander wandered wandering wanders wanted wanting warehouse warehousing warmed
warmest warming warned warning warnings warped warping warrant warranted warranty wartime washed washes washing wasted
wasteful wastes wasting watched watches watching waters wavelength waving weakness weaknesses wealth wealthy weapon
weapons wearing weasel weasels weather webcast webinar webinars webpage website websites wedded wedding weekday
weekend weekends weekly weight welcome welcomed welcomes welcoming welfare western wetting whales whatever whatsoever
wheels whence whenever whereas whereby whereupon wherever whether whichever whilst whisky whistle whistles whites
whoever wholeheartedly wholly whoops wicked wideband widely widening widespread widest wildly willed willing willingly
winded winding window windowing windows winner winners winning winter wiping wireless wiring wisdom wisest wished
wishes wishing withdraw withdrawal withdrawing withdrawn withdraws withdrew within without witness witnessed witnesses
witnessing wizard wombat wonder wondered wonderful wonderfully wondering wonders wondrous wooden worded wording
workable worked worker workers workforce working workings workload workplace workshop workshops workstation
workstations worlds worldwide worried worries worrying worship worthless worthwhile worthy wrapped wrapper wrappers
wrapping wrecked wrecker wrecking wrecks wretched writer writers writes writing writings written wrongful wrongly
wrongs yearly yellow yesterday yielded yielding yields younger youngest yourself yourselves zenith
`
  .trim()
  .replaceAll('\n', ' ')
  .split(' ')
