/** C0 and C1 controls but for line break and tab, which are white space. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/**
 * Characters that are not seen and change what is: bidirectional marks and overrides, zero-width spaces, soft hyphens,
 * byte order marks, tags, annotations. Joiners and variation selectors stay: scripts and emoji need them.
 */
const invisible =
  /(?![\u200C\u200D]|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\uFFF9-\uFFFB]/gu;
/** Elements by name: a bare `<T>` may be a type that somebody speaks of. */
const markup =
  /<\/?(?:a|abbr|audio|b|base|body|br|button|canvas|code|details|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|li|link|marquee|math|meta|object|ol|option|p|pre|script|select|source|span|strong|style|svg|table|td|template|textarea|th|title|tr|u|ul|video)(?:[\s/][^<>]{0,2000})?>|<!--|-->/gi;

/**
 * The text as it may be shown, stored and copied: without control and invisible characters, without halves of
 * characters, without markup. It is shown as text all the same; this keeps it harmless where it is taken to.
 */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(controls, '').replace(invisible, '').replace(markup, '');
