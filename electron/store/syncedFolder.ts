/** Names that cloud services give their folders. A store there is copied abroad and renamed under our feet. */
const clouds = ["onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud"];

/** True when the folder seems to lie in a cloud-synced place. `environment` is the process's own (OneDrive sets names there). */
export function isSyncedFolder(path: string, environment: NodeJS.ProcessEnv): boolean {
  const lower = path.toLowerCase();
  const announced = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"].some((key) => {
    const root = environment[key]?.toLowerCase();
    return root ? lower.startsWith(root) : false;
  });
  return announced || clouds.some((cloud) => lower.split(/[\\/]/).some((part) => part.startsWith(cloud)));
}
