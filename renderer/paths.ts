/** The only place that builds addresses inside the window. */
export const paths = {
  monday: "/oversikt",
  cases: "/saker",
  search: "/sok",
  newCase: "/saker/ny",
  case: (id: string) => `/saker/${id}`,
  caseAssessment: (id: string) => `/saker/${id}/vurdering`,
  /** The assessment, from the answer on. */
  caseAnswer: (id: string) => `/saker/${id}/vurdering?del=svar`,
  /** The assessment, from the complaints on. */
  caseComplaints: (id: string) => `/saker/${id}/vurdering?del=klager`,
  casePeople: (id: string) => `/saker/${id}/personer`,
  caseFamily: (id: string) => `/saker/${id}/familie`,
  caseCoordinator: (id: string) => `/saker/${id}/koordinator`,
  /** The coordinator page with the form for handing one appointment over. */
  caseHandOver: (id: string, appointmentId: string) => `/saker/${id}/koordinator?bytt=${appointmentId}`,
  caseParticipants: (id: string) => `/saker/${id}/deltakere`,
  caseConsents: (id: string) => `/saker/${id}/samtykke`,
  caseConsent: (id: string, consentId: string) => `/saker/${id}/samtykke/${consentId}`,
  caseAttachments: (id: string) => `/saker/${id}/vedlegg`,
  caseClosing: (id: string) => `/saker/${id}/avslutning`,
  /** Letters, from those of an occasion ("closing" ...) on. */
  caseLetters: (id: string, occasion = "") => `/saker/${id}/brev${occasion && `?anledning=${occasion}`}`,
  caseContactLog: (id: string) => `/saker/${id}/kontakt`,
  casePlan: (id: string) => `/saker/${id}/plan`,
  casePlanGoals: (id: string) => `/saker/${id}/plan?del=goals`,
  /** Where the plan says how long it is for and when it is looked at again. */
  casePlanPeriod: (id: string) => `/saker/${id}/plan?del=meetings`,
  caseDocument: (id: string, kind: string, itemId: string) => `/saker/${id}/dokument/${kind}/${itemId || "-"}`,
  /** A document that belongs to no case. */
  document: (kind: string, itemId: string, forId = "") => `/dokument/${kind}/${itemId || "-"}/${forId}`,
  /** The list of one coordinator's cases. */
  casesOf: (coordinatorId: string) => `/saker?koordinator=${coordinatorId}`,
  casesWithoutCoordinator: "/saker?koordinator=none",
  coordinators: "/koordinatorer",
  coordinator: (id: string) => `/koordinatorer?koordinator=${id}`,
  /** Everything one coordinator has, to be handed over. */
  handOverCaseload: (id: string) => `/koordinatorer/${id}/overdra`,
  courses: "/koordinatorer/kurs",
  directory: "/tjenester",
  /** The services nobody has confirmed for long. */
  unconfirmedServices: "/tjenester?vis=ubekreftet",
  service: (id: string) => `/tjenester?tjeneste=${id}`,
  directoryImport: "/tjenester/import",
  unit: "/enheten",
  unitYearWheel: "/enheten/arshjul",
  unitBottlenecks: "/enheten/flaskehalser",
  unitTransitions: "/enheten/overganger",
  settings: "/innstillinger",
  /** A part of the settings: "frister", "lover" ... */
  settingsPart: (part: string) => `/innstillinger/${part}`,
  backup: "/innstillinger/sikkerhetskopi",
  users: "/innstillinger/brukere",
  accessLog: "/innstillinger/innsynslogg",
  /** Who has used one case. */
  accessLogOf: (caseId: string) => `/innstillinger/innsynslogg?sak=${caseId}`,
} as const;
