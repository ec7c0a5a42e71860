/** What a page sees of a custom element’s class in its declaration: an `HTMLElement` with members of its own. */
import ts from 'typescript';

const { canHaveModifiers, factory, getModifiers, isClassDeclaration, SyntaxKind } = ts;

const has = (member, kind) => canHaveModifiers(member) && getModifiers(member)?.some((one) => one.kind === kind);

/** `HTMLElement` among the classes that a class is built on; `undefined` for others. */
function htmlElementOf(type, checker) {
  for (const base of checker.getBaseTypes(type)) {
    const found = base.symbol.name === 'HTMLElement' ? base : htmlElementOf(base, checker);
    if (found) return found;
  }
}

/** Is a member for the page, and not for a base class or the browser? */
function isPublic(member, base, html, checker) {
  if (!member.name || member.name.kind === SyntaxKind.PrivateIdentifier) return false;
  if (has(member, SyntaxKind.PrivateKeyword) || has(member, SyntaxKind.ProtectedKeyword)) return false;
  const name = member.name.text;
  if (has(member, SyntaxKind.StaticKeyword)) return !checker.getTypeOfSymbol(base.symbol).getProperty(name);
  return !name.endsWith('Callback') && (!base.getProperty(name) || Boolean(html.getProperty(name)));
}

/** The declaration of a class, without its base class’s share. */
function asHtmlElement(node, checker) {
  const original = ts.getOriginalNode(node);
  const type = checker.getTypeAtLocation(original);
  const html = htmlElementOf(type, checker);
  if (!html) return node;
  const [base] = checker.getBaseTypes(type);
  const members = node.members.filter((member) => isPublic(member, base, html, checker));
  const extended = factory.createExpressionWithTypeArguments(factory.createIdentifier('HTMLElement'), undefined);
  const heritage = [factory.createHeritageClause(SyntaxKind.ExtendsKeyword, [extended])];
  return factory.updateClassDeclaration(node, node.modifiers, node.name, node.typeParameters, heritage, members);
}

/**
 * A transformer of declarations: classes that extend `HTMLElement` by way of another class (Lit’s) extend it directly, with
 * what they add for a page. So nobody needs that other class’s types, and none of its methods is offered to a page.
 */
export const asHtmlElements = (checker) => () => (file) =>
  factory.updateSourceFile(
    file,
    file.statements.map((node) => (isClassDeclaration(node) ? asHtmlElement(node, checker) : node)),
  );
