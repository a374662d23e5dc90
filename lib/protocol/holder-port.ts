/** The Port between holder and owner. Kept free of imports: the content script reads it too. */
export const holderPortName = 'greenroom.holder';
