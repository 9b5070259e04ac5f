/** Words that resolutions write with a capital, or begin with: with any other, a word with a capital may be a name. */
export const capitalized: ReadonlySet<string> = new Set(
  `academia adopting advisory agenda appendix associate associates assembly broadcasting bureau building charter committee
  conference conferences connect constitution convention cooperation council countries decision declaration decisions
  department development director directors economic electrotechnical engineering european general geneva global goals
  government governments group information infrastructure institute intergovernmental international internet maritime
  management meeting member members meteorological millennium nations network operator organization organizations
  opinion opinions partnership plenipotentiary principles programme programmes programming protection protocol question
  questions radiocommunication radiocommunications recommendation recommendations regional region regions regulations
  report reports resolution resolutions rules satellite satellites secretariat secretary sector sectors security services
  session sessions society standardization standards states strategic strategy study summit sustainable system systems
  technical technology technologies telecommunication telecommunications telegraph treaty union united world working
  considering recognizing recalling noting reaffirming emphasizing bearing mindful resolves instructs invites requests
  encourages urges recommends decides acknowledging welcoming concerned conscious convinced`
    .trim()
    .split(/\s+/),
)
