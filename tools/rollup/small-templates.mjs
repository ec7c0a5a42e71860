/** Removes the indentation of `html` and `svg` templates, and minifies `css` templates. */
import { transform as minifyCss } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** A placeholder for expressions while the strings of a template are joined. */
const HOLE = '\0';

/** Removes line breaks between tags and expressions. Within tags and text they become a space. */
function collapse(template) {
  const isInTag = (at) => template.lastIndexOf('<', at) > template.lastIndexOf('>', at);
  return template.replace(/\s*\n\s*/g, (space, at) => {
    const before = template[at - 1];
    const after = template[at + space.length];
    const isLayout = [undefined, '>', HOLE].includes(before) && [undefined, '<', HOLE].includes(after);
    return isLayout && !isInTag(at) ? '' : ' ';
  });
}

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
            const small = collapse(quasis.map(({ value }) => value.raw).join(HOLE)).split(HOLE);
            quasis.forEach(({ start, end }, i) => end > start && out.overwrite(start, end, small[i]));
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
