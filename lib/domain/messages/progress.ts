/** What has become better, and what is next. */
export const progressWords = {
  title: 'Progress',
};
