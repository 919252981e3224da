export const coordinator = {};
