import type { Proposal } from "../../../shared/letter/proposal.ts";
import { useT } from "../../i18n/useT.ts";

/** Who is not proposed, and why, in plain words. */
export function LeftOut({ left }: Pick<Proposal, "left">) {
  const { page } = useT().letter;
  if (left.length === 0) return null;
  return (
    <div className="letter-left">
      <h3 className="small">{page.leftTitle}</h3>
      <ul className="small">
        {left.map(({ name, why }) => (
          <li key={`${why}-${name}`}>{page.left[why](name.trim() || page.nobody)}</li>
        ))}
      </ul>
    </div>
  );
}
