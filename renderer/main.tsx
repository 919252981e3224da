import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./ui/aksel.css";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/ui.css";
import "./app/shell.css";
import { App } from "./app/App.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
