/** What the browser's own model is called where feedback says who made it; the built-in rubric names itself. */
export const browserModelName = 'Chrome built-in model';
