import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { showPane } from './show-pane.ts';

/** The client says that its actions can be called. */
export const ADDIN_INTERNAL: HostType<'AddinInternalService'> = {
  kind: 'AddinInternalService',
  methods: { notifyActionHandlerReady: (state) => void (state.actionsReady = true) },
};

/** Where results of custom functions come back. */
export const CUSTOM_FUNCTIONS: HostType<'CustomFunctions'> = {
  kind: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => void (calls.isReady = true),
    _GetEnabledFeatures: () => [],
    setInvocationResults: (calls, [results]) => (results as readonly unknown[]).forEach((result) => calls.take(result)),
    setInvocationArrayResults: (calls, [results]) =>
      (results as readonly unknown[]).forEach((result) => calls.take(result)),
  },
};

/** Whether the add-in loads with the document, and whether its pane is shown. */
export const APP_RUNTIME: HostType<'AppRuntimeService'> = {
  kind: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (state) => state.runtime,
    setAppRuntimeState: (state, [runtime], host) => {
      showPane(host, state, String(runtime));
    },
  },
};

export const APP_RUNTIME_PERSISTENCE: HostType<'AppRuntimePersistenceService'> = {
  kind: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (state) => state.startState,
    setAppRuntimeStartState: (state, [start]) => void (state.startState = String(start)),
  },
};

/** The ribbon: what the add-in asked to show, enable or add. */
export const DYNAMIC_RIBBON: HostType<'DynamicRibbon'> = {
  kind: 'DynamicRibbon',
  methods: {
    getButton: (_, [id]) => new HostObject('RibbonButton', String(id)),
    getTab: (_, [id]) => new HostObject('RibbonTab', String(id)),
    executeRequestCreate: (state, [json]) => void state.createdControls.push(JSON.parse(String(json)) as object),
  },
};

export const RIBBON_BUTTON: HostType<'RibbonButton'> = {
  kind: 'RibbonButton',
  id: (id) => id,
  properties: {
    enabled: {
      get: (id, host) => host.pane.buttons.get(id) ?? true,
      set: (id, value, host) => void host.pane.buttons.set(id, value === true),
    },
  },
};

export const RIBBON_TAB: HostType<'RibbonTab'> = {
  kind: 'RibbonTab',
  id: (id) => id,
  methods: { setVisibility: (id, [shown], host) => void host.pane.tabs.set(id, shown === true) },
};

/** Keyboard shortcuts: those of the manifest are Excel's business, those the add-in sets are kept here. */
export const ACTION_SERVICE: HostType<'ActionService'> = {
  kind: 'ActionService',
  methods: {
    areShortcutsInUse: (_, [shortcuts]) => (shortcuts as readonly string[]).map(() => false),
    getShortcuts: (state) => state.shortcuts,
    replaceShortcuts: (state, [shortcuts]) => {
      state.shortcuts = { ...state.shortcuts, ...(shortcuts as object) };
    },
  },
};
