/**
 * What holder and panel frame post to each other through the window. Only these two words exist; the token is
 * never in a URL, is bound to tab and document, and is burnt at its first use. Kept free of imports: the content
 * script reads it too.
 */
export const tokenPlease = 'greenroom:token-please';
export const tokenPrefix = 'greenroom:token:';
/** The panel asks its holder to put it away, or to make it this wide (pixels). */
export const minimise = 'greenroom:minimise';
