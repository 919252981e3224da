/** TODO */
export const backup = {};
