/** Enough of the look that things are where they are. */
export const PAGE_CSS = `
body { margin: 0; font: 13px/1.5 system-ui, sans-serif; color: #181818; background: #f3f3f3; }
.slds-assistive-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.slds-truncate { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.slds-hide { display: none; }
.lafPageHost { display: none; }
.lafPageHost.active { display: block; }
.oneConsoleTab { display: none; }
.oneConsoleTab.active { display: block; }
.slds-global-header { height: 50px; background: #fff; }
#brandBand { padding: 12px; }
ul { list-style: none; margin: 0; padding: 0; }
.tabBarItems { display: flex; gap: 16px; background: #fff; padding: 8px 12px; }
.runtime_sales_pipelineboardPipelineViewContainer { display: flex; gap: 12px; }
.runtime_sales_pipelineboardPipelineViewColumn { flex: 1; min-width: 0; }
.pipelineViewColumnHeader { font-size: 14px; }
.pipelineViewCard { background: #fff; border: 1px solid #c9c9c9; border-radius: 4px; margin: 8px 0; padding: 8px; }
.cardTitle { margin: 0; font-size: 13px; }
/* Of the design system’s sheet, which only synthetic shadow lets in. */
lightning-primitive-resize-handler, lightning-primitive-header-actions { display: none; }
.slds-tabs_default__nav { display: flex; gap: 16px; }
.slds-tabs_default__content.slds-hide, .slds-dropdown-trigger:not(.slds-is-open) > .slds-dropdown { display: none; }
.slds-dropdown { position: absolute; z-index: 2; background: #fff; border: 1px solid #c9c9c9; }
.slds-is-relative, .slds-dropdown-trigger { position: relative; }
svg { width: 16px; height: 16px; }
/* It stands beside its button there; here it would lie over it, and take its clicks once it has come. */
lightning-primitive-bubble { pointer-events: none; }
table { border-collapse: collapse; } td, th { padding: 4px 8px; text-align: start; }
`;
