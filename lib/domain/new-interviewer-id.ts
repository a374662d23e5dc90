/** In the page's address, in place of an id: somebody who is not there yet. Nobody may have it as their id. */
export const newInterviewerId = 'new';
