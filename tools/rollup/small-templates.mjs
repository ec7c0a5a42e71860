/** Takes the indentation out of `html` and `svg` templates and minifies `css`: what is laid out for readers only. */
import { transform as minifyCss } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const collapse = (html) =>
  html
    .replace(/>\s*\n\s*</g, '><')
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/\s*\n\s*/g, ' ');

export function smallTemplates() {
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const out = new MagicString(code);
      const jobs = [];
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'TaggedTemplateExpression') return;
          const { quasis } = node.quasi;
          if (node.tag.name === 'html' || node.tag.name === 'svg') {
            for (const { start, end, value } of quasis) if (end > start) out.overwrite(start, end, collapse(value.raw));
          } else if (node.tag.name === 'css' && quasis.length === 1) {
            const { start, end, value } = quasis[0];
            jobs.push(
              minifyCss(value.cooked, { loader: 'css', minify: true }).then((css) =>
                out.overwrite(start, end, css.code.trim().replace(/[\\`$]/g, '\\$&')),
              ),
            );
          }
        },
      });
      await Promise.all(jobs);
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
