/** The steps of a case and their checklists. */
export const path = {
  self: "Punkt på sjekklista",
  fields: {
    on: "Gjort",
    by: "Gjort av",
  },
};
