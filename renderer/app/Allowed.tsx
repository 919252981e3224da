import { Navigate, Outlet } from "react-router";
import type { Action } from "../../shared/user/permissions.ts";
import { useMay } from "../bridge/useMay.ts";
import { paths } from "../paths.ts";

/** The pages inside are for those who may do this; everybody else is led to the start page. */
export function Allowed({ action }: { action: Action }) {
  return useMay(action) ? <Outlet /> : <Navigate to={paths.monday} replace />;
}
