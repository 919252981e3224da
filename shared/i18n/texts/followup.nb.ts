/** The Monday list and what it says. */
export const followup = {
  transitions: {
    kindergarten: {
      text: "Barnehagestart",
      tasks: "Avtal oppstart med barnehagen. Avklar hva barnehagen trenger å vite, og at samtykket dekker det.",
    },
    school: {
      text: "Skolestart",
      tasks: "Avtal overgangsmøte mellom barnehage og skole. Meld behov for tilrettelegging og SFO i god tid.",
    },
    lowerSecondary: {
      text: "Overgang til ungdomsskole",
      tasks: "Avtal overgangsmøte mellom skolene. Spør eleven hva som er viktig i den nye skolen.",
    },
    upperSecondary: {
      text: "Overgang til videregående opplæring",
      tasks: "Avklar fortrinnsrett og søknadsfrist 1. februar. Ta med PPT og den nye skolen i møtet før sommeren.",
    },
    adultServices: {
      text: "Fra tjenester for barn til tjenester for voksne",
      tasks:
        "Avklar hvem som følger opp etter 18 år: fastlege, voksenhabilitering, NAV og bolig. Avklar om det trengs verge.",
    },
    afterSchool: {
      text: "Etter videregående opplæring",
      tasks: "Avtal møte med NAV om arbeid, utdanning eller dagtilbud. Avklar bolig og transport.",
    },
  },
};
