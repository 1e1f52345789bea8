import type { HostType } from '../request/host-object.ts';

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
      if (state.runtime === runtime) return;
      state.runtime = String(runtime);
      const visibility = state.runtime === 'Visible' ? 'Visible' : 'Hidden';
      host.events.send(65_536, 65_539, '', { visibility });
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
    executeRequestUpdate: (state, [json]) => void state.ribbonUpdates.push(JSON.parse(String(json)) as object),
    executeRequestCreate: (state, [json]) => void state.ribbonTabs.push(JSON.parse(String(json)) as object),
  },
};
