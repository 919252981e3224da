import type { Messages } from "../messages.ts";

export const followup: Messages["followup"] = {
  transitions: {
    kindergarten: {
      text: "Barnehagestart",
      tasks: "Avtal oppstart med barnehagen. Avklar kva barnehagen treng å vite, og at samtykket dekkjer det.",
    },
    school: {
      text: "Skulestart",
      tasks: "Avtal overgangsmøte mellom barnehage og skule. Meld behov for tilrettelegging og SFO i god tid.",
    },
    lowerSecondary: {
      text: "Overgang til ungdomsskule",
      tasks: "Avtal overgangsmøte mellom skulane. Spør eleven kva som er viktig i den nye skulen.",
    },
    upperSecondary: {
      text: "Overgang til vidaregåande opplæring",
      tasks: "Avklar fortrinnsrett og søknadsfrist 1. februar. Ta med PPT og den nye skulen i møtet før sommaren.",
    },
    adultServices: {
      text: "Frå tenester for barn til tenester for vaksne",
      tasks:
        "Avklar kven som følgjer opp etter 18 år: fastlege, vaksenhabilitering, NAV og bustad. Avklar om det trengst verje.",
    },
    afterSchool: {
      text: "Etter vidaregåande opplæring",
      tasks: "Avtal møte med NAV om arbeid, utdanning eller dagtilbod. Avklar bustad og transport.",
    },
  },
};
