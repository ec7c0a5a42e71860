/* The page as its reader’s extension shows it. */
window.DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 });
