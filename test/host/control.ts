/** What a test may ask of the host, over the process's own message channel. */
export type Command =
  | { kind: "answerDialog"; path: string | null }
  | { kind: "answerQuestion"; button: number }
  | { kind: "clickMenu"; label: string }
  | { kind: "closeWindow" }
  | { kind: "power"; event: "suspend" | "lock-screen" | "resume" | "shutdown" }
  /** Nobody has touched the machine for so long. */
  | { kind: "idle"; seconds: number };

export type Report =
  | { kind: "ready"; debugPort: string }
  | { kind: "outsideRequest"; url: string }
  | { kind: "printed"; pdf: string }
  | { kind: "asked"; what: string }
  | { kind: "failure"; text: string };

type Listener = (command: Command) => void;
const listeners: Listener[] = [];

export const onCommand = (listener: Listener): void => void listeners.push(listener);

export function tell(report: Report): void {
  process.send?.(report);
}

process.on("message", (command: Command) => listeners.forEach((listener) => listener(command)));
process.on("warning", (warning) => {
  if (warning.name === "HelhetFailure") tell({ kind: "failure", text: warning.message });
});
