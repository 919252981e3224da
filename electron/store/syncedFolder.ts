/** How cloud services begin the names of their folders. A store there is copied abroad and renamed under our feet. */
const clouds = [
  "onedrive",
  "dropbox",
  "google drive",
  "googledrive",
  "icloud",
  "nextcloud",
  "owncloud",
  "jottacloud",
  "pcloud",
  "sharepoint",
];
/** Names that mean a cloud only as a whole: Google's drive in two languages, Box, Apple's folder, SharePoint over WebDAV. */
const exact = ["my drive", "min disk", "box", "box sync", "mobile documents", "davwwwroot"];
/** Set by OneDrive for its folders. */
const announced = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];

const partsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split(/[\\/]+/)
    .filter((part) => part !== "");

const isInside = (path: readonly string[], folder: readonly string[]): boolean =>
  folder.length > 0 && folder.every((part, at) => part === path[at]);

/**
 * True when the folder seems to be copied somewhere by itself: a cloud service, a SharePoint library on the disk, or the
 * part of a Windows profile that follows the user. `environment` is the process's own.
 */
export function isSyncedFolder(path: string, environment: NodeJS.ProcessEnv): boolean {
  const parts = partsOf(path);
  const known = [...announced, "APPDATA"].map((key) => partsOf(environment[key] ?? ""));
  const libraries = announced.map((key) => libraryFolder(environment[key] ?? ""));
  if ([...known, ...libraries].some((folder) => isInside(parts, folder))) return true;
  if (parts.some((part, at) => part === "appdata" && parts[at + 1] === "roaming")) return true;
  return parts.some(
    (part) =>
      exact.includes(part) || part.includes(".sharepoint.com") || clouds.some((cloud) => part.startsWith(cloud)),
  );
}

/** SharePoint libraries lie beside the folder of OneDrive, in one that is named after the organisation alone. */
function libraryFolder(oneDrive: string): string[] {
  const parts = partsOf(oneDrive);
  const organisation = parts.at(-1)?.replace(/^onedrive\s*[-–]\s*/, "") ?? "";
  return organisation === parts.at(-1) ? [] : [...parts.slice(0, -1), organisation];
}
