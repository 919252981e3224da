import { RouterProvider } from "react-router";
import { router } from "./routes.tsx";

/** Everything behind the lock. */
export const Work = () => <RouterProvider router={router} />;
