/** In the address, in place of an id: somebody who is not there yet. */
export const newInterviewerId = 'new';
