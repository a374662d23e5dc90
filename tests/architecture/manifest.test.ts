import { describe, expect, it } from 'vitest';
import { meetingMatches } from '@/lib/platform/meeting-sites';
import config from '../../wxt.config';

type Manifest = Record<string, unknown> & {
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_security_policy: { extension_pages: string };
};
const manifest = config.manifest as unknown as Manifest;

/**
 * What the browser asks people to allow, word for word. A change here is a change of what users agreed to: it needs
 * a line in docs/privacy.md and a reason in the changelog, and an update disables the extension until it is accepted.
 */
describe('the manifest', () => {
  it('asks for exactly these permissions', () => {
    expect(manifest['permissions']).toEqual(['offscreen', 'storage', 'unlimitedStorage', 'alarms']);
    expect(manifest['host_permissions']).toEqual([
      'https://api.openai.com/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  it('shows pages nothing but the panel, and only meeting pages', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [panel] = manifest.web_accessible_resources;
    expect(panel?.resources).toEqual(['panel.html']);
    expect(panel?.matches.toSorted()).toEqual([
      'https://*.webex.com/*',
      'https://*.whereby.com/*',
      'https://*.zoom.us/*',
      'https://app.zoom.us/*',
      'https://meet.google.com/*',
      'https://meet.jit.si/*',
      'https://teams.cloud.microsoft/*',
      'https://teams.live.com/*',
      'https://teams.microsoft.com/*',
      'https://whereby.com/*',
    ]);
    expect(panel?.use_dynamic_url).toBeUndefined();
  });

  it('runs in no page but those of the six meeting tools', () => {
    expect(meetingMatches.toSorted()).toEqual([
      'https://*.webex.com/*',
      'https://*.whereby.com/*',
      'https://*.zoom.us/wc/*',
      'https://app.zoom.us/wc/*',
      'https://meet.google.com/*',
      'https://meet.jit.si/*',
      'https://teams.cloud.microsoft/*',
      'https://teams.live.com/*',
      'https://teams.microsoft.com/*',
      'https://whereby.com/*',
    ]);
  });

  it('lets pages of the extension run packaged code only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  });

  it('stays out of incognito windows, whose data could not be kept apart', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });
});
