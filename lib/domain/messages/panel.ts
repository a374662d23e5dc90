export const panelWords = {
  product: 'Greenroom',
};
