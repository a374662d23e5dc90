// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { consentVersion } from '@/lib/domain/settings';
import { aPartner } from './onboarding-partner';
import { agreed, finished, heading, open, press } from './onboarding-steps';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('agreement', () => {
  it('names what is sent, to whom, what is kept, how long, and that the interviewer is a machine', async () => {
    await open(aPartner());
    const text = document.body.textContent ?? '';
    for (const word of ['machine', 'voice', 'transcript', 'posting', 'resume', 'uploaded later', 'provider'])
      expect(text).toContain(word);
    for (const term of ['30 days', '12 months', 'until you delete', 'practice']) expect(text).toContain(term);
  });

  it('comes before the microphone, whatever the address says', async () => {
    const partner = aPartner({ permission: 'granted' });
    await open(partner, 'microphone');
    expect(heading()).toBe('Before anything is heard');
    expect(partner.opened).toEqual([]);
  });

  it('is kept with its version, and leads on', async () => {
    const partner = aPartner();
    await open(partner);
    press('I agree');
    await waitFor(() => expect(heading()).toBe('Let the interviewer hear you'));
    expect(partner.settings().consent?.version).toBe(consentVersion);
  });

  it('that could not be saved is not given', async () => {
    await open(aPartner({ fullDisk: true }));
    press('I agree');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    expect(heading()).toBe('Before anything is heard');
  });

  it('of an older text is asked for again', async () => {
    await open(aPartner({ settings: { ...finished, consent: { version: consentVersion - 1, at: 1 } } }));
    expect(screen.getByRole('button', { name: 'I agree' })).toBeTruthy();
  });

  it('can be taken back', async () => {
    const partner = aPartner({ settings: finished, permission: 'granted' });
    await open(partner, 'consent');
    press('Take it back');
    await screen.findByRole('button', { name: 'I agree' });
    expect(partner.settings().consent).toBeNull();
  });

  it('no policy spares it', async () => {
    const policy = { skipTyping: true, candidateName: 'Robin', provider: { kind: 'device' as const } };
    await open(aPartner({ policy, permission: 'granted' }));
    expect(screen.getByRole('button', { name: 'I agree' })).toBeTruthy();
  });
});

describe('the microphone', () => {
  it('is opened by the button and by nothing before it', async () => {
    const partner = aPartner({ settings: agreed });
    await open(partner);
    expect(partner.opened).toEqual([]);
    press('Allow the microphone');
    await waitFor(() => expect(partner.opened).toEqual([null]));
    partner.answer('granted');
    expect(await screen.findByText('Say a sentence')).toBeTruthy();
  });

  it('is closed when the step is left', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'microphone');
    await screen.findByText('Say a sentence');
    press('Continue');
    await waitFor(() => expect(partner.closed()).toBe(1));
  });

  it.each([
    ['the question was closed', 'prompt', 'microphoneDenied', 'The question was closed without an answer.'],
    [
      'the browser blocks it',
      'denied',
      'microphoneDenied',
      'The browser blocks the microphone for Greenroom.',
    ],
    [
      'the system blocks it',
      'granted',
      'microphoneDenied',
      'Your computer does not let the browser use the microphone.',
    ],
    ['there is none', 'prompt', 'microphoneMissing', 'No microphone was found.'],
    ['another program holds it', 'prompt', 'microphoneBusy', 'Another program is holding the microphone.'],
  ] as const)('says what stands in the way when %s', async (_, permission, reason, words) => {
    const partner = aPartner({ settings: agreed });
    await open(partner);
    press('Allow the microphone');
    partner.answer(permission, failure(reason));
    if (permission === 'granted') partner.services.microphone.open = () => Promise.reject(failure(reason));
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });

  it('that is blocked leads to the only place where it can be freed', async () => {
    const partner = aPartner({ settings: agreed, permission: 'denied' });
    await open(partner);
    press('Open the browser’s settings');
    expect(partner.siteSettingsShown()).toBe(1);
    expect(partner.opened).toEqual([]);
  });

  it('that was freed in the settings opens by itself', async () => {
    const partner = aPartner({ settings: agreed, permission: 'denied' });
    await open(partner);
    partner.answer('granted');
    expect(await screen.findByText('Say a sentence')).toBeTruthy();
  });

  it('that was allowed for one visit only is noticed at the next', async () => {
    await open(aPartner({ settings: { ...finished, microphoneId: 'desk' } }), 'microphone');
    expect(screen.getByText(/for one visit only/)).toBeTruthy();
  });

  it('shows in words whether it hears', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'microphone');
    await screen.findByText('Listening …');
    partner.level({ decibels: -20 });
    expect(await screen.findByText('You are heard well.')).toBeTruthy();
  });

  it('can be chosen, and the choice is kept', async () => {
    const partner = aPartner({ settings: agreed, permission: 'granted' });
    await open(partner, 'microphone');
    await screen.findByRole('option', { name: 'A headset' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Microphone' }), { target: { value: 'head' } });
    await waitFor(() => expect(partner.opened).toEqual([null, 'head']));
    expect(partner.settings().microphoneId).toBe('head');
    expect(partner.closed()).toBe(1);
  });

  it('records a trial and plays it back', async () => {
    await open(aPartner({ settings: agreed, permission: 'granted' }), 'microphone');
    fireEvent.click(await screen.findByRole('button', { name: 'Record ten seconds' }));
    expect((await screen.findByLabelText('Your trial recording')).getAttribute('src')).toMatch(/^blob:/);
  });

  it('is no condition: answers can be typed', async () => {
    await open(aPartner({ settings: agreed, permission: 'denied' }));
    press(/type my answers/);
    await waitFor(() => expect(heading()).toBe('What should the interviewer call you?'));
  });
});
