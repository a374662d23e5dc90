/** Recordings: listening, comparing, taking along. */
export const recordingsWords = {
  title: 'Recordings',
};
