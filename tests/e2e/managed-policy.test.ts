import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../lib/domain/messages';
import { type Extension, launchExtension } from '../helpers/extension';
import { mayManage } from '../helpers/managed-policy';
import { storedSettings } from '../helpers/stored-settings';

const policy = {
  provider: {
    kind: 'compatible',
    baseUrl: 'http://127.0.0.1:9999/v1',
    apiKey: 'for-tests-only',
  },
  candidateName: 'Robin Hale',
  skipTyping: true,
  unheardOf: 'yes',
};

// Only the machine's administrator may set a policy; elsewhere the parts are covered by the unit tests.
describe.runIf(mayManage)('an administrator’s policy', () => {
  let extension: Extension | null = null;
  afterEach(() => extension?.close());

  it('reaches the database although the browser tells it seconds late, and spares typing but not agreement', async () => {
    extension = await launchExtension({ policy });
    const worker = await extension.worker();
    const copied = () => storedSettings(worker, 'policy');
    await expect.poll(copied, { timeout: 15_000 }).toMatchObject({ policy: { candidateName: 'Robin Hale' } });
    // What is not known to the schema is dropped alone.
    const { unheardOf: _, ...understood } = policy;
    expect(await copied()).toMatchObject({ policy: understood });
    const page = await extension.openExtensionPage('onboarding.html');
    const text = await page.waitForFunction(
      (agree) => {
        const shown = document.body.innerText;
        return shown.includes(agree) && shown;
      },
      {},
      english.onboarding.consent.agree,
    );
    const shown = String(await text.jsonValue());
    expect(shown).not.toContain(english.onboarding.steps.provider + '\n');
    expect(shown).not.toContain('for-tests-only');
  });

  it('without one, nothing is taken for a policy', async () => {
    extension = await launchExtension();
    const worker = await extension.worker();
    await expect
      .poll(() => storedSettings(worker, 'policy'), { timeout: 15_000 })
      .toMatchObject({ policy: null });
  });
});
