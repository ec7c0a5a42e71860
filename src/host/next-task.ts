/** Ends the present task, so that a slow phone can answer its reader in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
