/** US dollars to the cent, as in "$0.04". */
export const dollars = (value: number): string => `$${value.toFixed(2)}`;
