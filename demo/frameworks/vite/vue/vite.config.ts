import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// without this line Vue looks for a component of its own with this name, and warns
const isCustomElement = (tag: string) => tag === 'connection-map';

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
