/** TODO */
export const maintenance = {};
