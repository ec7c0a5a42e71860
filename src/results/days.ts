/** Calendar days, `YYYY-MM-DD`. What a parent takes along has a day and no time of day. Source: take-along.md, File, Change. */

const DAY = 86_400_000;

/** The day of a time, in ms since 1970, where the device is. Years 0 to 9999. */
export function calendarDay(time: number): string {
  const date = new Date(time);
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}

/** Whether a text is a day that there is. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days the second of two days is after the first; negative if it is before. A day is one day in any time zone. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY;
