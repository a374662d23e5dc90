export const onboardingWords = {
  product: 'Greenroom',
};
