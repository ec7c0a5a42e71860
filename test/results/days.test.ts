import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarDay, daysBetween, isCalendarDay } from '../../src/results/days.ts';
import fc, { propertyOn } from '../helpers/random.ts';

describe('a calendar day', () => {
  it('is that of the place, whatever the time', () => {
    for (const [hour, minute] of [
      [0, 0],
      [9, 30],
      [23, 59],
    ] as const)
      assert.equal(calendarDay(new Date(2026, 10, 3, hour, minute).getTime()), '2026-11-03');
    const early = new Date(2000, 0, 1);
    early.setFullYear(7);
    assert.equal(calendarDay(early.getTime()), '0007-01-01');
  });
  const table: [text: string, isDay: boolean][] = [
    ['2026-11-28', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['0000-01-01', true],
    ['9999-12-31', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-11-00', false],
    ['2026-00-11', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-28 ', false],
    ['2026-11-28\n', false],
    ['-2026-11-28', false],
    ['٢٠٢٦-١١-٢٨', false],
    ['', false],
  ];
  for (const [text, isDay] of table) it(JSON.stringify(text), () => assert.equal(isCalendarDay(text), isDay));
  it('property: every day of a clock is one', () => {
    propertyOn(200)(fc.date({ min: new Date(0), max: new Date(2300, 0), noInvalidDate: true }), (date) =>
      assert.ok(isCalendarDay(calendarDay(date.getTime()))),
    );
  });
});

describe('days between', () => {
  const table: [from: string, to: string, days: number][] = [
    ['2026-11-28', '2026-11-28', 0],
    ['2026-11-28', '2026-12-12', 14],
    ['2026-12-12', '2026-11-28', -14],
    ['2027-12-31', '2028-03-01', 61],
    ['2026-03-01', '2026-04-01', 31],
    ['2026-10-01', '2026-11-02', 32],
  ];
  for (const [from, to, days] of table) it(`${from} to ${to}`, () => assert.equal(daysBetween(from, to), days));
});
