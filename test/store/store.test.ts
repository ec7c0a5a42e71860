import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ITEMS } from '../../src/instrument/items.ts';
import type { KeptMap } from '../../src/results/snapshot.ts';
import { createRun, reduce, STEPS } from '../../src/run/run.ts';
import { NO_CHOICES, type PageChoices } from '../../src/store/page-choices.ts';
import { NOTHING_KEPT, Store, type Action, type Change, type Kept, type State } from '../../src/store/store.ts';
import { INITIAL_UI, uiAfter, type Ui } from '../../src/store/ui.ts';
import { actions } from '../helpers/arbitraries.ts';
import fc, { propertyOn } from '../helpers/random.ts';

const holds = propertyOn(200);

/** A store that has gone through some actions. */
function storeAfter(actions: readonly Action[], lap?: () => number): Store {
  const store = new Store(lap);
  for (const action of actions) store.dispatch(action);
  return store;
}
/** Hears one store. */
function heardBy(store: Store): Change[] {
  const heard: Change[] = [];
  store.subscribe((change) => heard.push(change));
  return heard;
}

const start: Action = { type: 'start', ageBand: null };
const age: Action = { type: 'choose-age', ageBand: 'toddler' };
const next: Action = { type: 'next' };
const answer: Action = { type: 'answer', answer: 3 };
const skip: Action = { type: 'skip' };
const help: Action = { type: 'ui', change: { help: 'top' } };
const tickKeep: Action = { type: 'ui', change: { keep: true } };
const toQuestions = [start, age, next];
const toOptional = [...toQuestions, ...Array.from({ length: STEPS }, () => [answer, next]).flat()];
const toMap: Action[] = [...toOptional, skip, skip, skip, { type: 'results-shown', at: 1 }];

const unfinished = { ageBand: 'toddler', at: 3, answers: {} } as const;
const maps = [{ date: 1, snapshot: {} }] as unknown as readonly KeptMap[];
const kept: Kept = { unfinished, maps, ownDate: 1, hasStored: true };

describe('dispatch', () => {
  it('begins on the first screen, with nothing open and nothing kept', () => {
    assert.deepEqual(new Store().get(), { run: createRun(), ui: INITIAL_UI, kept: NOTHING_KEPT, page: NO_CHOICES });
  });

  const first = ITEMS.toddler[0]!.id;
  const table: [string, Action[], (state: State) => unknown, unknown][] = [
    ['an act changes the run', toQuestions, ({ run }) => [run.screen, run.at], ['question', 0]],
    ['an answer is in the run', [...toQuestions, answer], ({ run }) => run.answers, { toddler: { [first]: 3 } }],
    [
      'a change of the interface leaves the rest of it',
      [tickKeep, help],
      ({ ui }) => [ui.keep, ui.help],
      [true, 'top'],
    ],
    [
      'a change of the interface leaves the run',
      [start, age, help],
      ({ run }) => [run.screen, run.ageBand],
      ['child', 'toddler'],
    ],
    ['what the device keeps replaces what was known', [{ type: 'kept', kept }], (state) => state.kept, kept],
    ['what the device keeps leaves the interface', [help, { type: 'kept', kept }], ({ ui }) => ui.help, 'top'],
    ['an act closes what is open with its screen', [help, start], ({ ui }) => ui.help, null],
    ['an act leaves what the device keeps', [{ type: 'kept', kept }, start], (state) => state.kept, kept],
    [
      '“clear” forgets what the device keeps',
      [{ type: 'kept', kept }, { type: 'clear' }],
      (state) => state.kept,
      NOTHING_KEPT,
    ],
    [
      '“again” forgets the unfinished answers; maps stay',
      [{ type: 'kept', kept }, { type: 'again' }],
      (state) => state.kept,
      { unfinished: null, maps, ownDate: null, hasStored: true },
    ],
    [
      'unfinished answers are taken up',
      [{ type: 'restore', unfinished }],
      ({ run }) => [run.screen, run.at],
      ['question', 3],
    ],
  ];
  for (const [name, actions, of, expected] of table) {
    it(name, () => assert.deepEqual(of(storeAfter(actions).get()), expected));
  }

  it('gives the state after it', () => {
    const store = new Store();
    assert.equal(store.dispatch(start), store.get());
    assert.equal(store.get().run.screen, 'child');
  });

  it('changes no state that was given before', () => {
    const store = storeAfter(toQuestions);
    const before = store.get();
    const copy = structuredClone(before);
    store.dispatch(answer);
    store.dispatch({ type: 'clear' });
    assert.deepEqual(before, copy);
  });
});

