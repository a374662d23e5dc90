export const libraryWords = {
  product: 'Greenroom',
};
