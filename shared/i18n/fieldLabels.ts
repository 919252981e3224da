import type { DeadlineKey } from "../settings/schema.ts";
import type { Widen } from "./messages.ts";
import type { assessment } from "./texts/assessment.nb.ts";
import type { complaint } from "./texts/complaint.nb.ts";
import type { changeover } from "./texts/changeover.nb.ts";
import type { closing } from "./texts/closing.nb.ts";
import type { contactLog } from "./texts/contactLog.nb.ts";
import type { family } from "./texts/family.nb.ts";
import type { letter } from "./texts/letter.nb.ts";
import type { path } from "./texts/path.nb.ts";
import type { unit } from "./texts/unit.nb.ts";
import type { attachment } from "./texts/attachment.nb.ts";
import type { cases } from "./texts/cases.nb.ts";
import type { consent } from "./texts/consent.nb.ts";
import type { coordinator } from "./texts/coordinator.nb.ts";
import type { directory } from "./texts/directory.nb.ts";
import type { plan } from "./texts/plan.nb.ts";
import type { settings } from "./texts/settings.nb.ts";

interface Screens {
  cases: Widen<typeof cases>;
  plan: Widen<typeof plan>;
  consent: Widen<typeof consent>;
  directory: Widen<typeof directory>;
  coordinator: Widen<typeof coordinator>;
  settings: Widen<typeof settings>;
  attachment: Widen<typeof attachment>;
  assessment: Widen<typeof assessment>;
  complaint: Widen<typeof complaint>;
  changeover: Widen<typeof changeover>;
  closing: Widen<typeof closing>;
  contactLog: Widen<typeof contactLog>;
  family: Widen<typeof family>;
  letter: Widen<typeof letter>;
  path: Widen<typeof path>;
  unit: Widen<typeof unit>;
}

/** Words no page has of its own. */
export interface OwnWords {
  id: string;
  shape: string;
  number: string;
  createdOn: string;
  conflicts: string;
  person: string;
  contact: string;
  referral: string;
  appointment: string;
  participant: string;
  signer: string;
  withdrawal: string;
  lifeArea: string;
  lifeAreaKind: string;
  measure: string;
  goal: string;
  subGoal: string;
  otherPlan: string;
  meeting: string;
  evaluation: string;
  distribution: string;
  version: string;
  state: string;
  inForceSince: string;
  withdrawnServices: string;
  informedConsequences: string;
  attachmentType: string;
  attachmentSize: string;
  addedOn: string;
  addedBy: string;
  file: string;
  active: string;
  editedOn: string;
}

/**
 * A label for every key of every record, nested as the records are; `self` names the whole. The words are those of the
 * page where the field is written.
 */
