import { Component, type ReactNode } from "react";
import { CrashPage } from "./CrashPage.tsx";

interface State {
  failure: unknown;
}

/** Catches what fails outside the routes (the routes have their own, `routes.tsx`). */
export class CrashBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: unknown): State {
    return { failure: failure ?? new Error("unknown") };
  }

  override render(): ReactNode {
    return this.state.failure === null ? this.props.children : <CrashPage failure={this.state.failure} />;
  }
}
