/** What editors know of the element, from its manifest: custom data of VS Code, web types of the JetBrains editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Writes the files of the editors into a folder. */
export function writeEditorFiles(manifest, folder) {
  mkdirSync(folder, { recursive: true });
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest),
    'web-types.json': getWebTypesData(manifest, { packageJson: false }),
  };
  for (const [name, data] of Object.entries(files)) {
    const value = typeof data === 'string' ? JSON.parse(data) : data;
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
  }
}
