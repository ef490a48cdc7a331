/** Puts a member into an object that a file names the members of: `__proto__` is a name like any other. */

export function setMember(object: object, name: string | number, value: unknown): void {
  // A plain assignment is many times faster.
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else (object as Record<string | number, unknown>)[name] = value;
}
