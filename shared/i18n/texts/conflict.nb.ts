/** TODO */
export const conflict = {};
