/* A slide show: arrows, Space, Enter and digits are its own wherever they are pressed; every click closes its menu. */
window.slides = { moved: 0, closed: 0 };
document.addEventListener('keydown', (event) => {
  if (!/^(Arrow|Enter$| $|\d$)/.test(event.key)) return;
  event.preventDefault();
  window.slides.moved += 1;
});
document.addEventListener('click', () => {
  window.slides.closed += 1;
});
