/** English texts for the help that the page supplies. Source: instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the resources group: message id → English text. */
export const resourceTexts = {
  'ui.host': msg('Help close by', { id: 'ui.host', desc: 'heading over the host’s own entries' }),
  'ui.host.from': msg('From the people who run this page.', { id: 'ui.host.from', desc: 'line under it' }),
};