export function fieldLabels(t: Screens, own: OwnWords) {
  const { cases, plan, consent, directory, coordinator, settings, attachment } = t;
  const { assessment, complaint, changeover, closing, contactLog, family, letter, path, unit } = t;
  const { id } = own;
  const record = { schema: own.shape, conflicts: own.conflicts };
  return {
    case: {
      ...record,
      self: cases.oneCase,
      id,
      number: own.number,
      createdOn: own.createdOn,
      caseworkerId: cases.caseworker,
      reopenedFrom: cases.reopenedFrom,
      person: {
        self: own.person,
        kind: cases.personKindShort,
        name: cases.name,
        birthDate: cases.birthDate,
        address: cases.address,
        phone: cases.phone,
        spokenLanguage: cases.spokenLanguage,
        needsInterpreter: cases.needsInterpreter,
        communication: cases.communication,
        culture: cases.culture,
        family: cases.family,
        generalPractitioner: cases.generalPractitioner,
        addressProtection: cases.addressProtection,
        decisionCompetence: cases.competence,
        decisionCompetenceReason: cases.competenceReason,
        inPublicCare: cases.inPublicCare,
        documentLanguage: cases.documentLanguage,
      },
      contacts: {
        self: own.contact,
        id,
        name: cases.name,
        relation: cases.relation,
        parentalResponsibility: cases.parentalResponsibility,
        guardianMandate: cases.guardianMandate,
        mandateOn: cases.mandateOn,
        mandateSeen: cases.mandateSeen,
        nearestKin: cases.nearestKin,
        phone: cases.phone,
        address: cases.address,
        mayKnow: cases.mayKnow,
      },
      referrals: {
        self: own.referral,
        id,
        receivedOn: cases.receivedOn,
        channel: cases.channel,
        reporter: cases.reporter,
        reporterName: cases.reporterName,
        reporterUnit: cases.reporterUnit,
        reporterPhone: cases.reporterPhone,
        ...cases.asks,
        personInformed: cases.personInformedShort,
        agreedBy: cases.agreedBy,
        situation: cases.situation,
        currentServices: cases.currentServices,
        coordinationNeed: cases.coordinationNeed,
        wishedCoordinator: cases.wishedCoordinator,
        longLasting: cases.longLasting,
        severalServices: cases.severalServices,
        seriousCondition: cases.seriousCondition,
        kinNeeds: cases.kinNeeds,
        earlierPlan: cases.earlierPlan,
        hospitalCoordinator: cases.hospitalCoordinator,
        unitCoordinator: cases.unitCoordinator,
        unitAppointedOn: cases.unitAppointedOn,
        signedBy: cases.signedBy,
        signedOn: cases.signedOn,
        mandateShown: cases.mandateShown,
        enclosures: cases.enclosures,
      },
      assessment: { self: assessment.self, ...assessment.fields },
      complaints: { self: complaint.self, id, ...complaint.fields },
      ticks: { self: path.self, id, ...path.fields },
      coordinatorAnswer: cases.coordinatorAnswerShort,
      appointments: {
        self: own.appointment,
        id,
        type: cases.appointmentType,
        coordinatorId: cases.tab.coordinator,
        from: cases.from,
        until: cases.until,
        wishHeard: cases.wishHeard,
        leaderAgreed: cases.leaderAgreed,
        appointedBy: cases.appointedBy,
        deputyId: cases.deputy,
        deputyFrom: cases.deputyFrom,
        deputyUntil: cases.deputyUntil,
      },
      changeovers: { self: changeover.self, id, ...changeover.fields },
      weight: cases.weight,
      participants: {
        self: own.participant,
        id,
        name: cases.name,
        role: cases.role,
        serviceId: cases.service,
        serviceName: cases.serviceName,
        phone: cases.phone,
        contribution: cases.contribution,
        attendance: cases.attendanceLegend,
      },
      consents: {
        self: consent.title,
        id,
        version: own.version,
        createdOn: own.createdOn,
        forPlan: consent.forPlan,
        forCoordinator: consent.forCoordinator,
        forSharing: consent.forSharing,
        from: consent.from,
        until: consent.until,
        services: {
          self: consent.serviceName,
          id,
          serviceId: consent.serviceName,
          name: consent.serviceName,
          namedPerson: consent.namedPerson,
          decision: consent.decisionFor,
          topics: consent.topics,
          limits: consent.limits,
          until: consent.ownUntil,
        },
        generalLimits: consent.generalLimits,
        informationGivenHow: consent.informationHow,
        informationGivenOn: consent.informationTitle,
        informationGivenBy: consent.informationBy,
        interpreterUsed: consent.interpreterUsed,
        childHeard: consent.childHeard,
        signers: {
          self: own.signer,
          id,
          role: consent.signerRole,
          name: consent.signerName,
          signedOn: consent.signedOn,
        },
        state: own.state,
        signedOn: consent.signedOn,
        decidedBy: consent.decidedBy,
        signedDespite: consent.signedDespite,
        filedIn: consent.filedIn,
        scanId: consent.scan,
        withdrawals: {
          self: own.withdrawal,
          id,
          on: consent.withdrawOn,
          how: consent.withdrawHow,
          by: consent.withdrawBy,
          coordinator: consent.withdrawPurpose.forCoordinator,
          plan: consent.withdrawPurpose.forPlan,
          serviceRows: own.withdrawnServices,
          consequencesExplained: own.informedConsequences,
          informed: consent.informed,
        },
      },
      planAnswer: cases.planAnswer,
      plan: {
        self: plan.title,
        from: plan.period.from,
        until: plan.period.until,
        nextRevision: plan.period.nextRevision,
        aboutMe: plan.note.aboutMe.label,
        today: plan.note.today.label,
        important: plan.note.important.label,
        resources: plan.note.resources.label,
        difficult: plan.note.difficult.label,
        experience: plan.note.experience.label,
        wishes: plan.note.wishes.label,
        lifeAreas: {
          self: own.lifeArea,
          id,
          key: own.lifeAreaKind,
          title: plan.ownAreaTitle,
          needsNow: plan.needsNow,
          needsAhead: plan.needsAhead,
          resources: plan.areaResources,
        },
        goals: {
          self: own.goal,
          id,
          lifeArea: plan.goalArea,
          text: plan.goalText,
          why: plan.goalWhy,
          result: plan.goalResultLabel,
          subGoals: {
            self: own.subGoal,
            id,
            text: own.subGoal,
            measures: {
              self: own.measure,
              id,
              what: plan.measure.what,
              how: plan.measure.how,
              extent: plan.measure.extent,
              serviceId: plan.measure.service,
              responsible: plan.measure.responsible,
              ownContribution: plan.measure.ownContribution,
              start: plan.measure.start,
              deadline: plan.measure.deadline,
              status: plan.measure.status,
              evaluation: plan.measure.evaluation,
            },
          },
        },
        ownContribution: plan.note.ownContribution.label,
        familyContribution: plan.note.familyContribution.label,
        services: {
          self: plan.service.name,
          id,
          serviceId: plan.service.name,
          name: plan.service.name,
          contact: plan.service.contact,
          extent: plan.service.extent,
          from: plan.service.from,
          until: plan.service.until,
        },
        otherPlans: { self: own.otherPlan, id, ...plan.otherPlan },
        crisis: plan.note.crisis.label,
        cooperation: plan.note.cooperation.label,
        execution: plan.note.execution.label,
        meetings: { self: own.meeting, id, ...plan.meeting },
        convener: plan.convener,
        evaluations: { self: own.evaluation, id, ...plan.evaluation },
        distribution: { self: own.distribution, id, ...plan.distribution },
        state: own.state,
        inForceSince: own.inForceSince,
      },
      contactLog: { self: contactLog.self, id, ...contactLog.fields },
      letters: { self: letter.self, id, ...letter.fields },
      family: {
        self: family.self,
        ties: { self: family.tie, id, number: own.number, relation: family.fields.relation },
        ...family.fields,
      },
      closedOn: cases.closedOn,
      closedReason: cases.closedReasonShort,
      closing: { self: closing.self, ...closing.fields },
      attachments: {
        self: attachment.title,
        id,
        name: attachment.name,
        type: own.attachmentType,
        size: own.attachmentSize,
        addedOn: own.addedOn,
        addedBy: own.addedBy,
        blobId: own.file,
        blobKey: own.file,
      },
    },
    directory: {
      ...record,
      self: directory.title,
      services: {
        self: cases.service,
        id,
        name: directory.fields.name,
        alias: directory.fields.alias,
        targetGroup: directory.fields.targetGroup,
        unit: directory.fields.unit,
        content: directory.fields.content,
        howToApply: directory.fields.howToApply,
        phone: directory.fields.phone,
        website: directory.fields.website,
        email: directory.fields.email,
        visitingAddress: directory.fields.visitingAddress,
        openingHours: directory.fields.openingHours,
        ageFrom: directory.fields.ageFrom,
        ageTo: directory.fields.ageTo,
        localTips: directory.fields.localTips,
        confirmedOn: directory.fields.confirmedOn,
        confirmedBy: directory.fields.confirmedBy,
        editedOn: own.editedOn,
        closedDown: directory.fields.closedDown,
      },
    },
    coordinators: {
      ...record,
      self: coordinator.title,
      coordinators: {
        self: cases.tab.coordinator,
        id,
        ...coordinator.fields,
        active: own.active,
        absences: { self: coordinator.absence, id, ...coordinator.absenceFields },
        training: { self: coordinator.trainingOne, id, ...coordinator.trainingFields },
      },
      courses: { self: coordinator.course, id, ...coordinator.courseFields },
    },
    settings: {
      ...record,
      self: settings.title,
      municipality: settings.municipality,
      unitName: settings.unitName,
      phone: settings.phone,
      visitingAddress: settings.visitingAddress,
      postalAddress: settings.postalAddress,
      website: settings.website,
      documentLanguage: settings.documentLanguage,
      letterTitle: settings.letterTitle,
      countyGovernor: settings.countyGovernor,
      ombudsman: settings.ombudsman,
      deadlines: deadlineLabels(settings),
      laws: { self: settings.law, id, text: settings.law, checkedOn: settings.checkedOn },
      steps: { self: settings.step, id, help: settings.stepHelp, items: listLabels(settings, own) },
      bottleneckCategories: listLabels(settings, own),
      courseTopics: listLabels(settings, own),
      transitions: {
        ...listLabels(settings, own),
        age: settings.age,
        when: settings.transitionWhen,
        tasks: settings.tasks,
      },
      gatheringsPerYear: settings.gatheringsPerYear,
      retention: { self: settings.retention, years: settings.retentionYears, basis: settings.retentionBasis },
    },
    unit: {
      ...record,
      self: unit.self,
      bottlenecks: {
        self: unit.bottleneck,
        id,
        ...unit.fields,
        serviceId: unit.fields.service,
        serviceName: unit.fields.service,
      },
      routines: { self: unit.routine, id, ...unit.fields },
      yearWheel: { self: unit.yearItem, id, ...unit.fields },
      views: { self: unit.view, id, ...unit.fields, ownerId: unit.fields.owner },
    },
  };
}

const listLabels = (settings: Screens["settings"], { id }: OwnWords) => ({
  self: settings.listItem,
  id,
  text: settings.listText,
  hidden: settings.hidden,
});

type DeadlineLabels = Record<DeadlineKey, { self: string; amount: string; unit: string }>;

/** Every deadline is a number and a unit. */
function deadlineLabels({ deadline, amount, unit, deadlinesTitle }: Screens["settings"]) {
  const entries = Object.entries(deadline).map(([key, self]) => [key, { self, amount, unit }]);
  return { self: deadlinesTitle, ...(Object.fromEntries(entries) as DeadlineLabels) };
}
