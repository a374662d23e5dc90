import type { Logger } from '@/lib/domain/logger';
import type { Meter, PanelView } from '@/lib/domain/view/view';
import { HolderReport, holderPortName, type HolderLook } from '@/lib/protocol/holder';
import { PanelCommand, panelPortName, type PanelMessage, type PanelWish } from '@/lib/protocol/panel';
import type { Tokens } from './tokens';

/** As much of a `chrome.runtime.Port` as is needed here. */
export type IncomingPort = {
  name: string;
  sender?: { url?: string | undefined; tab?: { id?: number | undefined } | undefined } | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** What the reception tells its owner. Everything has been parsed, and its sender checked. */
export type Visitor = {
  commanded(command: PanelWish, tabId: number): void;
  reported(report: HolderReport, tabId: number): void;
  panelOpened(tabId: number): void;
  panelClosed(tabId: number): void;
  holderClosed(tabId: number): void;
};

export type Reception = {
  receive(port: IncomingPort): void;
  publish(viewFor: (tabId: number) => PanelView): void;
  meter(meter: Meter): void;
  look(lookFor: (tabId: number) => HolderLook): void;
  panels(): number;
};

/**
 * The door for Ports: panels are served only after they redeemed a token, holders may only report who is in
 * their own tab's call. What does not parse is dropped without an answer.
 */
export function createReception(
  tokens: Tokens,
  panelUrl: string,
  visitor: Visitor,
  logger: Logger,
): Reception {
  const panels = new Map<IncomingPort, number>();
  /** Panels that nobody can see at the moment. */
  const unseen = new Set<IncomingPort>();
  const holders = new Map<IncomingPort, number>();
  const looks = new Map<IncomingPort, string>();

  function receivePanel(port: IncomingPort, tabId: number): void {
    const send = (message: PanelMessage): void => port.postMessage(message);
    port.onMessage.addListener((message) => {
      const command = PanelCommand.safeParse(message);
      if (!command.success) return logger.debug('a command that does not parse was dropped');
      if (command.data.type === 'watch') {
        if (command.data.visible) unseen.delete(port);
        else unseen.add(port);
        return;
      }
      if (command.data.type !== 'hello') {
        if (panels.has(port)) visitor.commanded(command.data, tabId);
        return;
      }
      if (panels.has(port)) return;
      if (!tokens.redeem(command.data.token, tabId)) {
        logger.warn('a panel without a valid token was refused', { tabId });
        send({ type: 'refused' });
        return port.disconnect();
      }
      panels.set(port, tabId);
      visitor.panelOpened(tabId);
    });
    port.onDisconnect.addListener(() => {
      unseen.delete(port);
      if (panels.delete(port)) visitor.panelClosed(tabId);
    });
  }

  function receiveHolder(port: IncomingPort, tabId: number): void {
    holders.set(port, tabId);
    port.onMessage.addListener((message) => {
      const report = HolderReport.safeParse(message);
      if (report.success) visitor.reported(report.data, tabId);
    });
    port.onDisconnect.addListener(() => {
      holders.delete(port);
      looks.delete(port);
      if (![...holders.values()].includes(tabId)) visitor.holderClosed(tabId);
    });
  }

  /** A Port whose page has just gone throws until its end is heard; the others, and the interview, must not suffer. */
  function post(port: IncomingPort, message: unknown): void {
    try {
      port.postMessage(message);
    } catch {
      logger.debug('a Port had gone');
    }
  }

  return {
    receive(port) {
      const tabId = port.sender?.tab?.id;
      if (tabId === undefined) return port.disconnect();
      const fromPanelPage = port.sender?.url?.split(/[?#]/)[0] === panelUrl;
      if (port.name === panelPortName && fromPanelPage) return receivePanel(port, tabId);
      if (port.name === holderPortName && !fromPanelPage) return receiveHolder(port, tabId);
      port.disconnect();
    },
    publish(viewFor) {
      for (const [port, tabId] of panels)
        post(port, { type: 'view', view: viewFor(tabId) } satisfies PanelMessage);
    },
    meter(meter) {
      for (const port of panels.keys())
        if (!unseen.has(port)) post(port, { type: 'meter', meter } satisfies PanelMessage);
    },
    look(lookFor) {
      for (const [port, tabId] of holders) {
        const look = lookFor(tabId);
        const seen = JSON.stringify(look);
        if (looks.get(port) === seen) continue;
        looks.set(port, seen);
        post(port, look);
      }
    },
    panels: () => panels.size,
  };
}
