/** TODO */
export const accessLog = {};
