import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

// This is Vite's configuration; every command names it with --config. Tests run without the Remix plugin.
export default defineConfig({
	plugins: process.env.VITEST
		? []
		: [
				remix({
					future: {
						v3_fetcherPersist: true,
						v3_relativeSplatPath: true,
						v3_throwAbortReason: true,
						v3_routeConfig: true,
						v3_singleFetch: false,
						v3_lazyRouteDiscovery: false,
					},
				}),
			],
	build: { target: 'es2022' },
	esbuild: { target: 'es2022' },
	test: {
		include: ['{app,db,templates,scripts,test}/**/*.test.{ts,tsx}'],
		exclude: ['test/journeys/**', 'node_modules/**', 'build/**'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
