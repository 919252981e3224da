import type { Language } from "../fields.ts";
import type { Letter } from "./schema.ts";

/** A letter to a receiver nobody has named yet. */
export const emptyLetter = (id: string, language: Language): Letter => ({
  id,
  occasion: "other",
  aboutId: "",
  receiver: "other",
  name: "",
  organisation: "",
  serviceId: "",
  language,
  words: "",
  sentOn: "",
  how: "",
  note: "",
  paper: null,
});
