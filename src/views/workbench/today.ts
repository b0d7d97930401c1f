/** The reader's own day as ISO; Swedish writes days that way. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");
