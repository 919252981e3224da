/**
 * The product's preload, run before the page's own scripts with a stand-in for the two names it imports. An ordinary
 * page has no second world, so the preload runs in a closure of the page's own; only what it exposes is visible.
 */
export function preloadScript(source: string): string {
  return `(() => {
    if (window.top !== window) return;
    const listeners = new Map();
    const call = window.hostInvoke;
    delete window.hostInvoke;
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value: Object.freeze(value) }),
      },
      ipcRenderer: {
        invoke: (channel, ...args) => call(channel, args),
        on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
        removeListener: (channel, listener) =>
          listeners.set(channel, (listeners.get(channel) ?? []).filter((known) => known !== listener)),
      },
    };
    Object.defineProperty(window, "hostEmit", {
      value: (channel, payload) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, payload)),
    });
    (function (require, module, exports) { ${source}
    })((name) => { if (name === "electron") return electron; throw new Error("no " + name); }, { exports: {} }, {});
  })();`;
}
