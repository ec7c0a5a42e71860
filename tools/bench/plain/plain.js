/**
 * A hand-written page with the same questions, without a framework or a build, to compare the element with. The server
 * prepends two constants: `HEADERS` and `ITEMS` (tools/bench/server.ts).
 */
/* global document, ITEMS, HEADERS */

const byId = (id) => document.getElementById(id);
const screens = document.querySelectorAll('section');
const [ageForm, answerForm] = document.forms;
const answers = {};
let band;
let at;

function show(id) {
  for (const screen of screens) screen.hidden = screen.id !== id;
  byId(id).querySelector('h2').focus();
}

function ask(next) {
  if (next < 0) return show('child');
  const items = ITEMS[band];
  if (next === items.length) return show('end');
  at = next;
  const [text, isOfTimes] = items[at];
  const [header, hint] = HEADERS[isOfTimes];
  byId('count').textContent = `Question ${at + 1} of ${items.length}`;
  byId('header').textContent = header;
  byId('item').textContent = text;
  byId('hint').textContent = hint;
  answerForm.reset();
  const given = answers[band][at];
  if (given) answerForm.elements.answer.value = given;
  show('question');
}

function go(form, then) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    then();
  });
}

byId('start').addEventListener('click', () => show('child'));
ageForm.querySelector('.back').addEventListener('click', () => show('first'));
go(ageForm, () => {
  band = ageForm.elements.age.value;
  answers[band] ??= [];
  ask(0);
});
answerForm.querySelector('.back').addEventListener('click', () => ask(at - 1));
byId('skip').addEventListener('click', () => {
  answers[band][at] = undefined;
  ask(at + 1);
});
go(answerForm, () => {
  answers[band][at] = answerForm.elements.answer.value;
  ask(at + 1);
});
byId('start').disabled = false;
