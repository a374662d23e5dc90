// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings';
import { resetEverything } from '@/lib/store/database';
import {
  changeSettings,
  readOwnSettings,
  readPolicyRow,
  readSettings,
  storePolicy,
  watchSettings,
} from '@/lib/store/settings';
import { saveStory } from '@/lib/store/stories';
import { aStory, freshDatabase, now } from './rows';

describe('settings', () => {
  it('are the defaults until somebody changes them', async () => {
    const database = freshDatabase();
    expect(await readSettings(database)).toEqual(defaultSettings);
    await changeSettings(database, { candidateName: 'Ada' });
    await changeSettings(database, { audioDays: 7 });
    expect(await readSettings(database)).toEqual({ ...defaultSettings, candidateName: 'Ada', audioDays: 7 });
  });

  it('lose only the part that cannot be read', async () => {
    const database = freshDatabase();
    const value = { ...defaultSettings, candidateName: 'Ada', audioDays: 'for ever', novelty: 1 };
    await database.settings.put({ key: 'own', value });
    expect(await readOwnSettings(database)).toEqual({ ...defaultSettings, candidateName: 'Ada' });
    await database.settings.put({ key: 'own', value: 'rubbish' });
    expect(await readOwnSettings(database)).toEqual(defaultSettings);
  });

  it('refuse an invalid change and stay as they were', async () => {
    const database = freshDatabase();
    await changeSettings(database, { audioDays: 7 });
    await expect(changeSettings(database, { audioDays: -1 })).rejects.toThrow();
    expect((await readOwnSettings(database)).audioDays).toBe(7);
  });

  it('obey the policy without forgetting the own words', async () => {
    const database = freshDatabase();
    await changeSettings(database, { candidateName: 'Ada' });
    const policy = { candidateName: 'Team', provider: { kind: 'openai' as const, apiKey: 'test-key' } };
    await storePolicy(database, policy, now);
    const held = await readSettings(database);
    expect(held.candidateName).toBe('Team');
    expect(held.provider).toMatchObject({ kind: 'openai', apiKey: 'test-key' });
    expect((await readOwnSettings(database)).candidateName).toBe('Ada');
    await storePolicy(database, null, now + 1);
    expect((await readSettings(database)).candidateName).toBe('Ada');
  });

  it('tell a policy that was never read from an empty one', async () => {
    const database = freshDatabase();
    expect(await readPolicyRow(database)).toBeNull();
    await storePolicy(database, null, now);
    expect(await readPolicyRow(database)).toEqual({ policy: null, readAt: now });
    await database.settings.put({
      key: 'policy',
      value: { policy: { candidateName: 7, skipTyping: true }, readAt: now },
    });
    expect((await readPolicyRow(database))?.policy).toMatchObject({ skipTyping: true });
    expect((await readPolicyRow(database))?.policy?.candidateName).toBeUndefined();
  });

  it('reach whoever watches them, until watching stops', async () => {
    const database = freshDatabase();
    const names: string[] = [];
    const stop = watchSettings(database, (settings) => names.push(settings.candidateName));
    await vi.waitFor(() => expect(names).toEqual(['']));
    await changeSettings(database, { candidateName: 'Ada' });
    await vi.waitFor(() => expect(names).toEqual(['', 'Ada']));
    await storePolicy(database, { candidateName: 'Team' }, now);
    await vi.waitFor(() => expect(names).toEqual(['', 'Ada', 'Team']));
    stop();
    stop();
    await changeSettings(database, { candidateName: 'Nobody' });
    await storePolicy(database, null, now);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(names).toHaveLength(3);
  });

  it('go with everything else when all is deleted', async () => {
    const database = freshDatabase();
    await changeSettings(database, { candidateName: 'Ada' });
    await saveStory(database, aStory());
    await resetEverything(database);
    expect(await readSettings(database)).toEqual(defaultSettings);
    expect(await database.stories.count()).toBe(0);
  });
});
