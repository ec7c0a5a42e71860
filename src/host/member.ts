/**
 * An optional member of an object of ours. A page can give `Object.prototype` properties, which every object then seems
 * to have: those count as absent.
 */
export function member<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] | undefined {
  const value = owner[name];
  return value === (Object.prototype as Owner)[name] ? undefined : value;
}