describe('a subscriber', () => {
  it('hears the action with the states before and after it', () => {
    const store = storeAfter([start]);
    const before = store.get();
    const heard = heardBy(store);
    const after = store.dispatch(age);
    assert.deepEqual(heard, [{ action: age, before, after, events: [], isAct: true, ends: false, isNewScreen: false }]);
  });

  const flags: [string, Action[], Action, Pick<Change, 'isAct' | 'ends' | 'isNewScreen'>][] = [
    ['a change of the interface', [], help, { isAct: false, ends: false, isNewScreen: false }],
    ['what the device keeps', [], { type: 'kept', kept }, { isAct: false, ends: false, isNewScreen: false }],
    ['an act on the same screen', toQuestions, answer, { isAct: true, ends: false, isNewScreen: false }],
    ['an act that does nothing', [start], next, { isAct: true, ends: false, isNewScreen: false }],
    ['another screen', [], start, { isAct: true, ends: false, isNewScreen: true }],
    ['another question', [...toQuestions, answer], next, { isAct: true, ends: false, isNewScreen: true }],
    [
      '“clear” on the first screen, which is new then',
      [],
      { type: 'clear' },
      { isAct: true, ends: true, isNewScreen: true },
    ],
    ['“again”', toMap, { type: 'again' }, { isAct: true, ends: true, isNewScreen: true }],
  ];
  for (const [name, before, action, expected] of flags) {
    it(`hears what kind of change it is: ${name}`, () => {
      const store = storeAfter(before);
      const heard = heardBy(store);
      store.dispatch(action);
      const { isAct, ends, isNewScreen } = heard[0]!;
      assert.deepEqual({ isAct, ends, isNewScreen }, expected);
    });
  }

  const events: [string, Action[], Action, Change['events']][] = [
    ['the first answer', toQuestions, answer, [{ type: 'start' }]],
    ['a second answer', [...toQuestions, answer], answer, []],
    ['a question passed', [...toQuestions, answer], next, [{ type: 'progress', step: 1 }]],
    ['the results are shown', toMap.slice(0, -1), { type: 'results-shown', at: 1 }, [{ type: 'complete' }]],
    ['“again”', toMap, { type: 'again' }, [{ type: 'reset' }]],
    ['“clear”', toMap, { type: 'clear' }, []],
    ['help', toMap, help, []],
  ];
  for (const [name, before, action, expected] of events) {
    it(`hears what the page may hear: ${name}`, () => {
      const store = storeAfter(before);
      const heard = heardBy(store);
      store.dispatch(action);
      assert.deepEqual(heard[0]!.events, expected);
    });
  }

  it('is told when the change is made, after those that came before it', () => {
    const store = new Store();
    const told: string[] = [];
    for (const name of ['first', 'second', 'third']) {
      store.subscribe(({ after }) => {
        assert.equal(store.get(), after);
        told.push(name);
      });
    }
    store.dispatch(start);
    assert.deepEqual(told, ['first', 'second', 'third']);
  });

  it('hears nothing any more once it has unsubscribed', () => {
    const store = new Store();
    const heard: Change[] = [];
    const unsubscribe = store.subscribe((change) => heard.push(change));
    const others = heardBy(store);
    store.dispatch(start);
    unsubscribe();
    unsubscribe();
    store.dispatch(age);
    assert.deepEqual([heard.length, others.length], [1, 2]);
  });

  it('may unsubscribe or subscribe others while it is told: that counts from the next change', () => {
    const store = new Store();
    const told: string[] = [];
    const unsubscribe = store.subscribe(() => {
      told.push('once');
      unsubscribe();
      store.subscribe(() => told.push('late'));
    });
    store.subscribe(() => told.push('always'));
    store.dispatch(start);
    assert.deepEqual(told, ['once', 'always']);
    store.dispatch(age);
    assert.deepEqual(told, ['once', 'always', 'always', 'late']);
  });
});

