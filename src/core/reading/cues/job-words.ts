/**
 * Words by which a role is known, from everyday occupations. Compared in lower case with the words
 * of a possible role; a plural `s` is dropped first.
 */
export const jobWords: ReadonlySet<string> = new Set(
  `accountant actuary adjuster administrator administration adviser advisor agent agronomist aide ambassador analyst
  analytics animator apprentice apprenticeship archaeologist architect archivist assembler assistant associate attendant
  auditor author baker banker barista bartender biologist bookkeeper broker builder butcher buyer captain carer caretaker
  caregiver carpenter cashier caseworker chair chauffeur chef chemist chief cleaner clerk clinician coach cofounder
  commissioner communications consultant controller cook coordinator co-ordinator copywriter counselor counsellor courier
  curator custodian dentist deputy designer detective developer devops dietitian director dispatcher doctor driver economist
  editor educator electrician engineer engineering estimator examiner executive expert fabricator facilitator farmer fellow
  firefighter fitter forester founder fundraiser gardener generalist geologist geographer grader graduate groomer guard guide
  hairdresser handler head housekeeper hygienist illustrator inspector installer instructor intern internship interpreter
  investigator janitor jeweller journalist judge keeper labourer laborer lawyer lead leader lecturer librarian lifeguard
  linguist logistician machinist maker manager marketer mason mechanic mediator merchandiser meteorologist midwife miller
  miner model moderator musician nanny negotiator nurse nutritionist officer operative operator optician optometrist
  organiser organizer owner painter paralegal paramedic partner pathologist pharmacist photographer physicist
  physiotherapist pilot planner planning plumber police porter postdoc postdoctoral practitioner president presenter
  principal producer professor programmer programme program psychologist publicist radiographer ranger realtor receptionist
  recruiter registrar reporter representative researcher retoucher roofer sailor salesperson scaffolder scheduler scientist
  secretary server sommelier specialist sre statistician steward stocker strategist student superintendent supervisor
  surgeon surveyor sysadmin tailor teacher technician technologist teller tester therapist trader trainee trainer translator
  treasurer tutor underwriter urbanist vet veterinarian waiter waitress waiting warden welder worker writer zoologist
  residency rotation co-op bookseller hostess host stylist beautician concierge florist gamekeeper groundskeeper brewer
  winemaker monger runner buyer adviser attorney solicitor barrister lectureship paraprofessional handyman groom
  valet baggage resident registrar fellowship studentship assistantship apprentice lifeguard paramedic surveyor machinist
  technologist dispatcher estimator phlebotomist sonographer anaesthetist pharmacologist podiatrist osteopath optometrist
  docent usher projectionist animator colourist grip gaffer roadie stagehand dramaturg luthier cooper farrier blacksmith
  rep tech wirer cna lvn lpn sna hca groundworker picker packer embalmer marshal docker banksman slinger valeter verger organist
  sexton curate vicar houseparent doula milker shearer drover croupier barback busser dishwasher orderly postdoc proctor
  machinist roofer scaffolder sweeper fencer
  ceo cfo cto coo cio cmo vp sdr bdr qa developer/tester winemaker rigger stevedore seamstress invigilator volunteer signaller handler upholsterer glazier tiler plasterer bricklayer joiner crew`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
