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
table { border-collapse: collapse; } td, th { padding: 4px 8px; text-align: start; }
`;
