/** Wraps a partial imitation so that reaching for anything else fails by name instead of being silently undefined. */
export function refusing<T extends object>(name: string, imitated: T): T {
  return new Proxy(imitated, {
    get: (target, key, receiver) => {
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON")
        return Reflect.get(target, key, receiver) as unknown;
      throw new Error(`the test host does not imitate ${name}.${key}`);
    },
  });
}