describe('an action in answer to another', () => {
  /** A store whose second subscriber of three answers “start” with opened help. */
  function answering() {
    const store = new Store();
    const told: string[] = [];
    const changes: Change[] = [];
    const tell = (name: string) => (change: Change) => {
      told.push(`${name} ${change.action.type}`);
      changes.push(change);
    };
    store.subscribe(tell('first'));
    store.subscribe((change) => {
      tell('second')(change);
      if (change.action.type === 'start') store.dispatch(help);
    });
    store.subscribe(tell('third'));
    const after = store.dispatch(start);
    return { store, told, changes, after };
  }

  it('is made at once', () => {
    const { store } = answering();
    assert.deepEqual([store.get().run.screen, store.get().ui.help], ['child', 'top']);
  });

  it('is told to all at once; who comes later hears of the first action after it', () => {
    const { told } = answering();
    assert.deepEqual(told, ['first start', 'second start', 'first ui', 'second ui', 'third ui', 'third start']);
  });

  it('leaves each change with its own states', () => {
    const { changes, after } = answering();
    for (const { action, before, after } of changes) {
      assert.equal(before.run.screen, action.type === 'start' ? 'first' : 'child');
      assert.equal(after.ui.help, action.type === 'start' ? null : 'top');
    }
    assert.equal(after.ui.help, null);
  });
});

describe('active time', () => {
  /** A clock that gives these seconds, one a lap. */
  const laps = (...seconds: number[]) => {
    const left = [...seconds];
    return () => left.shift() ?? 0;
  };
  const secondsOf = (actions: readonly Action[], lap?: () => number) => storeAfter(actions, lap).get().run.seconds;

  it('counts on questions alone, until the act that leaves them', () => {
    // start, age, next: not on a question yet
    assert.deepEqual(secondsOf(toQuestions, laps(1, 2, 4)), {});
    assert.deepEqual(secondsOf([...toQuestions, answer, next], laps(1, 2, 4, 8, 16)), { toddler: 24 });
    // skip on an optional question comes after all of them
    assert.deepEqual(secondsOf([...toOptional, skip], laps(...Array<number>(51).fill(0), 32)), { toddler: 0 });
  });

  it('is not asked for by what is no act: it counts with the next', () => {
    let laps = 0;
    const store = new Store(() => ++laps);
    for (const action of [help, tickKeep, { type: 'kept', kept } as const]) store.dispatch(action);
    assert.equal(laps, 0);
    store.dispatch(start);
    assert.equal(laps, 1);
  });

  it('does not pass without a clock', () => {
    assert.deepEqual(secondsOf([...toQuestions, answer, next, answer]), { toddler: 0 });
  });

  it('ends with the run', () => {
    assert.deepEqual(
      secondsOf([...toQuestions, answer, { type: 'again' }], () => 5),
      {},
    );
  });
});

describe('after any actions', () => {
  /** From the first screen or from the map. */
  const begun = fc.constantFrom([], toMap);

  it('the state is what the reducers make of it, and subscribers hear an unbroken chain', () => {
    holds(begun, fc.array(actions, { maxLength: 60 }), (before, all) => {
      const store = storeAfter(before, () => 1);
      const heard = heardBy(store);
      let last = store.get();
      for (const action of all) {
        const after = store.dispatch(action);
        assert.deepEqual(after, expected(last, action));
        last = after;
      }
      assert.deepEqual(
        heard.map(({ action }) => action),
        all,
      );
      heard.forEach(({ before }, i) => i && assert.equal(before, heard[i - 1]!.after));
    });
  });

  it('the page hears of a start and a completion at most once a run', () => {
    holds(begun, fc.array(actions, { maxLength: 60 }), (before, after) => {
      const store = new Store();
      const told = new Map<string, number>();
      store.subscribe(({ events, ends }) => {
        for (const { type } of events) told.set(type, (told.get(type) ?? 0) + 1);
        assert.ok((told.get('start') ?? 0) <= 1 && (told.get('complete') ?? 0) <= 1);
        if (ends) told.clear();
      });
      for (const action of [...before, ...after]) store.dispatch(action);
    });
  });
});

/** The state after an action, by the reducers of run and interface. */
function expected(state: State, action: Action): State {
  const { run, ui, kept, page } = state;
  if (action.type === 'ui') return { ...state, ui: { ...ui, ...action.change } as Ui };
  if (action.type === 'page') return { ...state, page: { ...page, ...action.change } as PageChoices };
  if (action.type === 'kept') return { ...state, kept: action.kept };
  const spent = reduce(run, { type: 'spent', seconds: 1 }).run;
  const next = reduce(spent, action).run;
  const left = { clear: NOTHING_KEPT, again: { ...kept, unfinished: null } };
  return {
    run: next,
    ui: uiAfter(ui, action, run, next),
    kept: action.type === 'clear' || action.type === 'again' ? left[action.type] : kept,
    page: action.type === 'clear' || action.type === 'again' ? NO_CHOICES : page,
  };
}
