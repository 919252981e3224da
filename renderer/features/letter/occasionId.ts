/** Of the heading of one occasion; without `aboutId`, what those of the kind begin with. */
export const occasionId = (occasion: string, aboutId = ""): string => `letters-${occasion}-${aboutId}`;
