/** Rarer words, other spellings included, that are one letter away from a common word: no slips of the pen. */
// Chosen with the help of SCOWL (Copyright 2000-2011 by Kevin Atkinson: "Permission to use, copy, modify, distribute and sell
// these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is
// hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation.").

export const lookAlikes: readonly string[] = `
abased abases abiding abies abject abjection abolisher aborning abort abound abrogate abrogates absorber abstriction
abuse abuser abusers abyssal academies accented accenting acceptably accepter accessibly accomplisher accountably
accrue accrues accursed accusers achievers aching acing acknowledgment acquirers acred actin actinon actins actionably
actor adapt adapter adaption added adder addible addiction addictions additive addling addressee addressees adduct
adducted adducting adducts adepts adherers adits adjuster admirably admit adopt adoptee adopter adoptive adsorb
adsorbed adsorbing adsorbs adsorption adult adust adventurers adverb adverbs advertisers advertize advertized
advertizement advertizements advertizes advertizing advisably advisee advisees advisor advisors aeries aerification
aerified aerifies aerify aerifying aestival affaire affaires affective affectively affectiveness affirmer affordably
afters afterward afterwords agent agility aging agree aguish ailed ailing aired airing alarm alarums alary album
alders alert algins aliased alien aliened aliening alight align aligner alined alines allays allele alleles alley
allied alliterate allness allocable allocution allot allots allottee allotter allow allowably alloyed alloying alloys
allusion altars alter alterative altercate altercation altercations alternation alternations altimeter alums amaze
amend amender aments amine ample amplified amplifies amuse analog analogs analysers analyze analyzed analyzes
analyzing anarch anecdota aneles anergy anesthetic anesthetically angel anger angers angle angled angler anglers
angling anility anima animas anions ankles annal anneal annexe announcers annoy annul annular anoles answerer anted
antennae anterior anther anting antonymous anuses aortal apatetic apologias apologist apologists apologues appal
appall appalls appealer appeased appeasing appel apples applicably applier appliers appointee appose apposed apposes
apposing apposite apposition appreciably appressed aptitude aptitudes aquifer arcana archine archines arcing argent
argon argue arguer arguers aright arise armed armful armless armrest armrests aroids arrangers arrant arras array
arrear arrester arrogated arrogation arrow arrowing arrowy arsed arses arsing articular artiest artiste artistes
ascender ascent ascents ashed ashes ashing assays assent assented assenting assents asserter asses asset assignee
assigner assorter aster asterism asterisms astern asters atones atonic atrial attacker attaint attainted attendee
attender attenuant attorned auction auctions audibly audile audios audit audition auditions augers aught augur augury
auspice auspicious auspiciously autistic automat automata automaton automats avers aversely avert averting averts
avigation avoid avoider await award awardee awful awning axiom baaing babble babels babes babied babier babiest bached
baches baching backboard backer backers backs backyard backyards bacon bacterin badder badness bafflers bagged bagger
baggers bagging bailed bailing bailor bailors baited baiting baked bakers bakes balancers baling balked balking balled
balling ballon bandana bandanas banded bander banding bands banged banger bangers banging bangle banish banished
banishes banishing banked banker banket banking banks banter banting barbed barbel barbies barbing bards bared barest
barfed barfing barfly barged barging baring barker barkers barley barmier barque barre barren barres barret barrow
based basely basemen bases basher basic basin basins basis basked basset bassline bassos basted baster basters bastes
basting batched batches batching bathed bather bathers bathes bathetic bathing bating batten batter batters batting
battling battue baying beach beached beaches beaching beaded beading beads beaks beamed beaming beaned beaning beard
bearer bears beast beater beats beaut beauts becket beckon beckoned beckoning beckons bedded bedding bedside bedsides
beeper beeping begged begging begin behalves behavior behavioral behove behoved behoves behoving being belated belayed
belaying belays belie belied belies believably bellies belling bellow bellows belting belying bename bended bender
benders benefic beneficed benefitted benefitting bennies bequest bequests berating besets besetting bested besting
bests betide betides betted bettor bevels beverage bewaring biassed biasses biassing bicyclers bidden biding bielded
bielding bields biennia bight bights biking bilestone bilking billed billet billets billon binder binders bindle
binged binger binging bingle bingles binned binning birder birders birding birling birred birring bises bister bistort
biter bitted bittier bitting black blacktail blade bladed blading blagged blagging blague blains blame blamer blanch
blanches blandly blank blanked blanker blankest blared blares blaring blast blaster blasters blats blatted blatting
blazed blazes blazing bleach bleaches bleating bleeding bleeds bleeping bleeps blight blinding blinks bloated bloating
bloats block blocker blocky blocs blood blooded blooding bloods bloomy blotted blotter blotting blower bluffer
bluffers blushed blushes blushing bluster blusters board boarded boarder boarders boarding boars boasted boaster
boasting boasts boating bobbed bobbing bobble bodes bodged bodges bodging bodices bodied boding boggling bogied bogies
bogle boiler bolder bolster bombe bomber bonce bonding bonds bonged bonging boning bonked bonking boobed boobing booed
booing bookend bookie bookies boomed booming boosted booted booting boozed boozing bopped bopper bopping borer borers
borrower bosket bosses botcher botchers bottlers bough boughs bouncy bound bounded bounder bounders bounding bounty
bourage bourse boused bouses bousing bowers bowing bowled bowling bowse bowsed bowses bowsing boxing braced braces
brach bracken brads braes bragged bragging braided braiding braids brailed brailing brails brain brainy braise brake
braked braking branched brand brander brandied brandling brandy brandying branks brants brasses braves brawled
brawling brawls brayed brayer braying brazes breaded breads breadth break breakthrough breams breasts breathers breech
breeches breed breeks breezing breezy bribes brick bricky bride brides bridle bridles bridling brighten brightened
brightening brightens brigs bring brinks brisks broach broaches broad broadcaster broaden brochure brockets broider
broiled broiling broke broker broking brooder broody brooked brooking brooklet brose brothel brothels browned browning
browns brows browsers bruins bruise bruised bruises bruising bruits brumal brunch brunched brunches brunching bubbly
bucked bucker bucking budding buddle budge budged budges budging buffed buffet buffeted buffeting buffets bugged
buggier bugging bugler buglers build bulled bulling bullion bumble bummed bummer bumming bumped bumping bunched
bunches bunching bungle bunted bunter bunting buoying burble bureaux burger burgers burier burins burked burkes
burking burled burner burnet burnish burped burping burred burrier burring burrow burrowed burrowing burrows bursas
burst burton bused buses bushed bushes bushiness bushing busied busies busing busses bustard bustards buster busting
busts busying busyness butler butte butted buttered butteries buttering buttes butting buyer bypast cabbagy cabbed
cabbing cabers cable cablet cabotage caches caching cackle cackled cackles cackling caffein caffeins cagers caging
caking calashes calculous calender calked calker calking calmed calmer calming calved calves calving camber campaigner
camped camper camping campion camps cancelation canceled canceling canceller candle candled candler candles candling
caner caners caning canker canned canner canning cannon canted canter cantered cantering canters canting cantle
capably capered capering capers capitalise capitol capitols capped capper capping caption carboy carder carders
cardies carding cardoon cardoons cared careen careens carer carers cares caret caries carina carious carked carking
carling carnet carnies carped carpel carper carpers carping carpus carrel carse carter carters carting carton cartons
carts carver carvers carves carving cased casement caseous cases casette cashed cashes cashing casino casket cassation
caste caster casters castes castling cataloguers catalyse catalyses catalysis catalyzing catcher catchers categorise
categorises categorizes cater caterer cathodic cation cations catling catteries cattery caudal cause causer causers
causey cautioned cavers caving cawing cayuses cease ceding cellar celled cemented censed censer censers censes censing
cental centare centares centauries centaury center centimeter centra centralisation centralised centralising
centralize centralizer centralizes centreing cerate cerated cerates cerebrate cerebrated cerebrates cerebrating
cerebration cering cervices cession cessions chafed chafes chafing chain chained chainman chair chaises challengers
chamfer champaign champaigns champed champing champs chancels chancing chancre chancres chancy chandelling changers
channeling channelisation chanted chanter chanters chanting chants chape chapiter chapiters chapped chapping
characterised characterize characterizer characterizes chare chargers charier charily charitably charm charmer charnel
charnels charred charring chars chart charted charting chase chaser chasers chasms chassed chaster chats chattel
chatter chatters chawed chawing cheapen cheat cheater check checklist checky cheeked cheeking cheeks cheeper cheeps
cheer cheery cheesy chelated chelating chemise chemises chemism chested chests chewer chewers chewink chicks chimes
chines chinking chinks chins chipped chipping chiral chloral chocked chocking chocks chocolaty choicest choirs choked
choking chomped chomping choosers choosy chopper chorale chordal chords chores chose chough chowed chowing chuck
chuckled chuckling chumming chunk chunked chunking chunky chunter chuntering cicely cinched cinching cinder cindering
cinders circlet circlets cites cither civies clacks claim claimer clamber clammed clamming clamped clamping clamps
clams clanged clanging clanks clans clapped clapping claque clashed clashing clasped clasping classifier classifiers
classily classis clastic clausal claver clawed clawing clean cleanse cleansed cleanser cleansers cleansing clear
clearwing cleats cleaver cleavers clement clewed clewing clicks climactic climb climber climes clipper cliquy cloaks
cloche cloches clock clods clone cloned cloning clonks clonus clopped clopping close cloth cloths clotted clotting
cloture cloud cloudy clouts clover cloves cloyed cloying clucked clucking clucks clumpy clunks clutter clutters
clyster clysters coaled coaling coaming coasted coasting coated coating cobber cobbers cobble cobbled cobbles cocked
cocking cocks codding coders codification codifications codified codifies codify codifying codling coffer coffined
coffining coffle cognisant cohered coherency cohering coifed coifing coiled coiling coiner coiners coked coking colder
collage collages collared collaring collet collets collision collocate collocates colon colone colones colons color
colored coloring colors colourer comas combatting combed combiners combing combings comedo comely comers comfit
comfits comic comma commando commandos commencing commend commended commending commends commenter commerce commie
commies commination comminations commissioner committer committers commix commodify communisation communisations
communise communises communization communizations commutation commute commuted commuter commuters commutes commuting
comose compadre comparably comped competency comping complainer complected completers completest complexes complexion
compliancy complimentary complimenting complines compony comport compost composted composting composts compotation
compote compotes comprehendible comprehensibly conation concealer conceit conceited conceits conceivers concent
concerti concerting condemner condensers conditioner condo condole condor condos conduce conduced conduces conducing
conductive conduit coned cones coney confect confected confecting confection confections confects confidant confide
confided confider confiders confides confiding confiture confitures conformation conformations conformed conforming
confute confuted confutes confuting congeal congealed congealing congeals congener conger congratulation conical
conics conies conifer coniine coning conked conker conking connecter conned conning consistence consols constrainer
constrict constricted constricting constriction constrictions constrictive constricts constructer construe construes
consul consuls contemn contemned contemning contemns contented contenting contested contesting contiguity contiguously
contingence contingent continua continuo contradicter contradictor contras contrasted contravene contravened
contravener contrite contrivers contuse contused contuses contusing contusion convect convected convecting convection
convectional convector convects convenor convent convents converge converged convergency conversing convertor convex
conveyed conveyer conveying convoy cooed cooeed cooing cooker cookshop cooler coolie coolies coolish cooped cooper
cooperage cooping cootie cooties coped coper copes copier copiers copped copping copse copses copter copular copulate
copulated copulates copulating copulation copulations coral corals corded corder cording cored corelation corer corers
cores corespondent coring corked corker corkers corking cornea corneas corned cornel cornels cornet cornets cornier
corning coroner coroners corps corpuses correcter corries corrupter corse corves coset coshed coshing cosies cosily
cosses costal costard coste cotemporary couched couches couching coulter counseled counseling count countermeasure
countess counties countrywide coupe coupes couplers couplet couplets coursers court courted courter courtier courting
covens cover covert coverts coves coveted coveting covets covey coveys coward cowards cowered cowering cowers cowing
cowled cowling coxing cozens cozies crabbed crabbing crack cracker crackled crackling cradled cradling crafted
crafting crafts crakes crammed cramming cramp crams cranked cranks crapped crapper crappers crapping craps crasher
crashers crasis cratch crate crated cratered cratering craters crates craunch craunched craunches craunching crawl
crawler crawly craws creaked creaking creaks cream creamed creaming creams crease creased creases creasing creatine
credibly creeds creese cremate cremated cremates cremating cremation cremator cremes crenate crenation cretic crewed
crewing crews cricked cricking cricks cries crime crimped crimping crimps cringe cripes crises crisp crispy
criticisers criticizers crocked crocks crones crooked crooking cropped cropper cropping cross crosse crosser crossest
crossly crowd crowed crowing crowned crowning crowns crows cruelly cruisers crumped crumpet crumping crumps cruncher
crunchers cruse cruses crusher crushers crustal crusted crusting crusts crusty crutch crutches cubing cuddle cuddled
cuddles cuddling cuddy cueing cuing culled culler cullet culling cumber cumbered cumbering cumbers cunts curability
curable curation curbing curch cureless cures curies curios curling currant currants curried currier curries currying
curse curses cursing curtail curtails curve curved curvet curvets curving custodial custos cutches cuties cutter
cutters cuttle cycle cycler cystic daces dagger daggers daises dalesman dammed damming damped damper damping dance
dancer dancers dander dandle dandled dandles dandling danged danging dangle dangled dangler danglers dangling danish
danishes danker dankness darker darkling darned darning darnings darting dasher dashers dastard dastards daters dative
datives dawned dawning dazing deacon deacons deader deafer deafly deals dearer dearest dearly dearths deary death
deaves debase debased debases debasing debaters debited debiting debtor debug debus debuted debuting debuts decane
decant decare decayed decaying decays decease deceased deceases deceasing deceit deceive deceived deceiver deceivers
deceives deceiving decently deception deciare deciders decile deciles declaim declamation declamations declarers
declawed declawing decliners decoders deconstruction decoyed decoying decree decrees deduct deducted deducting deducts
deeded deeding defeater defecated defecating defected defecting defection defector defencing defendant defender
defense defensed defensing deference deferrals deferred deferring defers deffer defied defies defile defiled defiles
defiling definers deflated deflating deflect deflected deflecting deflection deflective deflects deform deformed
deforming deforms defuse defused defuses defusing defying degrease degression deice deices deicide deign deigned
deigning deigns deject dejected dejecting dejection dejects delate delative delay delayer delectable delimiter
delirious deliverable deliverer delver delvers demander demark dement demising demist demolisher demote demoted
demotes demoting dempster denegation denier deniers denims denoting densify dental dentally dented dentine denting
denture dependance dependancy deplete depleted depletes depletion deplored deploring deport deported deporting
deportment deports deprave depraved depraves depraving depth deputation depute derail derailed derailing derails
deration deride derided derides deriding derision descender descent descents describers descried descries deserter
designation desirably desist despatch despatching despond dessert desserts destabilising destinies destiny destroyer
detain detained detaining detains detecter detectible detent detention detents detergent determent determiners deters
detest detestable detested detesting detests deuce deuced deuces deviled deviling devisee devisees devisers devoice
devoices devoir devotee devotees diaconal diagnoses dialed dialer dialing dialings dialler diaster dicing dickens
diction diddle diddled diddles diddling differentia differentiae difficultly digger digit digitisation dignify diking
dilated dilation dilute diluter dilutes dimeter dimple dimply diner dinged dinging dingle dingles dinned dinning
diplex dipped dipping directer direst disassociate disassociates discant disclaimed discord discorded discording
discords discounter discoverer discovert discreet discriminator discriminators discursion discus discuses diseuse
dished dishing dismay dismount dismounted dismounts dispensed disperse disperser disperses disport disported
disporting disports disposers disputers disrupter dissed disses dissing distal distorter distrait distributee
disturber disuse dither diver diverge diverged diverging divers diversify diverter dives divest divested divesting
divests dividend dividers divining dizens doable docent docked docket dockets docking documenter dodged dogged dogging
doited dolled dolling dolors dolour dolours domaine domed domicil doming donkey donkeys donor doors doping dormer
dosing dosses dotation doted doters doting dotter dottle dottles doublet doublets doubly doubt doubted doubting
douched douches douching doused douses dousing dowered dowering dowers downed downs downward doyens dozen dozers dozes
draft draftee drafter drafty dragger dragoon drain drainer drainers drakes drams draping dratted drawled drawling
drawls dread dream dreamer dreamy drear drench dresser dressers drier driers dries driest drifted drifts drink dripper
drive droned droning drooped drooping droops dropper drought droughts drover drovers droves droving drown drowse
drowsed drowses drowsing drugged drugging drunker drunks dryads dualities duality dubber ducked ducking duding duffer
duffers dulled duller dullest dulling dulses dumber dumbest dumbly dumper dumpling dunces dunner dunning dupability
dupable duped duping duple duplet durably dying eared earing early earner earns earring earthquake eased easel easels
easement eases easing easting eaten eaters eaves echoer echos eclipse eclipses economise economises economizes eddied
eddoes edger educatee educe educed educes educing eduction egocentric egret egrets eight eights eighty eject ejected
ejecting ejection ejections ejects elapse elapses elastic elate elated elates elating elation elative eldest elect
electable elective electro electronica elevon elfish elides eliding eligibly elitism ellipsis elusion embed ember
embers embodies embower embowered embowering embowers emceed emends emersed emitter emitting emote emoticon emoticons
emphases employe employes empress empresses emptier emptiest encage encoders encompassed encore encored encores
encoring endanger endeavor ended endorsee enduing endure endured endures enduring enforcers enhancers enjoy enjoyably
enjoyer enlargers enlightener enmities enmity enology enounce enquirers enrage enraged enrages enraging enriched
enshrine enshrines ensue ensued ensues ensuing ensurers enter enterprisers entertainer enthusiast entice entitlement
entoil entourage entourages entrails entrepreneur enure enured enures enuring envelop envelopers envelops envoys
eposes equably equal equatable equip eradiate erase erected erecting erection erections erects erotic erring error
escapee escapees escribe esoterica esquire esquires essay establisher esters esthetic esthetically estival estivate
estivated estivates estivating estivation etamine etamines eternally ethanol ether ethic evacuate evacuated evacuates
evacuating evacuation evection evener evens event eventing evert everyway examinee examinees excellency excels
exceptionably excerpt excerpted excerpting excerpts exchangers excide excise excised excises excising exciters
exercisers exert exerts exhort exigible exiled exiling exist exits exorcise exorcised exorcises exorcising exoteric
exotica expander expanse expanses expansive expedience expediences expend expended expending expends expensively
experimenter expertism expertize explainer exploders exploiter explorers expos exsect exsert extender extensile extort
extra extrema extremest extremism eyases eying fabled fables facet facial factional factorise factorises factorizes
fagged fagging fainer fainest fainted fainting faints fairing fairy faitor fakers faking faller fallow falter familial
fandom fanged fanned fanning fantasias fantasied fantasise fantasises fantasizes fantasm fantast faradise farces fared
farer faring farmed farrier farriers farrow farrowing fasciate fascism fashionably fashioner fasted fasten fasting
fathered fathering fating fatling fatted fatter fattest fauces fault favor favorable favored favoring favorite
favorites favors favourably favourer faxing fazing fearer feasibly feaster feasts feather feathers featly feckless
feebly feeler feeze felled feller fellest fellies felling felloe felloes feminise feminises feminism fencer fencers
fended ferial fescue fessed fesses fessing fester festering festers festination fetter fetters fettle fettling feuding
fibers fibre fibred fiches ficuses fiddlers fiddly field fielded fielding fiend fiends fight figurers figurine filed
filer filers filler fillers fillet filterer filth final finale finales finalism finalist finalists finder finders
finer fines finfish finials finis finises finisher finishers finked finking fireless firer fires fireworm firmed
firmer firming fisher fishers fissile fission fissions fitness fitter fitters fivers fixture flacks flagger flailed
flailing flaked flakes flaking flambes flame flamed flamen flamens flamer flaming flanged flanks flapped flapping
flared flares flaring flasher flashers flashest flats flavor flavoured flavouring flayed flayer flection flections
fleeing fleshed fleshes fleshing flexibly flexile fling flinger flings flipper flitted flitting float floater floaty
flocks flood flooder floor floored flooring flopped flopping flossy flours flouted flouting flouts fluff fluffs flumes
fluors flusher flushest fluster flusters foaled foaling foamed foaming focally focussed focusses focussing fodder
fodders fogged fogging foiled foiling foison foment foments fonder foodies foods footed footer footers footfall
footled footling footwall forbad forbode force forceps forcer forcible forded fording foremast foremasts fores
foresaid foresee foreseer foresees foretasting forgat forge forged forger forgers forges forging forgivers forgo
forgoing forked forking formae formalisation formality formant formate formative formatter forme forms formyl fortes
forth forum forwarder fosses fosterling fouled fouling found founder founders foundling founts fowled fowling foxing
fracked fracking fracks fractious fraise frame framed framer framers franc franks frapped frapping fraught frayed
fraying freak freaking freaky freezers frication frictional fridge fridges fried frieze friezes fright frighted
frighting frilled frilling fringy frons frontier froward frown frowner froze fruit fruity fucked fucking fucuses
fuddle fuddled fuddles fuddling fudged fudges fudging fueler fueling fueller fulfiller fulfillment fulfills fulled
fulling fumble fundamentalism funds funereal funest funked funkier funkiest funking funnel funnels funner funnest
funnies furbish furies furious furiously gabbed gabbing gabble gabbled gabbles gabbling gable gabled gables gadded
gadder gaging gainer gainful gainfully gainless gainly gaited galled galley galling gamble gambled gambles gambling
gamely gamine gaming gammer gander ganders ganged ganger gangers ganging gangling garbed garbing gardened gardening
garget gargets gargle gargled gargles gargling gashed gashes gashing gasket gasolene gassed gasses gassing gater
gatherer gating gavage geans geeing gelation gelling gemology gendered genera generalist generalists generically
genies genips gentile gentry gents genus germinal germinally germinate germinated germinates germinating germination
germinator getter ghostly giants gibbon gibing gifted gifting gigging gilled ginger gingers ginning givers glades
glands glans glared glaring glassed glassing glassy gleamed gleaming gleams glean gleaner gleaners glens glided glides
gliding gloated gloating gloats globalisation globed globes gloppy gloss glossa glove gloved glover glower goaded
goading gobbler gobblers goggle goggles goodby goodbys goodie gorals gorget gorgets goring grabber graced graceful
gracefully graces gradate gradated gradates gradating gradation grade graded grader graders grading grads gradus
grafted grafting grafts grails grains gramps grand grange grans grant grantee granter grapes graph grasses grated
grater grates gravel gravelled gravelling gravels graves grayed grayer graying grazes grease greaser greaten greats
greed greened greeny greeter grids grimes grind grinning grins grison grogram grograms groped groper groping grossed
grosser grossest grossing group grouper groused grouser grousers grouses grousing grouts groves growling grubbed
grubbing grunted grunting grunts guarantied guaranties guard guarder guars guddle guess guesser guessers guest guested
guesting guide guider guiders guilds guilt guises gulden gulled gullet gullets gullibly gulling gummed gumming gunnel
gunnels gunning gunter gushed gushes gushing gusts gutted guttered guttering guttier gutting guying guzzle guzzled
guzzles guzzling gyving habit hackle hackles hades hailed hailing haired hairs hakes haled hales haling hallow haloed
haloes haloing halter halve halved halvers halving hammed hammier hamming hampered hampering hance handier handover
handsful hanger hangers hanker hankers hanks hapten hardboard hardener hardhack hardier hardiest hardily hardness
hardtack hardy hared hares haring harked harken harkened harkening harkens harking harmed harmer harmonica harmonicas
harmonies harmonisation harmonise harmonised harmonising harms harnessed harnesser harped harper harping harried
harrier harriers harries harrow harrowing harrying harts harvest hashed hashes hashing haste hasted hastes hastier
hastiest hasting hatchel hatcher hatches hatchet hatching hated haters hatted hatter hatters hatting haughty haunch
haunches haunted haunting haven havens haves hawing hawked hawker hawkers hawking haying haziness hazing headachy
headier headiest headily headiness headliners headquarter healed healer healers healing heaped heaping hearer hearers
hears heart hearted hearth hearths hearty heater heaters heath heather heaths heathy heats heave heaved heaver heavers
heaves heavies heaving hector hectors heder hedger heeded heeding heedless heedlessly heeling heels hefted hefting
heirs hells helper helve helves hematic hemmer hence herbal herby herded herder herders herdic herding hereabouts
hereof hereon heres hereto hereupon hermit hermitage hermits heroine heron herons heros herpes hewed hewing hideout
hideouts hider hiders hieing hierarch hierarchs highlighter hight hightest hiking hillier hilliest hinged hinging
hinter hinters hipped hipping hissed hisses hissing hitched hither hitter hiving hoarder hoards hoarse hobbler
hobblers hocked hocking hocks hodden hoeing hogged hogging hoisted hoisting hoked hoking holden holier holing holler
hollers hollo hollos hollowed hollower hollowing holly holstered homebody homeless homing homogenous honed hones
honing honked honkey honkeys honking honor honored honoring honors honouree honourer hooded hoodies hooding hoofed
hoofing hooker hookey hooned hooner hooning hooped hooping hoops hooted hooting hoots hopped hopper hopping horal
horde horded hording horridly horse horsed horsey horsing horsts hosed hoses hosing hostage hostel hotted hotting
hough hounded hounder hounding hounds house housel hovels hovered hovering hovers huddle huddled huddles huddling
hugger hulled huller hulling human humeral hummed hummer humming humor humoured humouring humped humping hunched
hunches hunching hungover hunks hunter hurling hurtling hushed hushes hushing hyperlink hyping hypotheses hypothesise
iconic ideal idealogy ideas idioms idiot ikonic image imaged imagoes imbedded imbedding imbeds imitation imitations
immanent immerse immure impalement imparted imparting impassible impeding imperil impinge impinger impinges
implausibly implementer imply importer imposers impossibly impost imposts impower impracticably impresa impresser
imprest improbably improvable impunity inaccessibly inane incant incapably incense inceptive incest inched inching
incitation incite incited incites inciting inclement inclose inclosed incloses inclosing incompatibly incompetency
incomprehensibly inconveniency increate incudes incult incur incus indefeasible indefensibly indene indenes indented
indenting indention independency indexer indexers indicted indicting indiction indictions indictor indicts indies
indispensably indistinguishably indite indited indites inditing indivisibly indorse indorsed indorsement inducers
induct inducted inducting inducts indue indued indues induing indult industrialisation inert inexperience infallibly
infanta infante infantine infernal infernally infest infested infesting infests infirm inflect inflected inflecting
inflection inflects inflexibly informer ingenuous ingest ingle ingoing inhabiter inherence inhibiter initialed
initialing initialism injected injecting injection injurers inked inking inland inline inner inning innocency
innovator innovatory inotropic input inquirers inset insets insetted insetting insistency insolate insolation instable
instal installer installments instalment instals instancies instancy instill instillation instilled instilling
instills instituters institutionalise insula insulated insulating insulter insure insured insures insuring intension
intensional intensionally intensions inter interject interjection interjections interlace interlaced interlaces
interlacing internationalised internationalize internationalizes interne interned internee internes interpolate
interpolates interrace interrelate interrelates interrupter inters intervale interventionism interviewee interviewer
inure inured inurement inures inuring invaders invaluably invariable inventive inverter invested investing investor
invidious invisibly invitee invitees invokers inwards iodizing iolite ionic ionising irenic irises irresponsibly
irrigate irrigated irrigates irrigating irrigation isotopic issue issuer issuers itches iterate izard jacked jacking
jading jailed jailing jailor jailors jammer jangle jangled jangling jarred jarring jellied jelling jennies jeopardise
jested jesting jetting jigger jigging jillion jingle jingles jingly jinked jinking jitter jiving jogged jogging joggle
joggles joiner joins joint jointed jointer jointers jointing jointless joists jollies jorums josses jotted jotting
jounce journalise journalism joying judge judgment judgments jugged jugging juggle jumble jumper junctional juncture
jungly juries justiciable justifier justifiers jutted jutting keeling keener keening kennel kerne kerned ketch ketches
keyring kicker kidder kidnaped kidnaping kidnapper kills kilned kilning kilometer kilometers kilted kilter kinder
kindle kindless kinema kingly kinked kinking kipped kipping kissed kisses kissing kiting kitted kitten kitting kittle
knacks knock knocker kookie krafts laager label labeled labeling labeller labor laced laces laciness lacing lacker
lackey lacks lactic laddies laded lades lading ladler ladles lager lagers lagged lagger lagging lamed lamely lames
lamest laming lammed lamming lance lanced lancer lances lancing lander lanes langrage lanner lapelled lapels lapful
lapped lapping lapsed larded larder larding lardon large larges largess larine larked larker larking laser lashed
lashers lashes lashing lasing lasses lastly lasts latched latches latching lated latent later lateral laterally lather
lathered lathering lathers latte latten lattes lauded lauder lauding laugh laugher launce launces launcher laved
lavers laves laving laxation laxest layer lazies lazing lazying leached leacher leaches leaching leaden leafed leafing
leafless leaked leaker leaking leaner leanest leanly leans leant leaped leaper leapers leaping learn learner lease
leased leaser leasers leases leasing leave leaven leavens leaver leavers lection lector lectors ledge ledges lefter
legate legged legging legibly legion legions lender lenders lensing lesion lesions lessee lessen lessens lesses lessor
lessors levator levees level lever levers lewder libelled libelling libels liberalisation liberally liberate
libertines licencing licensee licensees licente licked licking lidded liens lifter ligated ligating light lighten
lightening lightenings ligure likability likable liked likest lilted lilting limbs limescale liming limit limiter
limning limply linage lineage lineages lineal lined liner linger lingers linin linker linter lipped lisped lisping
listee listel lister listers liter literacy literati lither litigate litigated litigating litigation livability
livable livelihood livers livery lives lizard loafed loafer loafing loaned loaner loaning loather loaves lobate
lobation local locale locales localisation locaters locker locket lockets locks locution locutions lodge lodger lodges
lodging loesses lofted lofting logan logger logistic lolled lolling loment loments loner loners longe longed longing
looker loomed looming looped looping loosed looses loosing looted looting loping lopped lopper lopping loppy lorded
lording lordly lories loser losers loses lotion lotions louden loughs lounger loured louring loused louses lousing
louver louvers lovable lover loves lovey loveys lowbred lowed lower lowery lowing lowly loyally loyalties lubber
lucked lucking lugged lugger luggers lugging lulled lulling lumber lumbered lumbering lumbers lumped lumping lunch
lunched lunches lunching lunger lured luring lurker lushes lusted luster lusting lying lyric macing mackle mackles
madden maddened maddening maddens madder mages mailer maimed maintainer maker makes mallet malted malting manageably
mananas maned mange manger mangers mangoes manifest manifests manly manses mantle mantled mantles mantling manure
manyfold mapper marble marbled marbles marbling marched marches marching marges marginalised marginalize marginalizes
marina marketer marlin marline marlins marred marring marrow martial martially martin martins marvelous mascle maser
masers mashed masher mashers mashes mashing masked masker maskers massage massages massaging massed massing masted
mastic matcher mater materialise maternal maters mathematic matier mating matres matrixes matronise matronize matte
matted mattered mattering mattes maturation mauled mauling maximising maxing mazard mazers mazes mealtime measurably
mechanise mechanises mechanist meddle meddled meddles meddling mediaeval medial medicate medicated medicates
medicating meditator medius meekly melded melding mellow mellows melting memorably memoried memorise memorises
memorizes menace menaced menacer menage menages mender menders mends menial menially mensal menses mensurable meres
merge merger mergers meridian merit merles meshed meshes meshing messuage messuages metal meteors meter metes metic
metical metics meting metre metred metro mettle microphone midden middling middy midway might mights miking miles
miliary millage milled miller milling millstone millstones milter miming minced mincing minder minders mined mingle
mingled mingles mingling minim minimalism minimising minims minimus miniseries minium minster minsters mintage minted
minter minting minuet minuets minuses minutest miring miscount miscounted miscounts miser miserly misers misfile
misfiles misinterpreter mislike misplacement misplay misplayed misplaying misplays mispleading missend missies missis
missises missive missives missus misted mister misters misting mistress mistresses misusing miters mither mitres
mitten moaner moated mobilisation mobilise mobilising mobster mobsters mocked mocking modality modally modals model
modeled modeling modelings modeller modems moderato moderne modernise modernising modes modifier modifiers modulate
modulates moduli modulus moiled moiling moister moistly mokes molality molded molder molders moldier molding molest
momenta mommas monetisation money moneys monger monies monkery monopole montes month mooing mooned mooning moons moors
mooting moping mopped mopper mopping moral moralities morass morays morbid morels morion morions morns moron morrow
morrows mortally mortar mortars mosses motels mothered mothering moths motile motiles motility motor mottle mottles
moulted moulting moults mounded mounding mounds mount mounter mourning moused mouses mousing mouths movably moveable
movers moves movie mowers mowing mucker muddie muddied muddies muddying mugger muggers mulled muller mullet mullets
mulling mullion mullions multiplex multiplexer multiplexes multiplier multipliers multure mumbly mummer munched
munches munching murals murine murther muscly mused muses mushed mushes mushing musicale musing mussed musses mussing
mustard muster mustered mustering musters mutates muter mutterer mutton muzzle muzzled muzzles muzzling nacred nailer
naive napped nappier nappiest napping narked narking narrowed nasion natation nationalize nationalizing natron natter
natters nattier nattiest naught naughts navels neared nearing neaten neater neatest necessitate necked necking
needling neglecter negligibly neighbor neighborhood neighboring neighbors neology neral nerve nerved nerving nesses
nestled nestling nether netted netting nettle nettled nettles nettling nicety niches nickel nicker nictate nieces
nigger nigher nighest night nightly nighty nipped nipping nites nixing nobility nocked nocking nocks nodule nodules
noels noetic nogging noise noised nookie nooses normalcy normalization normed norther northers northing noses noshing
nosing nostalgic notate notated notates notating notational notching notifier notifiers notional notionally nought
nouses novation novel novelly nubble nudged nudges nudging numbed numbly nummary nurse nursed nurser nursers nutation
nutted nutter nutters nutting nuzzle nuzzled nuzzles nuzzling oaring obeyer obits objectionably objet obligator
obligee obscurest obstructer obtainer obtect occident occidental occidents occupier occupiers occur ocean ochers
oddest offed offense offenses offer offerer officinal oiled oiling oinked oinking olden older omentum oncoming onions
onside onuses onward oolite opener opera opined oping opining optima optimisers optimism optimist optimists optimizers
orality orally orals orang orangs orangy orbit order orderer organ organisational organism organisms organist
organists origan orison osmic other otters ought ounce ourself outage outdate outdoing outed outfight outing outlet
outlive outlived outlives outliving outrace outraced outraces outracing outrange outranged outranges outranging
outride outsert outsize overage overate overbook overbooked overbooking overbooks overcook overcooked overcooking
overcooks overdone overdub overdye overflew overfly overhear overheard overhears overheat overheats overlay overleap
overlooker overlord overlords overprize overripe overs oversea overset oversew oversews overside overspent overtire
overtly overtook ovoids owing owner paced pacers paces pacified pacifies pacing packagers packer packers paddled
paddling pagers pailful pained paining pains paint painter painters painty palate palates paling palish palled pallet
palling pamper pampered pampering pampers pander pandered pandering panders panel panes panful panned panning panted
panties panting pants paper paperbark papery papular parados paranoiac paranoic paraphrast parched parches parching
pardner pardners pared parenthesise parers pares pareses parget pargeting pargets paries paring parities parkin parred
parried parries parring parrying parse parsec parsecs parser parsers parson parsons parted partible participator
participators partied parting parton partridge partridges party passade passel passels passer passers passible passus
pasted pastern pasterns pastes pastier pasties pastiest pasting paten patency paters pates patios patly patrol
patronisers patronizers patted patten pattens patter patters patties patting paunch paunches paupers pause paving
pavings pawing payed payer payers payout peaces peach peaches peaking peaks pealed pealing pearly pease pecked pecking
pectoral peculate peculation peeing peeking peeling peelings peeper peeping pelite pelmet penally pencel pendant
pendants pendency pends penned penning pennis peonies pepped pepping percept percepts perfecta perfecto performer
periotic peripteral perked perking permed perming permissibly permitter perron persona personably personae personalty
personas persuaders pertain perter pertly pervious perviously pester pesters peters petrel petted petter petting petty
phages phase phasic phasis pheasant pheasants phenix philosophise philosophises philosophizes phone phonemic phoney
phoneys phonied phonies phonograph phonographic phonographs phons phonying photo photon photons phototype phots physio
physios piaster piasters piazzas picker picket pickets pickled pickling piddle piddled piddles piddling piece pieced
pierce pierces pigging piked piking pilaster pilastered pilasters piling pilings pillage pillages pilled pilling
pillion pillions pimped pimping pimple pimply pincher pinchers pinged pinging pining pinion pinions pinite pinked
pinking pinnies pinning pints piperine pipers piping pipped pipping pissed pisses pissing pitched pitches pitching
pities pitted pitting pixel pizza pizzaz place placer placers placet placid placket plackets plagae plage plages
plaices plaints plaited plaiting plaits plane planed planer planers planing planked planking planks planner plans
plant planter planters plaque plaques plashed plashes plashing plasmic plasterer plastid plate plated platen platens
plater platies plating plats platted platters platting platys plausibly pleach pleached pleaches pleaching pleas
pleasantry pleated pleating plectron pleural plight plopped plopping plowed plower plowing plumped plumping plunged
plunging pluses plying pocked pocking podded podding podite point pointier pointy poises poising poisoner poisoners
pokers poking polarisation polarisations polder polers policemen poling polis polisher polishers politic politicises
politicize politicized politick politicks politico politicos polities polity polled polygon pompoms pompons ponder
pondered pondering ponders ponds pones poofs pooing pooled pooling pooped pooping popish poplar popper poppet poppied
pored porer poring porker porkers portably portage portal portend portly portrayer ports posed poser posers posher
posited positing positioner positron positrons posses possets posterns postponers potability potable potage potation
potent pother pothered pothering potion potions pottage potted potter potters potting pottle pottles potto pouched
pouches pouching pounce pound pounded pounder pounders pounding pourer pouted pouter pouters pouting powdered
powdering power practicably practicing prance prang prase prated prater praters prates preacher preachers prebend
prebends precautious precedency precess precessed precesses precessing preciously precisian predicable predicated
predicating predication predictably prefect prelature prelude premie premies premising premiss premisses premix
premixed premixes premixing preparator preparers prepaying prepend preposition presenter preservers preset presser
pressers pressies presumable pretence pretender pretest preventer preyed preying price pricey pricked pricket pricking
pricks prided prides pried pries primacy primate prime primed primer primers priming primps primus prinked prinker
prinking prinks print prion prioritisation prioritise prioritises prioritising prise prised prisms prize prized
prizing probed probes probing procession processional processionals profess professed professes professing
professionalise profitably profs programed programer programers programing projective proles prolog prologs prolonge
promisee promisees promisers prompter prompters prongs proof propel propertied propjet proposers propound propped
propping proscribe proscribed proscribes proscribing proscription proser prosit prospectus prosper protean protested
protesting protist provability provable provably prove prover provers provokers prowess pryer pryers prying pseuds
pseudy psychologise psychologism pubic publicist publicists puddle puddled puddles puddling puffer puffers pugging
puled pules puling puller pullet pullets pulley pulped pulping pulse pulsed pulsing pumper puncher punchers punning
punted punting pupil pupped pupping purify purled purling purse pursed purses pursing pursuers purvey purveys pusher
pushers pusses pustulate puttee putter puttered puttering putters puttied puttying puzzlers pwning quadrant quadrennia
quantifies quantify quarterns quartet quartets quash quashed quashes quashing quatre quaver queen queers queried
querns questionably questioner quests queue queueing quicken quieted quieten quieting quilter quilting quipped
quipping quips quitter quoited quoiting quota quote quoter rabbet rabbets rabbi rabbin rabbis rabidly rabies raced
races raciest racked racketed racketing racking racks radar radial radially radiate radiates radicel radio radiosonde
radiotelephonies radium raffle raffled raffles raffling rafted rafting rafts raged rages ragged ragging raging raided
railed railing rails rainless rains raise raiser raisers raisin raisins rakes raking rally ramification ramified
ramify ramifying rammed rammer ramming rampart ramped ramping ramps ranch ranches ranees range ranger rangers ranked
ranket rankling rankly ransom ranter rants rapacity rapers raping rapist rapped rappen rapper rappers rapping rapture
raptures rarefy rares rarified rarify rarifying raring rarity rased rases rasher rashes rasing raster rasters rated
rater raters rathe ratifier ratifies ratio ration rationalise rationalising rations ratted ratter ratters ratting
rattlers rattly ravel ravelled ravelling ravellings ravels ravers ravin ravine rawest razing reach reacher react
readably readier reads readying reaffirm realer reales realism realist realists realm reals realtor realty reamed
reamer reamers reaming reams reaper reapers reaping reared rearing rearms reasoner reassume reassuming reaved reaver
reaves reaving rebatable rebate rebated rebates rebating rebind rebinding rebinds rebuses recant recaption recede
receded recedes receding recept receptive recession recite recites reckoner recline reclined reclines reclining recode
recoded recodes recoding recognisably recognisers recognizably recognizee recognizers recommenced recommencing recon
recons recruiter rectifier rectifiers rector rectors recusal recuse recused recuses recusing recyclers redacted
redacting redaction redactor redacts redden redder redstart redstarts reducers reediness reeding reeds reedy reefers
reeking reelect reelected reelecting reelection reelects reeling reenforce reenforced reface refactor refection refer
referable refereed referential referral referrer refile refiled refiles refiling refinement refiners refire refix
reflate reflated reflates reflating reflation reflations reflux refold reforged reforging reformer refound refract
refresher refreshers refuge refuges refutable refutal refutation refuting regained regaining regale regality regally
regelate regelation regenerate regent regimens regive reglet regnant regrade regraded regrades regrading regress
regrettable regretter regrew regulator reheat reheated reheating reheats rehire rehired rehires rehiring reign reigned
reigning reigns reined reining rejecter rejudging relaters relaxer relaxers relays relegate relegated relegates
relegation relent relevancy relics relievers relight relighted relighting relights reline relined relines relining
relist relivable relive relived relives reliving relume remaking remand remanded remanding remands remise remold
remonstrate remonstrated remonstrates remonstrating remonstration remonstrations removers renderer rends reneged
reneging renes renew renewer renounce rental rented renter renting reorder repaid repairer reparation reparations
reparatory repaying repeal repealable repealed repealing repeals repeatably repeater repented repenting repine repined
repines repining replayed replaying repleting replier repliers reposit repress repressed represses repressing
repression reprieve reprieved reprieves reprieving reproducers reputably repute requester requite requited requites
requiting rescale rescore reseal resealed resealing reseals researched researches reseat reseated reseating reseats
resect resected resection reseed resend resented resenting reset resettling resewed resewing resews reshes residency
residue residues resile resiliency resin resined resins resister resisters resit resiting resits resitting resize
resizes resole resoled resoles resoling resolvers respectably respecter respelt respite responder responsibly restated
restating rester restorers restrainer restraint restraints restring rests retailed retailing retainer retard retarded
retarding retards retched retches retching retie retied reties retiree retirees retold retort retorted retorting
retorts retrace retrain retrained retraining retrains retread retreading retreads retried retries retrievers retroact
retros retted retting retuning returnee returner retuse retying reuse reused reuses reusing revel reveled reveling
revelled revelling revels revenuers reverb revere revered reverence reverenced reverences reverencing reveres reverie
reveries revering revers reverso reverted reverting revery revest revet reviewer revile reviled reviles reviling
revisers revive revived revives reviving revocation revolter revulsive rewarded rewarding rewarm rewarms rewind
rewinding rewinds rewire rewired rewires rewiring reword reworded rewording rewords rewove rheological rheology rials
ribber riced ricer ricers rices riches ricing ricked rickets ricking ricks ridded riddle riddled riddles riddling
riders ridge ridged ridges ridging rifle rifted rifting rigged rigger riggers rigging right righted righter rightest
righting rightness righto rigorously riling rilled rimes riming rimple rinds ringer ringers rings rinks rinsed rinsing
ripper rippled rippling risen risers rises risibility risible rites rival riven river rives rivets riving riyals
roaches roaring robber robot rochet rocked rocker rocking rogation roiled roiling roller roofs rooked rookie rookies
rooking roomed rooming rooster roosting rooted rooting roots roper roping rorted rorting roster rostering rosters
rotors rotted rotter rotting rouble roubles rouged rouges roughy rouging rounce round roundel rounder rounders roused
rouser rouses rousing roust rousted rousting route routeing router routers routs roved rovers roves roving rowers
rowing rubbed rubble rubier rubious ruched ruching rucked rucking rucks ruddle ruddled ruddles ruddling rugger ruggers
ruing ruler rules rumble rumbly rummer rumor rumored rumoring rumors rundle runnel runnels runnier runniest ruses
rusher rushers rusted rusting rusts rusty ruthful ruths rutile rutted rutting sable sables sacker sackers sacks
sacring sadder sades sadness safes sagely sages sagest sailer sailor sailors sainted saints sakes salable salaried
sales salesmen salivation sallet sallow saltation salted salting saltire salved salver salves salving samplers sandal
sanded sander sanders sanding sands sandwiched sanely sanest sanger sangers sapling sapour sapped sappier sappiest
sappiness sapping sarong sashes sassed sasses sassing sated sates sating saves savour savoured savouring savours
sawing sawyer sawyers scald scalded scalding scalds scale scaler scalped scalping scalps scamps scanted scanter
scanting scape scapes scare scarey scarfed scarfing scarfs scarped scarping scarps scarred scarring scars scarves
scatted scatterer scend scended scending scends scene scents schema schemas schemers schorl scientism scones scooting
scoots scoped scopes scorch score scorer scorers scorned scorning scorns scoured scouring scouted scouting scouts
scrags scram scrams scrap scrape scraped scrapes scraping scrapper scratcher screak screaked screaking screaks
screamer scree screed screeds screes screw screwy scrip scrips scuffed scuffing scuffs scumble scumbles scummed scutch
scutter seabed sealable sealer sealers seals seamed seaming searcher searchers seared searing sears seasonable
seasonably seasoned seasoning seats seconder secretarial secrete secretes secretory sectorial secund sedated seduce
seduced seduces seducing seduction seductions seeded seeder seeding seedless seeds seeled seeling seeped seeping seeps
seers segregate segregates seined seines seining seizing selectee sells selves sematic seminal sends senhor senor
senors sense sensed sensitise sensitize sentience sepaled sepses sequela sequencers serer serifs serines serins serous
serval serve servile servos settee settees setter setters settlers seventy sever severs sewing sexiest sexing sexism
sexting shacks shade shaded shading shads shafted shafting shafts shake shaker shakers shakoes shakos shallop shallot
shamed shames shaming shanks shape shaper shapers shard shards share sharer sharers sharked sharking sharks sharped
sharping sharps sharpy shatter shattered shattering shatters shaved shaven shaves shavings sheared shears sheave
sheaves sheered sheering sheers sheet shell shelled sheller shelling shellings shelly shewed shewing shied shielder
shies shift shifter shifty shilled shills shimming shine shiner shiners shingle shingles shingly shinned shinning
shins shippen shipper shires shirred shirring shirted shirting shirts shirty shites shits shitted shoats shock shocker
shoed shoeing shoer shonks shooed shooing shool shoos shoot shooter shoppe shopper shoppes shore shored shores shoring
short shorted shortener shorting shorty shots shotten shout shouter shoved shover shoving showier shred shredding
shrews shrike shrikes shrines shrive shrives shticks shucked shucking shucks shunned shunning shuts shuttling shying
sicked sickener sicker sicking sicks sides sideway sidling sifted sifter sifting sifts sighed sigher sighing sighs
sight sightly signaled signaling signaller signer signers signet significancy sileni silicone silken silkier silkiest
sillies sills siltier siltiest silting simile similes simitar simmer simper simplex simplifier sines singe singed
singeing singes singlet singlets singling sinkage sinker sinkers sinned sinner sinners sinning sinter sinters sinuate
sinuation sipped sipping siring sited sites siting sitter skated skates skating skeptical sketched sketcher sketchers
skill skillet skimming skimped skimping skinful skipper skippet skirled skirls skited skiting skulls skying slacks
slagged slagging slakes slaking slanted slanting slants slapped slapping slashed slashes slashing slated slates
slating slave slaved slaver slavers slavey slaveys slaving slayed slayer sledding sleeking sleeks sleep sleepy
sleeting sleets sleight slender slewed slewing slice slicer slicers slicked slicking slicks slide slider sliders
slimes slimming slinger slingers slinging slipper slippers slippy slits slitting sliver slobbery sloped sloping
slopped slopping slotted slotter slotting slugged slugging sluiced sluices sluicing slummed slummer slumming smacked
smacking smacks smalls smarted smarter smarting smarts smasher smashers smattered smattering smearing smears smell
smelled smelling smelter smelts smile smiler smiley smileys smites smiting smocked smocking smocks smoke smokey
smokier smokos smooch smoulder smoulders smuggest snacked snacking snacks snaked snakes snaking snaky snapped snapping
snared snares snaring sneak sneaker sneakers sneered sneering sneers snicks snipped snipping snitch snitched snitches
snitching snoots snored snores snoring snorted snorter snorting snorts snouts snowed snowing snuffed snuffer snuffers
snuffing snuffs snuggest soaking soaped soaping soared soaring sociably socialise socked socking socks sodalities
sodden soddenly soiled soiling soils solder solders soled soles solicitous solider soling soloed soloing solve solver
solvers sones sooth sopped sopping soppy sorbed sorbing sorely sores sorest sorrow sorrowed sorrowing sorrows sortable
sorter sorters sortied sorts sotted sough soughs sound soured souring soused souses sousing souther southers
sovereignly sowed sower sowers sowing space spacer spacers spacey spacial spaded spades spading spang spanned spanner
spanning spare spared sparely sparer sparest sparing sparks sparred sparring spars sparse spates spatted spatter
spattered spattering spatters spatting spayed speak spearer spearing spears specialisation specialism specialisms
specialty specie specifier specifiers specking specks spectra specular speed speedy spell speller spelter spend
spender sphene sphery spiced spices spicing spicks spiculate spiles spilled spilling spills spilt spinal spines spires
spirituel spirt spirted spirting spirts spital spited spites spiting spits spitter splats splatting spliced splices
splicing splinting splints split spoil spoiler spoke spokes spokesmen sponson spooled spooling spools spored spores
sporing sport sporty spots spotter spouted spouting spouts sprag sprain sprains spreed sprig sprigs springe sprint
sprit sprits spuing spurts spying spyings squally squame squarest squeezers squire squired squires squiring squish
squished squishes squishing stabile stablish stably stack staffed staffs stage staged stagey staggerer stagier staging
stags stain stains stair staked stakeholder stakes stale staled stales staling stalks stamp stampede stamper stanch
stand standardisation stane stapes staple starch starched starches starching stare starer starers starker starkers
starlet starling stars start stases stashed stashes stashing state stater stationery stats statue statued statues
stave staved staves staving stayer stead steading steads steaks steal steam steamily steaming steams steamy steeds
steeled steeling steels steeped steeping steeps steer steerer stelas steles steppe stepper steppes stere stereotypy
stetting stick stickling stiffed stiffing stiffs stiles stilled stillier stilliest stills sting stinger stingers
stinging stings stinking stinks stinky stipulae stipulating stipulation stirks stirps stirrer stirs stitch stitched
stitches stitching stock stocked stocking stocky stogies stoke stoked stoker stokers stokes stoking stole stoles
stolon stomped stomping stomps stone stoned stoner stoners stoney stoning stooped stooping stopper stoppled stoppling
store storied storks storm stormed storming stormy story stouts stoves stowage stowed stowing straggle straggled
straggles straggling strait straits strake strakes stranding strands strangle strangler straps stratus strayed
straying streak streaks streamed streaming stree strengthener stretcher stretchers strewed strewing strews striae
strick stricture strictured strictures stride strides striding strife strikers strine stringer stringing strip stripe
striped stripes striping stripling stripper stript stripy striving strobe strode stroking stroll strolled strolling
strolls stropped stropping strops strove strung strut stubble stuck studded studding studier studiers stuff stuffer
stuffy stumblers stumped stumping stumps stunner stunted stunting styes style styled stylet stylets stylus suable
subjection sublet submiss submitter subsidies subsidisers subsidizers substantival subsystem subtile succeeder succuss
succussion sucked sucking suction suctions suggester suite suits summarisers summarizers summat sunder sunders sunned
sunnier sunniest sunning sunset sunshiny super supers supple suppler supremo surety surfer surfers surly surprize
surrey surreys susceptibly suspender sustainer suture svelter swacked swages swagger swaggered swaggering swaggers
swallower swamis swamp swamper swampy swanned swanning swapper swaps swarded swards swatch swats swatter swattered
swattering swatters swayed swaying swear sweat sweated sweaty sweep sweeting sweets swelled swelling swellings swells
swelter swerved swerves swerving swifts swills swines swinger swingers swinging swingle switcher switchers swopped
swopping swotted swotting syllabises syllabub syllabubs symphonise symposiac synchronisation synchronous syntheses
synthesise synthesiser synthesize synthesized synthesizes syringing systematised systematize systematizes tabes tablas
table tabled tablet tablets tabling tabour taches tacker tackers tacket tacklers tacks tagger taggers tailed tailing
tails tainted tainting taints taker takes takin takins tales talesman talker talkers taller tameless tamely tamers
taming tamped tamper tamperer tamping tamps tanager tanagers tangibly tangle tangled tangling tanked tankers tankful
tanking tanks tanned tanner tanning tapered tapering tapers taping tapped tapping tared tares targe taring tarred
tarried tarrier tarries tarring tarrying tarted tarter tarting tartly tarts tasers tasked tasses taste tasteful taster
tasters tastier tastiest taters tatted tatter tatters tatting tattle tattled tattles tattling taxers taxing teals
teamed teaming tearer teased teasel teasels teases teasing teats tedder tedium teeing teemed teeming teemingly tegular
telephoners telescopy tellies temped tempeh tempera tempered tempering temping templet tempos temps tempt tempter
tenches tendered tendering tends tenner tennos tensed tensely tenser tenses tensible tensing tensity tensor tensors
tented tenter tenting tenuis termini termor terrapin terrorise terrorises testbed testee tester testes tetter texted
texting textural thanes thank theater thebes thees their theism theist theists theme themed thence theorise theorises
theorizes thereabout thereat theremin thereon thereupon these thicken thickens thicket thickets thing thingy think
thinning thins third thistle thistles thongs thrawn threap throbs throes throw thrush ticked ticker tickers ticking
tickle tickled tickles tickling ticks tided tides tideways tidier tidiest tiding tieing tierce tighter tightest tights
tiles tiling tilings tillage tilled tiller tilling tilter tinder tinged tinging tingle tingles tingly tings tinner
tinning tinted tinter tinting tipped tipping tirades tireless tither tithes title titled titres titter tittle tittles
tmeses tmesis toasted toasting todies toffee togged togging toile toiled toiler toilers toiling token tokes toking
tolerably tolled tolling tombed tombing tomographic tomography tonally toners tones tonics toning tooled tooling
tooting topers topic topically toping topis topped topper topping torched torches torching torrid tosses tother toting
totted totting tough toughed toughing toughly toured touring tourism tourney touted touting towels tower towered
towering towery toxics toying trace tracer tracers track trackable tracker tractable traction tracts trade tradeable
trader traders trail trailer trailers train trainee trainees trainer traits tramped tramping tramps trances tranches
transceiver transferrer transformer transitted transitting transporter trapes trapper trappers trashed trashes
trashing trave traveled traveling travelings traveller traves trawled trawling trawls tread treads treasury treat
treater treatise treatises treeing trench trend trended tress tresses tressure triads trial trialed trialing tribe
trick tricked tricking tries trike trikes trills trines trios tripe triplet triplex triply tripod tripods trips triter
triunity troat troated troating troats troller trolly tromps troop tropics trough trouped trouper troupers trouping
troves trowing trows truces truck trucked trucking truing trumped trunk trunnel trunnels truss trussed trussing trust
trustee truster truth trysted trysting trysts tsunami tubing tucked tucket tucking tucks tumble tumbled tumbles
tumbling tumorous tumour tumours tuned turfed turfing turner turves tushes tutted tutting twist twister twisty twitch
twitched twitches twitching twits twitted twitting tying typewrite typewrites typographic typography ultimata umber
umped umping umpire unacceptably unalike unavoidably unbalance unbalances unbanned unbearably unbeatable unbiassed
unblock unblocked unblocking unblocks unbound unbounded uncapped uncertainly uncharged unciform unclean unclose
unclosed uncomfortably unction unctions undated undead undefiled underclay underdone underlaid underling underlings
underlip underlips undermining underpay underpin underplay understandably undertakers undertone underway undesigned
undesirably undies undine undistinguishable undying unease unexperienced unfavorable unfavourably unforced unformed
unfunded ungraded unhair unifier uninhibited union unite unities units unlink unlive unmapped unpredictably unproved
unreal unreasonably unrefined unreliably unrounded unruly unsaid unseasonable unsensitive unstably unsuitably untanned
untended untied unties untitled untread unusably unwearable unwish unwonted unworkably unwound unwounded upends upload
upmost uprate uprated uprating upset uptight urials usably usage utile utilisation utilise utilised utilising utter
uttered uttering utters vainly valance valanced valances vales valiance valiant valour valses valuably valuate
valuated valuates valuating valuation value valuer valuers valve valved valving vamper vandalise vanisher vanity
vanned vanning vantage vapidity vapidly vapor variably varices varnish varnished varnishes varnishing vaster vastest
vasty vaults vaulty veiling velate vendee vender venders vendues venerate venerated venerates venerating veneration
venerator ventage vented venting ventral ventrally ventre ventres vents venue venules verbified verbifies verbify
verbifying verged verges verging verifier verifiers verily verities verity vermination vernal vernally verse versed
versification versified versifies versify versifying versos versts vertus vesicle vesicles vesting vesture vetted
vetting viably vices victor victors victual vigorous viking villagers violet virion virtu virtus viscount viscounts
visibly vising visit vittle vizard vocalization vocally vocals vocation vocations voice voiced voidance voided voiding
voids volley volute volutes volution volutions vortical vortically voter votes votive vouched vouches vouching vowing
vulnerably vulture vultures wacker wadded wader waders wafers waffling wafted wafting wagers waging wailed wailing
waisted waiter waiters waits waived waiving waked waled wales waling walker walled walling wallow wanderer waned
wangle wangled wangling waning wanked wanker wankers wanking wanner wantad warble warbled warbles warbling warded
warden wardens warder warders warding wards wardship wariest waring warmer warmers warper warrantee warranter
warrantied warred warring warship washer washers washin waste waster wasters watcher watchers water watered watering
watery wattle wattled wattles wattling wavers waxing weakly weaned weaning wearer wears wearying weaved weaves weaving
wedder wedged wedging weeded weeder weeding weedless weeing weeper weeping weeps weigh weighs welded welding welled
wellies welling welting wended wester westers westing wether wetness wetter wetters whale whaled whaler whalers
whapped whapping wheals wheel whereabouts whereat wherefore wherefrom whereof wheres whereto whetter whetting whiles
whined whines whining whipped whipping whished whishes whishing whisk whiskey whisks whist whistlers white whited
whiten whitens whiter whitest whitey whiteys whither whiting whitings whits whittle whittles wholes whomever whomps
whoop whopped whopping whops whosever wicker wicket wickets wides widow widowing widows wielded wielding wields wiener
wieners wifeless wifely wigeon wigging wight wights wildest wilding wildling wiled wilily wiling willet willy wilted
wilting wimping wimple winced winched winching wincing winder winders windless windrow windrows wined wingding winged
winger wingers winging winier wining winked winker winkers winking winnow winnowing winnows wirework wireworks wised
wisely wisent wises wisher wishers wising witch witched witches witching withed wither withes withing witless witling
witted witter witting wiving woaded wobbler wolds wolves wonted wooded woodies wooding woodmen wooled woolen woolly
woops words worktable world wormed worming worrier worriers worser worth woulds wounded wounder wounding wounds
wracked wracking wracks wreaked wreaker wreaking wreaks wreath wreathe wreathed wreathes wreathing wreck wrench
wrenched wretches wrier wriest wright wring wrings write writhen writhes writhing writs wrong wrought wursts yacked
yacking yammer yanking yapped yapping yarrow yeaned yeaning yearns yeasts yelling yelped yelping yessed yessing yield
yipped yipping yodelled yodelling yodels yoking yonder yorker yorkers younker yucked yucking zapped zapping zealous
zeroes zillion zillions zinged zinger zingers zinging zipped zipping zither zonate zonation zoomed zooming zoster
zosters zounds
`
  .trim()
  .replaceAll('\n', ' ')
  .split(' ')
