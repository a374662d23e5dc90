/** The answer library. */
export const storiesWords = {
  title: 'Stories',
};
