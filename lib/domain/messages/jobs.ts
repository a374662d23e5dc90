/** Jobs and resumes. */
export const jobsWords = {
  title: 'Jobs',
};
