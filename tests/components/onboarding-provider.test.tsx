// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { defaultSettings } from '@/lib/domain/settings';
import { aPartner } from './onboarding-partner';
import { agreed, finished, heading, open, press } from './onboarding-steps';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('the provider', () => {
  const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

  it('is this device until another is chosen, and is not asked anything', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'provider');
    expect(screen.getByRole('radio', { name: /On this device/ }).getAttribute('aria-checked')).toBe('true');
    press('Continue');
    await waitFor(() => expect(heading()).toBe('You are set'));
    expect(partner.checked).toEqual([]);
  });

  it('a key is asked for, checked before going on, and kept without its stray blanks', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'provider');
    choose(/OpenAI/);
    press('Continue');
    expect(await screen.findByText(/Paste your key here/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: ' test-key-1 ' } });
    press('Continue');
    await waitFor(() => expect(heading()).toBe('You are set'));
    expect(partner.checked.map(({ apiKey }) => apiKey)).toEqual(['test-key-1']);
    expect(partner.settings().provider).toMatchObject({ kind: 'openai', apiKey: 'test-key-1' });
  });

  it('a refused key keeps the candidate here, says why, and can be overruled', async () => {
    const check = { ok: false as const, failure: failure('providerRefusedKey', 'Incorrect API key') };
    await open(aPartner({ settings: agreed, permission: 'granted', check }), 'provider');
    choose(/OpenAI/);
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: 'wrong-key' } });
    press('Check the key');
    expect((await screen.findByRole('alert')).textContent).toContain('The provider refused the key.');
    expect(heading()).toBe('Who is the interviewer’s voice?');
    press('Continue anyway');
    await waitFor(() => expect(heading()).toBe('You are set'));
  });

  it('models that are not there are named', async () => {
    const check = { ok: true as const, models: ['x'], missing: ['coachModel' as const], shutdowns: [] };
    await open(aPartner({ settings: agreed, permission: 'granted', check }), 'provider');
    choose(/OpenAI/);
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: 'some-key' } });
    press('Check the key');
    expect(await screen.findByText(/does not list Coaching/)).toBeTruthy();
  });

  it('models that will be switched off are named with their day, and remembered', async () => {
    const shutdowns = [{ model: 'gpt-realtime-2.1-mini', on: '2027-03-01' }];
    const check = { ok: true as const, models: ['x'], missing: [], shutdowns };
    const partner = aPartner({ settings: agreed, permission: 'granted', check });
    await open(partner, 'provider');
    choose(/OpenAI/);
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: 'some-key' } });
    press('Check the key');
    expect((await screen.findByText(/gpt-realtime-2\.1-mini on /)).textContent).toMatch(/2027/);
    expect(partner.settings().shutdowns).toEqual(shutdowns);
  });

  it('another address is saved once it is one, and asked for at the browser', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'provider');
    choose(/Another provider/);
    const address = screen.getByLabelText('Address');
    fireEvent.change(address, { target: { value: 'not an address' } });
    press('Check the connection');
    expect(await screen.findByText(/This is not an address/)).toBeTruthy();
    expect(partner.checked).toEqual([]);
    fireEvent.change(address, { target: { value: 'https://gateway.test/v1/' } });
    press('Check the connection');
    expect(await screen.findByText(/3 models are there/)).toBeTruthy();
    expect(partner.hosts).toEqual(['https://gateway.test/v1']);
    expect(partner.settings().provider.baseUrl).toBe('https://gateway.test/v1');
  });

  it('a changed key voids the answer about the old one', async () => {
    await open(aPartner({ settings: agreed, permission: 'granted' }), 'provider');
    choose(/OpenAI/);
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: 'one' } });
    press('Check the key');
    await screen.findByText(/models are there/);
    fireEvent.change(screen.getByLabelText('Key'), { target: { value: 'two' } });
    expect(screen.queryByText(/models are there/)).toBeNull();
  });
});

describe('what the organisation has set', () => {
  it('is shown as set, and the key is never shown', async () => {
    const provider = {
      kind: 'compatible' as const,
      baseUrl: 'https://broker.test/v1',
      apiKey: 'secret-of-the-team',
    };
    await open(aPartner({ settings: agreed, permission: 'granted', policy: { provider } }), 'provider');
    expect(screen.getByText('Set by your organisation')).toBeTruthy();
    expect(screen.getByText('https://broker.test/v1')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.body.innerHTML).not.toContain('secret-of-the-team');
  });

  it('a name cannot be changed', async () => {
    await open(
      aPartner({ settings: agreed, permission: 'granted', policy: { candidateName: 'Robin Hale' } }),
      'name',
    );
    const field = screen.getByLabelText<HTMLInputElement>('Your name');
    expect([field.value, field.readOnly]).toEqual(['Robin Hale', true]);
  });

  it('typing is spared: after the microphone comes the end', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted', policy: { skipTyping: true } });
    await open(partner, 'microphone');
    await screen.findByText('Say a sentence');
    press('Continue');
    await waitFor(() => expect(heading()).toBe('You are set'));
    expect(screen.queryByRole('link', { name: /Provider/ })).toBeNull();
  });
});

describe('coming back', () => {
  it('goes on where it was left', async () => {
    await open(aPartner({ settings: agreed, permission: 'granted' }));
    expect(heading()).toBe('What should the interviewer call you?');
  });

  it('leads to what is missing', async () => {
    await open(aPartner({ settings: finished, permission: 'prompt' }));
    expect(heading()).toBe('Let the interviewer hear you');
  });

  it('a key that went missing is said at the end, with the way to it', async () => {
    const provider = { ...defaultSettings.provider, kind: 'openai' as const };
    await open(aPartner({ settings: { ...finished, provider }, permission: 'granted' }), 'settings');
    expect(heading()).toBe('Almost there');
    press('Provider');
    await waitFor(() => expect(heading()).toBe('Who is the interviewer’s voice?'));
  });

  it('is the overview where nothing is missing, and the first arrival there is kept', async () => {
    const partner = aPartner({ settings: { ...finished, onboardedAt: null }, permission: 'granted' });
    await open(partner, 'settings');
    expect(heading()).toBe('You are set');
    await waitFor(() => expect(partner.settings().onboardedAt).not.toBeNull());
  });

  it('a name is saved while it is typed', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'name');
    fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Robin ' } });
    await waitFor(() => expect(partner.settings().candidateName).toBe('Robin'));
  });
});
