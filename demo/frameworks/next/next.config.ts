import type { NextConfig } from 'next';

const config: NextConfig = {
  // a folder of static files; on a server of your own leave this line out
  output: 'export',
};

export default config;
