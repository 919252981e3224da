import { newComplaint } from "../../complaint/newComplaint.ts";
import type { Complaint } from "../../complaint/schema.ts";
import { emptyClosing } from "../../case/newCase.ts";
import { addDays } from "../../dates.ts";
import { appointment, type PracticeCase } from "../practiceCase.ts";

type Twist = (told: PracticeCase, today: string) => PracticeCase;

const complaint = (given: Partial<Complaint> & { receivedOn: string }): Complaint => ({
  ...newComplaint("kg1", given.receivedOn),
  ...given,
});

/** The first appointment, with something more said about it. */
const appointed = (told: PracticeCase, more: Partial<PracticeCase["appointments"][number]>): PracticeCase => ({
  ...told,
  appointments: told.appointments.map((one) => ({ ...one, ...more })),
});

/** A complaint that is nine days old and nobody has decided about. */
const complaintReceived: Twist = (told, today) => ({
  ...told,
  complaints: [
    complaint({
      receivedOn: addDays(today, -9),
      by: told.person.name,
      text: "Eg har bede om ny koordinator to gonger og ikkje fått svar.",
    }),
  ],
});

/** Not closed before statsforvalteren has decided. */
const complaintForwarded: Twist = (told, today) => ({
  ...told,
  closedOn: "",
  closedReason: "",
  closing: emptyClosing(),
  complaints: [
    complaint({
      receivedOn: addDays(today, -70),
      by: told.person.name,
      text: "Jeg mener at jeg har rett til koordinator.",
      ownDecision: "upheld",
      ownDecisionOn: addDays(today, -62),
      ownReasons: "Vilkåret om flere tjenester er ikke oppfylt.",
      forwardedOn: addDays(today, -61),
    }),
  ],
});

const complaintSettled: Twist = (told, today) => ({
  ...told,
  complaints: [
    complaint({
      about: "plan",
      receivedOn: addDays(today, -160),
      by: told.person.name,
      how: "oral",
      text: "Planen vart send til NAV før eg hadde lese han.",
      ownDecision: "changed",
      ownDecisionOn: addDays(today, -150),
      ownReasons: "Kari har rett. Planen er henta tilbake, og rutinen er endra.",
      result: "withdrawn",
      resultOn: addDays(today, -148),
    }),
  ],
});

/** The leaving coordinator hands over; both hold for two weeks. */
const handingOver: Twist = (told, today) => {
  const until = addDays(today, 9);
  const from = addDays(today, -5);
  const [first] = told.appointments;
  if (!first) return told;
  return {
    ...told,
    appointments: [
      { ...first, until },
      appointment("o2", { type: "coordinator", coordinatorId: "gro", from, wishHeard: "Pål har møtt Gro og sa ja." }),
    ],
    changeovers: [
      {
        id: "by1",
        fromId: first.id,
        toId: "o2",
        reason: "leaves",
        reasonNote: "Silje flytter til Bodø.",
        overlapFrom: from,
        overlapUntil: until,
        personsView: "Synes det er leit, men er glad for at de to møtes.",
        done: [],
        summary: "To nye assistenter er lært opp. Én sluttet i forrige måned.",
        promises: "Svar fra NAV om ny seng innen måneden er ute.",
        whoToCall: "Mette ved akutt sykdom hos assistentene.",
        outsideSystem: "Pål vil ha beskjed på SMS, ikke i brev.",
        completedOn: "",
      },
    ],
  };
};

/** Handed over half a year ago, with nothing left to do. */
const handedOver: Twist = (told, today) => {
  const on = addDays(today, -180);
  const [first] = told.appointments;
  if (!first) return told;
  return {
    ...told,
    appointments: [
      { ...first, coordinatorId: "hanne", from: addDays(today, -290), until: on },
      { ...first, id: "o2", from: addDays(on, -14), wishHeard: "Gerd ville ha en som kjenner Arne også." },
    ],
    changeovers: [
      {
        id: "by1",
        fromId: "o1",
        toId: "o2",
        reason: "leaves",
        reasonNote: "",
        overlapFrom: addDays(on, -14),
        overlapUntil: on,
        personsView: "Greit, så lenge det ikke blir flere bytter.",
        done: [],
        summary: "Medisintidene er det viktigste. De må holdes.",
        promises: "",
        whoToCall: "Arne, på mobil.",
        outsideSystem: "",
        completedOn: addDays(on, 1),
      },
    ],
  };
};

/** Ends soon, as agreed; a day ahead is an announced closing. */
const announcedEnd: Twist = (told, today) => ({
  ...told,
  closedOn: addDays(today, 24),
  closedReason: "Eirik klarar bussen og skulen sjølv no. Vi er samde om å slutte når terminen er over.",
  closing: { ...emptyClosing(), reason: "noNeed", personAgrees: "yes", contactPoint: "Morten i Ungdomsteamet" },
});

const hiddenAddress: Twist = (told) => ({
  ...told,
  person: { ...told.person, address: "", phone: "", addressProtection: "confidential" },
  contacts: told.contacts.map((one) => ({ ...one, address: "", phone: "" })),
});

const interpreted =
  (spokenLanguage: string): Twist =>
  (told) => ({ ...told, person: { ...told.person, spokenLanguage, needsInterpreter: true } });

const standIn =
  (deputyId: string): Twist =>
  (told, today) =>
    appointed(told, { deputyId, deputyFrom: addDays(today, -25), deputyUntil: addDays(today, 130) });

/** What a few of the sketched cases are remembered for. */
export const twists: Readonly<Record<string, readonly Twist[]>> = {
  "Torunn Tenkt Vik": [complaintReceived],
  "Sissel Prøve Amundsen": [complaintForwarded],
  "Kari Liksom Heggdal": [complaintSettled],
  "Pål Eksempel Thorsen": [handingOver],
  "Gerd Døme Pettersen": [handedOver],
  "Eirik Liksom Sunde": [announcedEnd],
  "Frida Oppdikta Eng": [hiddenAddress, standIn("berit")],
  "Borghild Prøve Sande": [standIn("turid")],
  "Samira Prøve Ali": [interpreted("Somali")],
  "Ahmed Prøve Hassan": [interpreted("Arabisk")],
};

/** Two families: who is a sibling of whom, and what the two let each other see. */
export const siblings: readonly (readonly [string, string])[] = [
  ["Thea Prøve Solberg", "Liam Prøve Solberg"],
  ["Mathias Liksom Berge", "Iben Liksom Berge"],
];
