import { addCoordinator, berit, type Coordinator } from "./coordinatorSteps.ts";
import { test as base } from "./readyStore.ts";
import { unlock } from "./steps.ts";

/** A walk begins in an unlocked store; one that asks for a coordinator finds her in the register. */
export const test = base.extend<{ coordinator: Coordinator }>({
  app: async ({ ready }, use) => {
    const app = await ready.start();
    await unlock(app.page);
    await use(app);
  },
  page: ({ app }, use) => use(app.page),
  coordinator: async ({ page }, use) => {
    await addCoordinator(page, berit);
    await use(berit);
  },
});

export { expect } from "./readyStore.ts";
