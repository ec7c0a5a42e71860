/**
 * Turns each `msg('text', { id, desc })` of src/text into its text. The minifier would keep every note to
 * translators otherwise: a third of what a parent downloads. Fails where key and id differ.
 */
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const text = (node) =>
  node.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : node.value;

export function plainTexts() {
  return {
    name: 'plain-texts',
    transform(code, id) {
      if (!/\/src\/text\/\w+\.ts$/.test(id) || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      const fail = (message) => this.error(`plain-texts: ${message} in ${id}`);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'Property' || node.value.type !== 'CallExpression' || node.value.callee.name !== 'msg')
            return;
          const [source, options] = node.value.arguments;
          const key = node.key.name ?? text(node.key);
          const named = text(options.properties.find((property) => property.key.name === 'id').value);
          if (key !== named) fail(`key ‘${key}’ and id ‘${named}’ differ`);
          if (typeof text(source) !== 'string') fail(`the text of ‘${key}’ is not a plain string`);
          out.overwrite(node.value.start, node.value.end, JSON.stringify(text(source)));
        },
      });
      if (/\bmsg\(/.test(out.toString())) fail('a call of msg is left');
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
