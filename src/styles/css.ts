/**
 * Style sheets as the browser has them. Not by Lit’s own `css`: it asks `Document` whether sheets can be adopted, and some
 * libraries put something else in the place of `Document`.
 */

/** A sheet from a template without expressions. The tag’s name lets editors and the build see that it is CSS. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}
