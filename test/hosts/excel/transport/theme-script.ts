/**
 * Excel on the web gives `Office.context` no theme, Excel on Windows does. Where a test asks for one, this script puts it
 * there before the add-in's own `Office.onReady` runs: the one thing that does not come through the transport.
 */
export function themeScript(theme: Readonly<Record<string, string>>): string {
  return `(() => {
  let office;
  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => office,
    set: (value) => {
      office = value;
      queueMicrotask(() => value?.onReady?.(() => {
        if (value.context && value.context.officeTheme === undefined)
          Object.defineProperty(value.context, 'officeTheme', { configurable: true, enumerable: true, get: () => (${JSON.stringify(theme)}) });
      }));
    },
  });
})();`;
}
