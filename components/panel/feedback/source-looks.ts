/** How a claim is underlined by where it comes from; the words beside it say the same. */
export const sourceLooks = {
  said: 'decoration-edge decoration-1',
  resume: 'decoration-edge decoration-1 [text-decoration-style:double]',
  gap: 'decoration-amber decoration-2 [text-decoration-style:dashed]',
} as const;
