/** Reduces the declaration of a custom element class to what a page can use: `HTMLElement` and the public members. */
import ts from 'typescript';

const { canHaveModifiers, factory, getModifiers, isClassDeclaration, SyntaxKind } = ts;

/** Whether a class has a member, and not its objects. */
export const isStatic = (member) => has(member, SyntaxKind.StaticKeyword);

const has = (member, kind) => canHaveModifiers(member) && getModifiers(member)?.some((one) => one.kind === kind);

/** The type `HTMLElement` if a class inherits from it; else `undefined`. */
function htmlElementOf(type, checker) {
  for (const base of checker.getBaseTypes(type)) {
    const found = base.symbol.name === 'HTMLElement' ? base : htmlElementOf(base, checker);
    if (found) return found;
  }
}

/** Whether a member is for the page, and not for a base class or the browser. */
function isPublic(member, base, html, checker) {
  if (!member.name || member.name.kind === SyntaxKind.PrivateIdentifier) return false;
  if (has(member, SyntaxKind.PrivateKeyword) || has(member, SyntaxKind.ProtectedKeyword)) return false;
  const name = member.name.text;
  if (isStatic(member)) return !checker.getTypeOfSymbol(base.symbol).getProperty(name);
  return !name.endsWith('Callback') && (!base.getProperty(name) || Boolean(html.getProperty(name)));
}

/** The members of a class that a page can use; `undefined` if it does not inherit from `HTMLElement`. */
export function publicMembers(node, checker) {
  const type = checker.getTypeAtLocation(ts.getOriginalNode(node));
  const html = htmlElementOf(type, checker);
  if (!html) return undefined;
  const [base] = checker.getBaseTypes(type);
  return node.members.filter((member) => isPublic(member, base, html, checker));
}

/** The declaration of a class without members for its base class. */
function asHtmlElement(node, checker) {
  const members = publicMembers(node, checker);
  if (!members) return node;
  const extended = factory.createExpressionWithTypeArguments(factory.createIdentifier('HTMLElement'), undefined);
  const heritage = [factory.createHeritageClause(SyntaxKind.ExtendsKeyword, [extended])];
  return factory.updateClassDeclaration(node, node.modifiers, node.name, node.typeParameters, heritage, members);
}

/**
 * A transformer for declarations. Classes that extend `HTMLElement` through another class (of Lit) extend it directly,
 * with their public members. So users do not need the types of that class, and do not see its methods.
 */
export const asHtmlElements = (checker) => () => (file) =>
  factory.updateSourceFile(
    file,
    file.statements.map((node) => (isClassDeclaration(node) ? asHtmlElement(node, checker) : node)),
  );
