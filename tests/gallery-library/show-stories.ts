import type { Database } from '@/lib/store/database';
import { updateStory } from '@/lib/store/story-edits';

const found = async <Kind extends HTMLElement>(selector: string, name?: string): Promise<Kind> => {
  for (let look = 0; look < 200; look += 1) {
    const all = [...document.querySelectorAll<Kind>(selector)];
    const one = all.find(
      (each) =>
        !name || each.getAttribute('aria-label') === name || each.textContent?.trim().startsWith(name),
    );
    if (one) return one;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing called ${name} was found at ${selector}.`);
};

const type = (field: HTMLTextAreaElement | HTMLInputElement, value: string): void => {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Brings the library to a moment that no address leads to. */
export async function showStories(database: Database, moment: string): Promise<void> {
  switch (moment) {
    case 'choose': {
      const menu = await found('button', 'More');
      menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      (await found('[role=menuitem]', 'Select…')).click();
      for (const box of [0, 2, 3]) {
        await found('input[type=checkbox]');
        document.querySelectorAll<HTMLElement>('ul input[type=checkbox]')[box]?.click();
      }
      return;
    }
    case 'filter':
      return (await found('button', 'Filter and sort')).click();
    case 'versions': {
      const version = await found('button', 'As it was on');
      version.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return version.scrollIntoView({ block: 'center' });
    }
    case 'duplicate': {
      const menu = await found('button', 'More for this story');
      menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return (await found('[role=menuitem]', 'Duplicate for a job')).click();
    }
    case 'conflict': {
      const answer = await found<HTMLTextAreaElement>('textarea[name=polishedAnswer]');
      type(answer, answer.value.replace('showed him privately', 'showed him and the product lead'));
      await updateStory(database, 'told-1', {
        polishedAnswer: answer.defaultValue.replace('three days', 'until Monday'),
        notes: 'Ask Ines for the exact figure.',
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return (await found('button', 'Save story')).click();
    }
    case 'limits': {
      type(await found<HTMLTextAreaElement>('textarea[name=situation]'), 'A long beginning. '.repeat(60));
      return (await found('button', 'Save story')).click();
    }
    default:
  }
}
