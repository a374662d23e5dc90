/** One interview as it is read afterwards. */
export const reportWords = {
  title: 'Report',
};
