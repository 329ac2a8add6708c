/** A sentence's first letter, raised: "no data" becomes "No data". */
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
