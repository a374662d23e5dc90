import type { MeetingPage } from './meeting-page.ts';
import { meetCall } from './meet.ts';

/** The strictest headers that a page may send, each with what it would forbid to a less careful panel. */
const headerSets: readonly { name: string; headers: Readonly<Record<string, string>> }[] = [
  {
    name: 'content security policy without frames',
    headers: {
      'content-security-policy':
        "default-src 'self'; frame-src 'none'; child-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'",
    },
  },
  {
    name: 'content security policy without inline styles',
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; frame-src 'none'" },
  },
  {
    name: 'trusted types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    name: 'embedder policy require-corp, opener policy same-origin',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
  {
    name: 'embedder policy credentialless, opener policy same-origin',
    headers: {
      'cross-origin-embedder-policy': 'credentialless',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  {
    name: 'permissions policy that keeps the devices',
    headers: {
      'permissions-policy':
        'microphone=(self), camera=(self), display-capture=(self), autoplay=(self), clipboard-write=(self)',
    },
  },
];

/** One page on Google Meet for each header set. */
export const strictPages: readonly MeetingPage[] = headerSets.map(({ name, headers }) => ({
  ...meetCall(1),
  name: `Google Meet, ${name}`,
  headers,
}));
