import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ModelPlan } from '@/lib/coach/planner-contract';
import { changeSettings } from '@/lib/store/settings';
import { aChoice, GreenRoom } from '../helpers/green-room';
import { aPosting, noPlan, scriptedPlanner } from '../helpers/scripted-planner';

describe('starting with a posting', () => {
  const start = (room: GreenRoom): void =>
    room.say({ type: 'startInterview', choice: { ...aChoice, posting: aPosting, ownQuestions: [] } });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

  it('meters the call for this interview', async () => {
    const room = await GreenRoom.open();
    room.planner = scriptedPlanner(async () => noPlan).planner;
    start(room);
    await room.screen('listening');
    const [interview] = await room.database.interviews.toArray();
    const usage = await room.database.usage.where({ purpose: 'planning' }).toArray();
    expect(usage).toMatchObject([{ interviewId: interview?.id, inputTextTokens: 900 }]);
  });

  it('is asked once, however often the button is pressed meanwhile', async () => {
    const room = await GreenRoom.open();
    let answer: (plan: ModelPlan) => void = () => undefined;
    const { planner, shown } = scriptedPlanner(() => new Promise((resolve) => (answer = resolve)));
    room.planner = planner;
    start(room);
    start(room);
    await expect.poll(() => shown.length).toBe(1);
    await settled();
    answer(noPlan);
    await room.screen('listening');
    expect(shown).toHaveLength(1);
    expect(await room.database.interviews.count()).toBe(1);
  });

  it('does not begin where somebody has come in while the posting was read', async () => {
    const room = await GreenRoom.open();
    let answer: (plan: ModelPlan) => void = () => undefined;
    const { planner, shown } = scriptedPlanner(() => new Promise((resolve) => (answer = resolve)));
    room.planner = planner;
    start(room);
    await expect.poll(() => shown.length).toBe(1);
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await settled();
    answer(noPlan);
    await settled();
    expect(await room.database.interviews.count()).toBe(0);
    expect(room.opened).toBe(0);
  });

  it('shows the posting to nobody in company, and to nobody without consent', async () => {
    const { planner, shown } = scriptedPlanner(async () => noPlan);
    const inCompany = await GreenRoom.open({ people: 3 });
    inCompany.planner = planner;
    start(inCompany);
    const unasked = await GreenRoom.open();
    unasked.planner = planner;
    await changeSettings(unasked.database, { consent: null });
    start(unasked);
    await settled();
    expect(shown).toEqual([]);
  });
});
