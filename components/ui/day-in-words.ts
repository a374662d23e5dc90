/** An ISO date as the candidate's own system writes it, with its year. */
export const dayInWords = (iso: string): string =>
  new Date(`${iso}T12:00`).toLocaleDateString(undefined, { dateStyle: 'long' });
