/** TODO */
export const attachment = {};
