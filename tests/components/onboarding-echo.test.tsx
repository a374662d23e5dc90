// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EchoMeasure, EchoVerdict } from '@/lib/domain/echo';
import { aPartner } from './onboarding-partner';
import { agreed, open, press } from './onboarding-steps';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const measure = (verdict: EchoVerdict): EchoMeasure => ({
  verdict,
  correlation: 0.9,
  lagMs: verdict === 'unknown' ? null : 148,
  gainDb: verdict === 'unknown' ? null : -11.6,
  measuredAt: 5,
});

async function atTheMicrophone(wishes: Parameters<typeof aPartner>[0] = {}) {
  const partner = aPartner({ settings: agreed, permission: 'granted', ...wishes });
  await open(partner, 'microphone');
  await screen.findByRole('button', { name: /^Check/ });
  return partner;
}

describe('the echo check', () => {
  it('plays nothing before it is asked to, and shows the sentence while it plays', async () => {
    const { echo } = await atTheMicrophone();
    expect(echo.started()).toBe(0);
    press('Check for echo');
    expect(await screen.findByText(/This is how loud I will be/)).toBeTruthy();
    expect(echo.started()).toBe(1);
  });

  it('lets nothing be read aloud while it plays: only the result is announced', async () => {
    const partner = await atTheMicrophone();
    const announced = () =>
      screen.getByRole('region', { name: /^What your microphone hears/ }).querySelector('[role=status]')
        ?.textContent;
    press('Check for echo');
    await screen.findByText(/This is how loud I will be/);
    expect(announced()).toBe('');
    partner.echo.measured(measure('none'));
    await waitFor(() => expect(announced()).toContain('No echo.'));
  });

  it.each([
    ['none', 'No echo.', /hears you and not the interviewer/],
    ['some', 'A little echo.', /Turning the volume down helps/],
    ['strong', 'A strong echo.', /Use headphones/],
    ['unknown', 'This could not be measured.', /microphone not muted/],
  ] as const)('says of %s what it is and what to do, and keeps it', async (verdict, what, todo) => {
    const partner = await atTheMicrophone();
    press('Check for echo');
    partner.echo.measured(measure(verdict));
    expect(await screen.findByText(what)).toBeTruthy();
    expect(screen.getByText(todo)).toBeTruthy();
    expect(partner.settings().echo).toEqual(measure(verdict));
    expect(screen.queryByText('Heard at −12 dB, 148 ms later.') !== null).toBe(
      verdict === 'some' || verdict === 'strong',
    );
  });

  it('can be done again, and only one runs at a time', async () => {
    const { echo, settings } = await atTheMicrophone({ settings: { ...agreed, echo: measure('strong') } });
    expect(screen.getByText('A strong echo.')).toBeTruthy();
    press('Check again');
    press('Check again');
    expect(echo.started()).toBe(1);
    expect(screen.queryByText('A strong echo.')).toBeNull();
    echo.measured(measure('none'));
    expect(await screen.findByText('No echo.')).toBeTruthy();
    press('Check again');
    expect(echo.started()).toBe(2);
    expect(settings().echo?.verdict).toBe('none');
  });

  it('that could not play says so, and changes nothing that is known', async () => {
    const partner = await atTheMicrophone({ settings: { ...agreed, echo: measure('some') } });
    press('Check again');
    partner.echo.failed();
    expect((await screen.findByRole('alert')).textContent).toContain('could not be played');
    expect(partner.settings().echo?.verdict).toBe('some');
  });

  it('whose result cannot be kept says that', async () => {
    const partner = await atTheMicrophone({ fullDisk: true });
    press('Check for echo');
    partner.echo.measured(measure('none'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
  });

  it('is called off when the step is left', async () => {
    const { echo } = await atTheMicrophone();
    press('Check for echo');
    press('Continue');
    await waitFor(() => expect(echo.calledOff()).toBe(1));
  });

  it('of another microphone does not hold', async () => {
    const partner = await atTheMicrophone({ settings: { ...agreed, echo: measure('none') } });
    await screen.findByRole('option', { name: 'A headset' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Microphone' }), { target: { value: 'head' } });
    await waitFor(() => expect(partner.settings().echo).toBeNull());
    expect(partner.settings().microphoneId).toBe('head');
  });
});
