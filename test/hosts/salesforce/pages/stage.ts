import { made } from './element.ts';

/** Where pages are shown: each keeps its place in the document while another one is looked at. */
export interface Stage {
  /** Shows what is kept under a key; makes it when there is nothing yet. */
  show(key: string, title: string, make: () => HTMLElement): void;
}

/** One page after the other. */
export function standardStage(parent: Element): Stage {
  const hosts = new Map<string, HTMLElement>();
  return {
    show(key, _, make) {
      for (const host of hosts.values()) host.classList.remove('active');
      let host = hosts.get(key);
      if (host === undefined) {
        host = made('div', 'windowViewMode-normal oneContent lafPageHost', make());
        hosts.set(key, host);
        parent.append(host);
      }
      host.classList.add('active');
    },
  };
}

/**
 * Tabs beside each other, as in a console.
 * @param isStale hidden tabs keep the class that says that what is in them is active
 */
export function consoleStage(parent: Element, isStale: boolean, onChoice: (key: string) => void): Stage {
  const tabs = new Map<
    string,
    { readonly item: HTMLElement; readonly section: HTMLElement; readonly host: HTMLElement }
  >();
  const items = made('ul', 'tabBarItems slds-grid');
  const tabset = made('div', 'oneConsoleTabset', made('div', 'oneConsoleTabContainer', items));
  const workspace = made('div', 'navexWorkspace active');
  parent.append(made('div', 'navexWorkspaceManager', tabset, workspace));
  return {
    show(key, title, make) {
      for (const { item, section, host } of tabs.values()) {
        item.classList.remove('active');
        section.classList.remove('active');
        if (!isStale) host.classList.remove('active');
      }
      let tab = tabs.get(key);
      if (tab === undefined) {
        const header = made(
          'a',
          'tabHeader slds-context-bar__label-action',
          made('span', 'title slds-truncate', title),
        );
        header.href = '#';
        header.addEventListener('click', (event) => {
          event.preventDefault();
          onChoice(key);
        });
        const host = made('div', 'windowViewMode-maximized lafPageHost', make());
        tab = {
          item: made('li', 'oneConsoleTabItem tabItem slds-context-bar__item', header),
          section: made('section', 'tabContent oneConsoleTab', host),
          host,
        };
        tabs.set(key, tab);
        items.append(tab.item);
        workspace.append(tab.section);
      }
      for (const element of [tab.item, tab.section, tab.host]) element.classList.add('active');
    },
  };
}
