/** Most services in one directory; a large municipality has a few hundred. */
export const maxServices = 5000;

/** Most rows taken from one file (`security.md` 6). */
export const maxImportRows = 10_000;
