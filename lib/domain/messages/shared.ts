export const sharedWords = {
  product: 'Greenroom',
};
