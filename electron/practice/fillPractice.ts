import type { Handlers } from "../../shared/ipc/contract.ts";

export async function fillPractice(_handlers: Partial<Handlers>, _today: string): Promise<void> {
  await Promise.resolve();
}
