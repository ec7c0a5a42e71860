/** Splits a label into its name and the part in parentheses, which is less prominent. */
export const inTwo = (label: string): readonly [name: string, aside?: string] => {
  const [name, aside] = label.split(/ ?(?=[(（])/);
  return [name!, aside];
};
