/**
 * A page of our own making that stands in for a meeting tool. Tests answer the tool's real address with it, so
 * that origin, headers and our script are as they would be, without any network.
 */
export type MeetingPage = {
  name: string;
  /** The meeting tool as the manifest knows it (`meet`, `zoom` …). */
  site: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  html: string;
  /** How many people a correct count finds; null where the page does not tell. */
  people: number | null;
};
