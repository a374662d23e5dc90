/** The list of interviews and answers: filters, order, export. */
export const historyWords = {
  title: 'History',
};
