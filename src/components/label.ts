/** A label in two: its name, and what stands behind it in parentheses, which is drawn quieter. */
export const inTwo = (label: string): readonly [name: string, aside?: string] => {
  const [name, aside] = label.split(/ ?(?=[(（])/);
  return [name!, aside];
};
