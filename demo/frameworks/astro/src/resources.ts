import type { Resource } from 'connection-map';

/** The clinic’s own help. The names and numbers are made up. */
export const resources: Resource[] = [
  { kind: 'crisis-line', name: 'A night line', phone: '+1 555 010 0100', detail: 'Day and night' },
  { kind: 'clinic', name: 'Parent groups', phone: '+1 555 010 0142', detail: 'Mondays at ten, Room 4' },
];
