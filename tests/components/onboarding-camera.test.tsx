// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPartner } from './onboarding-partner';
import { agreed, open, press } from './onboarding-steps';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

async function atTheCamera(wishes: Parameters<typeof aPartner>[0] = {}) {
  const partner = aPartner({ settings: agreed, permission: 'granted', ...wishes });
  await open(partner, 'microphone');
  const recorded = await screen.findByRole('switch', { name: 'Record my camera too' });
  return { partner, recorded, isOn: () => recorded.getAttribute('aria-checked') };
}

describe('recording the camera', () => {
  it('is off and opens no camera; what would be kept is said beside it', async () => {
    const { partner, recorded, isOn } = await atTheCamera();
    expect([isOn(), partner.cameras()]).toEqual(['false', 0]);
    const said = document.getElementById(recorded.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toMatch(/only while you answer.*on this computer.*sent to nobody/i);
  });

  it('shows what the camera sees once it is on, and lets go of it when it is off again', async () => {
    const { partner, recorded, isOn } = await atTheCamera();
    fireEvent.click(recorded);
    expect(await screen.findByLabelText('What your camera sees')).toBeTruthy();
    await waitFor(() => expect(partner.settings().recordCamera).toBe(true));
    expect([isOn(), partner.cameras()]).toEqual(['true', 1]);
    fireEvent.click(recorded);
    await waitFor(() => expect(partner.settings().recordCamera).toBe(false));
    expect(partner.cameras()).toBe(0);
    expect(screen.queryByLabelText('What your camera sees')).toBeNull();
  });

  it('stays off where the camera is refused, and says what to do', async () => {
    const { partner, recorded, isOn } = await atTheCamera({ cameraRefused: true });
    fireEvent.click(recorded);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /could not be opened.*switch this on again/,
    );
    expect([isOn(), partner.settings().recordCamera]).toEqual(['false', false]);
  });

  it('puts the camera’s light out when the step is left', async () => {
    const { partner, recorded } = await atTheCamera();
    fireEvent.click(recorded);
    await waitFor(() => expect(partner.cameras()).toBe(1));
    press('Continue');
    await waitFor(() => expect(partner.cameras()).toBe(0));
    expect(partner.settings().recordCamera).toBe(true);
  });
});
