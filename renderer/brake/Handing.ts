import type { Receiver } from "../../shared/accessLog/schema.ts";
import type { Audience } from "../../shared/consent/audience.ts";

/** What has been said about a document on its way out. */
export interface Handing {
  /** Null until somebody has said who it is for. */
  audience: Audience | null;
  /** For the access log, besides. */
  receiver: Receiver;
  /** Why what the consent does not cover goes all the same; empty for not. */
  override: string;
  looked: boolean;
}

export const nothingSaid = (audience: Audience | null): Handing => ({
  audience,
  receiver: { name: "", organisation: "", basis: "" },
  override: "",
  looked: false,
});

/** The part of it the main process is told. */
export const asRequest = ({
  audience,
  override,
  looked,
}: Handing): {
  audience?: Audience;
  override?: string;
  looked?: boolean;
} => ({
  ...(audience ? { audience } : {}),
  ...(override ? { override } : {}),
  ...(looked ? { looked } : {}),
});
