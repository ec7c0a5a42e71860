/** Style sheets as the browser has them. Lit adopts them as they are, so its own wrapping of styles is not sent. */

/** A sheet from a template without expressions. The tag’s name lets editors and the build see that it is CSS. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}
