/* What pages of its time do with jQuery: everything is heard at the document, and a press on what looks like a link is taken. */
window.pressed = 0;
window
  .jQuery(document)
  .on('click keydown keyup mousedown mouseup touchstart touchend change focusin', () => {
    window.pressed += 1;
  })
  .on('click', 'a, button, input, label, [role=button]', (event) => event.preventDefault());
