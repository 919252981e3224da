import type { CaseRecord } from "../case/schema.ts";
import type { Letter } from "./schema.ts";

type WithLetters = Pick<CaseRecord, "letters" | "closing">;

/** Written before, and never to go: nothing is sent to one who has died. */
export const isFallenAway = ({ closing }: Pick<CaseRecord, "closing">, { receiver, sentOn }: Letter): boolean =>
  closing.reason === "died" && receiver === "person" && sentOn === "";

/** Letters that are made and still to go out. */
export const lettersToSend = (record: WithLetters): Letter[] =>
  record.letters.filter((letter) => letter.sentOn === "" && !isFallenAway(record, letter));
