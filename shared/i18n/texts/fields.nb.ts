/** TODO */
export const fields = {};
