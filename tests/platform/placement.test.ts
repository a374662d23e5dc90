import { describe, expect, it } from 'vitest';
import { placePanel } from '@/entrypoints/meeting.content/placement';

const sites = ['meet', 'zoom', 'teams', 'webex', 'jitsi', 'whereby', 'unknown'];

describe('where the panel stands', () => {
  it('is 420 × 640 on an ordinary window, docked right', () => {
    expect(placePanel('meet', 1280, 800)).toEqual({ left: 848, top: 40, width: 420, height: 640 });
  });

  it('is never outside the window, however small', () => {
    for (const site of sites)
      for (let width = 0; width <= 2600; width += 130)
        for (let height = 0; height <= 1600; height += 100) {
          const box = placePanel(site, width, height);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + box.height).toBeLessThanOrEqual(Math.max(height, box.top));
        }
  });

  it('is between 380 and 460 wide where the window allows', () => {
    for (let width = 404; width <= 4000; width += 100) {
      const box = placePanel('meet', width, 900);
      expect(box.width).toBeGreaterThanOrEqual(380);
      expect(box.width).toBeLessThanOrEqual(460);
    }
  });

  it('leaves the tool its own controls: below on Meet, above on Teams', () => {
    const onMeet = placePanel('meet', 1280, 700);
    expect(onMeet.top + onMeet.height).toBeLessThanOrEqual(620);
    expect(placePanel('teams', 1280, 700).top).toBeGreaterThanOrEqual(56);
  });
});
